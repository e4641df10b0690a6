using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>What an inbound message leads to.</summary>
/// <param name="Events">To be appended in this order, before the reply is given.</param>
/// <param name="Reply">The one text to send back; null where there is none.</param>
public sealed record Answer(IReadOnlyList<AnswerEvent> Events, string? Reply)
{
    public static readonly Answer Nothing = new([], Reply: null);
}

/// <param name="Kind">What happened.</param>
/// <param name="Scope">Of which texts.</param>
public readonly record struct AnswerEvent(EventKind Kind, Scope Scope);

using Consentry.OptOut.Ledger;
using Consentry.Storage;

namespace Consentry.Service;

/// <summary>What is appended on behalf of a sender.</summary>
internal static class Happenings
{
    /// <summary>One event without words, after which none before it has any.</summary>
    public static Entry Erasure(string sender, string number) =>
        Of(sender, number, new Happening(EventKind.Erased, Scope.All, Payload: null));

    public static Entry Of(string sender, string number, Happening happening) =>
        new()
        {
            Sender = sender,
            Number = number,
            Decide = _ => [happening],
        };
}

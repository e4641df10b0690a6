using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>What is to be appended for one number, once its state is known and nobody else can change it.</summary>
public sealed record Entry
{
    /// <summary>Its id.</summary>
    public required string Sender { get; init; }

    /// <summary>E.164.</summary>
    public required string Number { get; init; }

    /// <summary>Null where every delivery is a new one.</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>What happened, by the state before it. It is called under the lock of the sender: it computes and does nothing else.</summary>
    public required Func<ConsentState, IEnumerable<Happening>> Decide { get; init; }
}

/// <summary>What tells a delivery from every other.</summary>
/// <param name="Fingerprint">A hash of the provider's id of the message, or of what stands in for one.</param>
/// <param name="Window">How long the same fingerprint means the same delivery; null for ever.</param>
public sealed record Delivery(Digest Fingerprint, TimeSpan? Window = null);

/// <param name="Kind">What happened.</param>
/// <param name="Scope">Of which texts.</param>
/// <param name="Payload">Its words; null where there are none.</param>
/// <param name="Occurred">When, as who reports it says; null is when it is appended.</param>
public sealed record Happening(EventKind Kind, Scope Scope, Payload? Payload, Moment? Occurred = null);

/// <summary>What was appended: it is durable.</summary>
/// <param name="IsRepeated">The delivery had been handled before, and nothing was appended.</param>
/// <param name="Before">The state of the number before it.</param>
/// <param name="After">The state since.</param>
/// <param name="Events">In their order.</param>
public sealed record Receipt(
    bool IsRepeated,
    ConsentState Before,
    ConsentState After,
    IReadOnlyList<LedgerEvent> Events
);

namespace Consentry.OptOut.Ledger;

/// <summary>What is wrong with a chain, and from which event on.</summary>
/// <param name="Sequence">The first event that does not fit; the one that should be there, where it is missing.</param>
/// <param name="Fault">What does not fit.</param>
public readonly record struct ChainBreak(long Sequence, ChainFault Fault);

public enum ChainFault
{
    /// <summary>The numbers have a gap, or one stands twice.</summary>
    OutOfSequence,

    /// <summary>It is not chained to the event before.</summary>
    NotChained,

    /// <summary>The stored hash is not that of its header.</summary>
    Altered,

    /// <summary>It is another sender's.</summary>
    OtherSender,
}

/// <summary>Checks the events of one sender one by one, in their order, without keeping them.</summary>
public sealed class Chain(string sender)
{
    /// <summary>Events so far.</summary>
    public long Count { get; private set; }

    /// <summary>The hash of the last.</summary>
    public Digest Head { get; private set; } = LedgerEvent.Beginning;

    /// <summary>Null where the event fits; the chain goes on from it in any case, so that one break is told once.</summary>
    /// <param name="next">The event as stored.</param>
    /// <param name="stored">The hash stored with it.</param>
    public ChainBreak? Add(LedgerEvent next, Digest stored)
    {
        var expected = Count + 1;
        var fault =
            !next.Sender.Equals(sender, StringComparison.Ordinal) ? ChainFault.OtherSender
            : next.Sequence != expected ? ChainFault.OutOfSequence
            : next.Previous != Head ? ChainFault.NotChained
            : next.Hash() != stored ? ChainFault.Altered
            : (ChainFault?)null;
        Count = next.Sequence;
        Head = stored;
        return fault is { } found ? new ChainBreak(Math.Min(expected, next.Sequence), found) : null;
    }
}

namespace Consentry.OptOut.Ledger;

/// <summary>What a state keeps of an event.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Scope">Of which texts.</param>
/// <param name="At">From when it counts.</param>
/// <param name="Sequence">The event.</param>
public readonly record struct Act(EventKind Kind, Scope Scope, Moment At, long Sequence)
{
    /// <summary>Decides where both cover a text: the later one; of two at once the one that blocks. No two acts outvote each other.</summary>
    public bool Outvotes(Act other) => Weight.CompareTo(other.Weight) > 0;

    private (Moment, bool, int, long) Weight => (At, Kind.Blocks(), -(int)Kind, -Sequence);
}

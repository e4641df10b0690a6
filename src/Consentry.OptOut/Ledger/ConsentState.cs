using System.Collections.Immutable;

namespace Consentry.OptOut.Ledger;

/// <summary>What the events of one number at one sender come to: which texts are blocked, and for which there is consent.</summary>
/// <remarks>
/// It is a join: the order in which events are applied makes no difference, nor does it how often each of them is. So late and repeated
/// deliveries do no harm, and a replay ends where the stored state stands. Two registers are kept, since they answer different
/// questions: a block is lifted by START, consent is not given by it.
/// </remarks>
public sealed record ConsentState
{
    public static readonly ConsentState Empty = new();

    /// <summary>Blocks and what lifted them: none of them covered by one that outvotes it; by time.</summary>
    public ImmutableArray<Act> Blocks { get; init; } = [];

    /// <summary>Consents, recorded and imported, the latest of each scope; by time.</summary>
    public ImmutableArray<Act> Consents { get; init; } = [];

    /// <summary>The latest word that the number is somebody else's; null where there is none.</summary>
    public Act? Wrong { get; init; }

    /// <summary>When the number last changed hands, by a register or by its holder's word: consents until then count no more.</summary>
    public Moment? Ended { get; init; }

    /// <summary>The number is somebody else's, and that person has consented to nothing yet.</summary>
    public bool IsReassigned =>
        Wrong is { } wrong && !Consents.Any(c => c.Kind == EventKind.Consented && c.At > wrong.At);

    /// <summary>All texts are blocked, and none is excepted by something later.</summary>
    public bool IsBlocked =>
        IsReassigned
        || (
            Blocks.FirstOrDefault(b => b.Scope.IsAll && b.Kind.Blocks()) is { Sequence: > 0 } all
            && !Blocks.Any(b => !b.Kind.Blocks() && b.Outvotes(all))
        );

    public static ConsentState Of(IEnumerable<LedgerEvent> events) =>
        events.Aggregate(Empty, (state, next) => state.With(next));

    public ConsentState With(LedgerEvent next)
    {
        var act = new Act(next.Kind, next.Scope, next.Effective, next.Sequence);
        return act.Kind switch
        {
            EventKind.Revoked or EventKind.Resumed => this with { Blocks = Voted(Blocks, act) },
            EventKind.Consented => (this with { Blocks = Voted(Blocks, act) }).WithConsent(act),
            EventKind.Imported => WithConsent(act),
            EventKind.WrongNumber => (this with { Wrong = Later(Wrong, act) }).Without(act.At),
            EventKind.Reassigned => Without(act.At),
            _ => this,
        };
    }

    /// <summary>What may be sent of a program and a category; where it names none of them, a block of some of its texts counts.</summary>
    public Permit For(Scope texts)
    {
        if (IsReassigned)
            return new Permit(Standing.WrongNumber, Wrong!.Value);

        if (Block(texts) is { } block)
            return new Permit(Standing.Blocked, block);

        foreach (var consent in Consents.Reverse())
        {
            if (consent.Scope.Covers(texts))
                return new Permit(Standing.Consented, consent);
        }

        return new Permit(Standing.NoConsent, Since: null);
    }

    /// <summary>The block of these texts, or of some of them, that nothing later lifts for all of them.</summary>
    private Act? Block(Scope texts)
    {
        Act? covers = null;
        Act? blocks = null;
        foreach (var act in Blocks)
        {
            if (act.Scope.Covers(texts) && !Outvoted(act, covers))
                covers = act;

            if (act.Kind.Blocks() && act.Scope.Meets(texts) && !Outvoted(act, blocks))
                blocks = act;
        }

        return blocks is { } block && Outvoted(block, covers) ? null : blocks;
    }

    private static bool Outvoted(Act act, Act? by) => by is { } other && other.Outvotes(act);

    private ConsentState WithConsent(Act act) =>
        Ended >= act.At ? this : this with { Consents = Latest(Consents, act) };

    private ConsentState Without(Moment ended) =>
        Ended >= ended ? this : this with { Ended = ended, Consents = [.. Consents.Where(c => c.At > ended)] };

    /// <summary>With the act where nothing outvotes it, without those that it outvotes.</summary>
    private static ImmutableArray<Act> Voted(ImmutableArray<Act> acts, Act act) =>
        acts.Any(a => a == act || (a.Scope.Covers(act.Scope) && a.Outvotes(act)))
            ? acts
            : Ordered([.. acts.Where(a => !(act.Scope.Covers(a.Scope) && act.Outvotes(a))), act]);

    private static ImmutableArray<Act> Latest(ImmutableArray<Act> acts, Act act) =>
        acts.Any(a => a == act || (a.Scope == act.Scope && a.Kind == act.Kind && a.Outvotes(act)))
            ? acts
            : Ordered([.. acts.Where(a => a.Scope != act.Scope || a.Kind != act.Kind), act]);

    private static Act? Later(Act? one, Act other) => one is { } known && known.Outvotes(other) ? one : other;

    private static ImmutableArray<Act> Ordered(IEnumerable<Act> acts) =>
        [.. acts.OrderBy(a => a.At).ThenBy(a => a.Kind).ThenBy(a => a.Scope.ToString(), StringComparer.Ordinal)];

    public bool Equals(ConsentState? other) =>
        other is not null
        && Blocks.SequenceEqual(other.Blocks)
        && Consents.SequenceEqual(other.Consents)
        && Wrong == other.Wrong
        && Ended == other.Ended;

    public override int GetHashCode() => HashCode.Combine(Blocks.Length, Consents.Length, Wrong, Ended);
}

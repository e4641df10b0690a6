using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>What answers ask of a state.</summary>
internal static class Standings
{
    /// <summary>Every text of a scope is blocked: one revocation covers it, and nothing in it was allowed again since.</summary>
    public static bool IsBlocked(this ConsentState state, Scope scope) =>
        state.IsReassigned
        || state.Blocks.Any(block =>
            block.Kind.Blocks()
            && block.Scope.Covers(scope)
            && !state.Blocks.Any(lift => !lift.Kind.Blocks() && Meet(lift.Scope, scope) is not null && lift.Outvotes(block))
        );

    /// <summary>Some text of a scope is blocked by a revocation that START lifts.</summary>
    public static bool IsLiftedIn(this ConsentState state, Scope scope) =>
        !state.IsReassigned
        && state.Blocks.Any(block =>
            block.Kind.Blocks()
            && Meet(block.Scope, scope) is { } both
            && !state.Blocks.Any(lift => !lift.Kind.Blocks() && lift.Scope.Covers(both) && lift.Outvotes(block))
        );

    /// <summary>The texts that are of both; null where there are none.</summary>
    private static Scope? Meet(Scope one, Scope other) =>
        (one.Program is null || other.Program is null || one.Program == other.Program)
        && (one.Category is null || other.Category is null || one.Category == other.Category)
            ? Scope.Of(one.Program ?? other.Program, one.Category ?? other.Category)
            : null;
}

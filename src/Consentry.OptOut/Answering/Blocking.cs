using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>What answers ask of a state.</summary>
internal static class Blocking
{
    /// <summary>Every text of a scope is blocked: one revocation covers it, and nothing in it was allowed again since.</summary>
    public static bool IsBlocked(this ConsentState state, Scope scope) =>
        state.IsReassigned
        || state.Blocks.Any(block =>
            block.Kind.Blocks()
            && block.Scope.Covers(scope)
            && !state.Blocks.Any(lift => !lift.Kind.Blocks() && lift.Scope.Meets(scope) && lift.Outvotes(block))
        );

    /// <summary>Some text of a scope is blocked by a revocation that START lifts.</summary>
    public static bool IsLiftedIn(this ConsentState state, Scope scope) =>
        !state.IsReassigned
        && state.Blocks.Any(block =>
            block.Kind.Blocks()
            && Both(block.Scope, scope) is { } both
            && !state.Blocks.Any(lift => !lift.Kind.Blocks() && lift.Scope.Covers(both) && lift.Outvotes(block))
        );

    /// <summary>The texts that are of both; null where there are none.</summary>
    private static Scope? Both(Scope one, Scope other) =>
        one.Meets(other) ? Scope.Of(one.Program ?? other.Program, one.Category ?? other.Category) : null;
}

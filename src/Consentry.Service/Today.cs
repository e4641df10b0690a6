using Consentry.OptOut.Law;

namespace Consentry.Service;

/// <summary>The law of the day. A day begins in Washington.</summary>
internal static class Today
{
    private static readonly TimeSpan Washington = TimeSpan.FromHours(-5);

    public static LawEdition Law(TimeProvider clock) =>
        LawEdition.At(DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Washington).DateTime));
}

namespace Consentry.Corpus;

/// <summary>Which labels count: the scoring scope of the corpus.</summary>
internal static class Scope
{
    private const string Scored = "en";

    // They are unmet on so few policies that one kind of page alone would not measure them.
    private static readonly HashSet<string> OnEveryPage = new(StringComparer.Ordinal)
    {
        "privacy.data-use",
        "privacy.data-sharing",
        "privacy.contact",
    };

    public static bool Counts(GoldPage page) => string.Equals(page.Language, Scored, StringComparison.Ordinal);

    /// <summary>Hard labels are in; callers that leave them out ask <see cref="GoldPage.Hard"/>.</summary>
    public static bool Counts(GoldPage page, string requirement) =>
        Counts(page)
        && page.Labels.TryGetValue(requirement, out var label)
        && label is "met" or "unmet"
        && (
            OnEveryPage.Contains(requirement)
            || InGroup(page, requirement[..requirement.IndexOf('.', StringComparison.Ordinal)])
        );

    public static bool InGroup(GoldPage page, string group) =>
        group switch
        {
            "privacy" => page.Kind is "privacy" or "combined",
            _ => page.Kind is not "privacy",
        };
}

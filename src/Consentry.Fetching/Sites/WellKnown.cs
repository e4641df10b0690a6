using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>Paths at which documents often stand, the most frequent first.</summary>
internal static class WellKnown
{
    private static readonly string[] Privacy =
    [
        "/privacy-policy",
        "/privacy",
        "/privacy.html",
        "/policies/privacy-policy",
        "/legal/privacy",
        "/privacy-policy.html",
    ];

    private static readonly string[] Terms =
    [
        "/terms",
        "/terms-of-service",
        "/terms-and-conditions",
        "/terms.html",
        "/sms-terms",
        "/policies/terms-of-service",
        "/legal/terms",
    ];

    public static IReadOnlyList<string> Paths(PageRole role) => role == PageRole.Privacy ? Privacy : Terms;

    public static Promise Promised(PageRole role) =>
        role == PageRole.Privacy ? new(Hint.Privacy, 60) : new(Hint.Terms, 55);
}

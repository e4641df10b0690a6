namespace Consentry.Corpus;

/// <summary>The twelve requirements that the pages are labelled by, in the order of the annotation guide.</summary>
public static class CoreRequirements
{
    public static IReadOnlyList<string> Privacy { get; } =
    [
        "privacy.data-use",
        "privacy.data-sharing",
        "privacy.contact",
        "privacy.no-marketing-sharing",
        "privacy.opt-in-data-excluded",
        "privacy.no-prohibited-sharing",
        "privacy.opt-out",
    ];

    public static IReadOnlyList<string> Terms { get; } =
    ["terms.message-types", "terms.message-frequency", "terms.rates", "terms.privacy-link", "terms.opt-out"];

    public static IReadOnlyList<string> All { get; } = [.. Privacy, .. Terms];
}

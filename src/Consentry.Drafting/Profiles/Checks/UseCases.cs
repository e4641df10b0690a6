namespace Consentry.Drafting.Profiles.Checks;

/// <summary>What a campaign can be registered for: the list of The Campaign Registry, in small letters.</summary>
internal static class UseCases
{
    /// <summary>What a mixed campaign is mixed of, at most.</summary>
    private const int MostMixed = 5;

    private static readonly string[] Common =
    [
        "2fa",
        "account-notification",
        "customer-care",
        "delivery-notification",
        "fraud-alert",
        "higher-education",
        "marketing",
        "polling-voting",
        "public-service-announcement",
        "security-alert",
    ];

    /// <summary>They say that there are others; the others are named beside them.</summary>
    private static readonly string[] Mixing = ["mixed", "low-volume"];

    private static readonly string[] Special =
    [
        "agents-franchises",
        "carrier-exempt",
        "charity",
        "emergency",
        "k12-education",
        "m2m",
        "political",
        "proxy",
        "social",
        "sole-proprietor",
        "sweepstake",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Common, .. Mixing, .. Special];

    /// <summary>A registrar's CUSTOMER_CARE and a person's "Customer care" are one.</summary>
    public static string Spelling(string value) => value.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    public static string? Check(string value) =>
        All.Contains(value, StringComparer.Ordinal)
            ? null
            : $"'{value}' is no use case of the registrar{Nearest.DidYouMean(value, All)}: it takes {string.Join(", ", All)}";

    public static string? CheckAll(IReadOnlyList<string> values)
    {
        var mixing = values.Where(Mixing.Contains).ToList();
        var named = values.Count - mixing.Count;
        if (values.FirstOrDefault(Special.Contains) is { } special && values.Count > 1)
            return $"'{special}' stands alone: register the others as a campaign of their own";
        if (mixing.Count > 1)
            return "'mixed' and 'low-volume' are two kinds of campaign: keep one";
        if (mixing is ["mixed"] && named < 2)
            return "'mixed' needs two to five use cases beside it: name what is mixed";
        if (mixing is ["low-volume"] && named < 1)
            return "'low-volume' needs the use cases beside it: name what the texts are for";

        return named > MostMixed ? $"has {named} use cases, {MostMixed} at most in one campaign" : null;
    }
}

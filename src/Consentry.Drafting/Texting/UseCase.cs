namespace Consentry.Drafting.Texting;

/// <summary>What may be registered beside a use case.</summary>
internal enum Company
{
    /// <summary>It may be one of several.</summary>
    Any,

    /// <summary>It says that there are several, which are named beside it.</summary>
    Others,

    /// <summary>It stands alone.</summary>
    None,
}

/// <summary>What a campaign is registered for, by the list of The Campaign Registry.</summary>
/// <param name="Id">The registrar's name in lower case, with hyphens.</param>
/// <param name="Kind">What its texts are, where the profile has no words of its own for them.</param>
/// <param name="Beside">What may stand beside it in one campaign.</param>
internal sealed record UseCase(string Id, string Kind, Company Beside = Company.Any)
{
    /// <summary>The common ones first.</summary>
    public static IReadOnlyList<UseCase> All { get; } =
    [
        new("2fa", "security codes"),
        new("account-notification", "account notices"),
        new("customer-care", "answers to your questions"),
        new("delivery-notification", "delivery updates"),
        new("fraud-alert", "fraud alerts"),
        new("higher-education", "campus notices"),
        new("marketing", "special offers"),
        new("polling-voting", "surveys"),
        new("public-service-announcement", "public notices"),
        new("security-alert", "security alerts"),
        new("mixed", "service updates", Company.Others),
        new("low-volume", "service updates", Company.Others),
        new("agents-franchises", "updates from your local office", Company.None),
        new("carrier-exempt", "service updates", Company.None),
        new("charity", "appeals for donations", Company.None),
        new("emergency", "emergency alerts", Company.None),
        new("k12-education", "school notices", Company.None),
        new("m2m", "notices from your device", Company.None),
        new("political", "campaign news", Company.None),
        new("proxy", "messages about your booking", Company.None),
        new("social", "community notices", Company.None),
        new("sole-proprietor", "service updates", Company.None),
        new("sweepstake", "contest notices", Company.None),
    ];

    /// <summary>All there are, for a message to somebody who wrote another.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(useCase => useCase.Id)];

    public bool IsMarketing => Id is "marketing";

    /// <summary>It stands for several others and says nothing of its own.</summary>
    public bool IsMixture => Beside == Company.Others || Id is "sole-proprietor";

    /// <summary>Null for a name that the registrar does not have.</summary>
    public static UseCase? Find(string name)
    {
        var id = Spelling(name.Trim());
        return All.FirstOrDefault(useCase => string.Equals(useCase.Id, id, StringComparison.Ordinal));
    }

    /// <summary>A registrar's CUSTOMER_CARE and a person's "Customer care" are one.</summary>
    public static string Spelling(string name) => name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}

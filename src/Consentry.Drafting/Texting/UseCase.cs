namespace Consentry.Drafting.Texting;

/// <summary>What a campaign is registered for, by the registrar's list.</summary>
/// <param name="Id">The registrar's name in lower case, with hyphens.</param>
/// <param name="Kind">What its texts are, where the profile has no words of its own for them.</param>
internal sealed record UseCase(string Id, string Kind)
{
    private static readonly UseCase[] All =
    [
        new("2fa", "security codes"),
        new("account-notification", "account notices"),
        new("agents-franchises", "updates from your local office"),
        new("carrier-exempt", "service updates"),
        new("charity", "appeals for donations"),
        new("customer-care", "answers to your questions"),
        new("delivery-notification", "delivery updates"),
        new("emergency", "emergency alerts"),
        new("fraud-alert", "fraud alerts"),
        new("higher-education", "campus notices"),
        new("k12-education", "school notices"),
        new("low-volume", "service updates"),
        new("m2m", "notices from your device"),
        new("marketing", "special offers"),
        new("mixed", "service updates"),
        new("political", "campaign news"),
        new("polling-voting", "surveys"),
        new("proxy", "messages about your booking"),
        new("public-service-announcement", "public notices"),
        new("security-alert", "security alerts"),
        new("social", "community notices"),
        new("sole-proprietor", "service updates"),
        new("sweepstake", "contest notices"),
    ];

    /// <summary>All there are, for a message to somebody who wrote another.</summary>
    public static IEnumerable<string> Ids => All.Select(useCase => useCase.Id);

    public bool IsMarketing => Id is "marketing";

    /// <summary>It stands for several others and says nothing of its own.</summary>
    public bool IsMixture => Id is "mixed" or "low-volume" or "sole-proprietor";

    /// <summary>Null for a name that the registrar does not have.</summary>
    public static UseCase? Find(string name)
    {
        var id = name.Trim().Replace('_', '-').Replace(' ', '-');
        return Array.Find(All, useCase => string.Equals(useCase.Id, id, StringComparison.OrdinalIgnoreCase));
    }
}

namespace Consentry.Drafting.Texting;

/// <summary>Tells texts that sell from texts that serve, by the words that a sender has for them.</summary>
internal static class MessageKinds
{
    private static readonly string[] Selling =
    [
        "marketing",
        "promotion",
        "promo",
        "offer",
        "deal",
        "discount",
        "coupon",
        "sale",
        "special",
        "newsletter",
        "advert",
        "reward",
        "new arrival",
        "new product",
    ];

    public static bool IsMarketing(string kind) =>
        Selling.Any(word =>
            kind.Contains(word, StringComparison.OrdinalIgnoreCase)
            && !kind.Contains("specialist", StringComparison.OrdinalIgnoreCase)
        );
}

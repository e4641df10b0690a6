using System.Text.RegularExpressions;

namespace Consentry.Drafting.Texting;

/// <summary>Tells texts that sell from texts that serve, by the words that a sender has for them.</summary>
internal static partial class MessageKinds
{
    public static bool IsMarketing(string kind) => Selling().IsMatch(kind);

    [GeneratedRegex(
        @"\b(?:marketing|advertising|advertisement|promotion|promotional|promo|offer|deal|discount|coupon|sale|special|newsletter|reward|new arrival|new product)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Selling();
}

using Consentry.Drafting.Templates;
using Consentry.Profiles;

namespace Consentry.Drafting;

/// <summary>What the documents promise in the sender's name beyond what its profile says.</summary>
internal static class Assertions
{
    public static IReadOnlyList<string> Of(Facts facts) =>
        [
            "You do not sell, rent, or share personal information with third parties or affiliates for marketing or promotional purposes.",
            "You share text messaging opt-in data and consent with nobody except the carriers and message providers that deliver your texts.",
            facts.Providers.Count == 0
                ? "No other company works with your customers' information; if one does, name it as a provider in the profile."
                : $"Nobody else works with your customers' information than these, and they use it for nothing else: {Series.And(facts.Providers)}.",
            $"You collect nothing beyond {Series.And([.. MessagingSection.Collected(facts), "a record of each consent"])}.",
            $"You send these texts and no others: {Series.And(facts.Types)}.",
            facts.Cadence.Varies
                ? "How often you text varies."
                : $"You send no more texts than this: {facts.Cadence.Abbreviated()}.",
            $"You act at once on {Series.And(facts.Keywords)}, send one text to confirm, and then no more.",
            "You answer every HELP.",
            "You text nobody who has not agreed, and you keep a record of how and when each person did.",
            "You sell to people who do not agree to texts just as to those who do.",
            "You publish these documents at the addresses that they name.",
        ];
}

using Consentry.Drafting.Copy;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>What must stand wherever the keyword is advertised: on the sign, the receipt, the post.</summary>
/// <remarks>A word can carry one consent only; where a sender has two, it is that for the texts that serve.</remarks>
internal static class KeywordConsent
{
    public static Draft Of(Facts facts) =>
        new(
            $"Sign-up by keyword: {facts.Name}",
            [
                new Paragraph(
                    $"Print this wherever you tell people about the word {facts.OptInKeyword!}. Do not shorten it."
                ),
                new Quote($"{Words(facts)} {ConsentWords.SpelledLinks(facts)}"),
                .. Rest(facts),
            ]
        );

    public static string Words(Facts facts)
    {
        var consent = ConsentWords.Of(facts)[0];
        var texts = consent.IsMarketing ? "recurring marketing texts" : "text messages";
        return $"Text {facts.OptInKeyword} to {facts.TextNumber} to get {texts} from {facts.Name} about: {Series.And(consent.Types)}. By sending it you agree to these texts. {ConsentWords.Conditions(facts)}";
    }

    private static IEnumerable<Block> Rest(Facts facts) =>
        facts.HasBoth
            ?
            [
                new Paragraph(
                    $"This word does not sign anybody up for {Series.And(facts.MarketingTypes)}. For these, use a word of their own."
                ),
            ]
            : [];
}

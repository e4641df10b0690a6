using Consentry.Drafting.Copy;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>The whole of what staff say, at the counter or on the phone, word for word.</summary>
internal static class VerbalConsent
{
    public static Draft Of(Facts facts) =>
        new(
            $"Script for sign-up by word of mouth: {facts.Name}",
            [
                new Paragraph("Read every line out as it stands. Ask each question by itself. Take silence for a no."),
                .. Lines(facts).Select(line => new Quote(line)),
                new Paragraph(
                    "Write down the answer, the day and time, and who asked. Send the confirmation text at once."
                ),
                .. Rest(facts),
            ]
        );

    /// <summary>What they agree to is said before they are asked, and each consent is a question of its own.</summary>
    public static IEnumerable<string> Lines(Facts facts) =>
        [
            $"{facts.Name} can send you text messages on your mobile phone. {facts.Cadence.Sentence()} {Phrases.Rates} You can reply STOP at any time to stop, or HELP for help. {Phrases.NoCondition}",
            $"Our privacy policy is at {facts.PrivacyUrl.OriginalString} and our SMS terms are at {facts.TermsUrl.OriginalString}.",
            .. ConsentWords.Of(facts).Select(Question),
            "What is your mobile number? You will get a text to confirm your choice.",
        ];

    private static string Question(Consent consent) =>
        $"May we send you {(consent.IsMarketing ? "recurring marketing texts" : "texts")} about: {Series.And(consent.Types)}? Please say yes or no.";

    private static IEnumerable<Block> Rest(Facts facts) =>
        facts.HasMarketing
            ?
            [
                new Paragraph(
                    "A spoken yes is not enough for marketing texts. Send them only to people who have also agreed in writing, or who answer YES to a text that asks."
                ),
            ]
            : [];
}

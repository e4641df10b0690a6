using Consentry.Drafting.Copy;

namespace Consentry.Drafting.Templates;

/// <summary>The whole of what staff say, at the counter or on the phone, word for word.</summary>
internal static class VerbalConsent
{
    public static Draft Of(Facts facts) =>
        new(
            $"Script for sign-up by word of mouth: {facts.Name}",
            [
                new Paragraph(
                    "Read every line out as it stands. Ask each question by itself. Take no answer for a no."
                ),
                .. Lines(facts).Select(line => new Quote(line)),
                new Paragraph(
                    "Write down the answer, the day and time, and who asked. Send the confirmation text at once."
                ),
                .. Rest(facts),
            ]
        );

    public static IEnumerable<string> Lines(Facts facts) =>
        [
            .. ConsentWords
                .Of(facts)
                .Select(consent =>
                    $"May {facts.Name} send you {(consent.IsMarketing ? "marketing texts" : "text messages")} about: {Series.And(consent.Types)}? Please say yes or no."
                ),
            $"{facts.Cadence.Sentence()} {Phrases.Rates} You can reply STOP at any time to stop, or HELP for help. {Phrases.NoCondition}",
            $"Our privacy policy is at {facts.PrivacyUrl.OriginalString} and our SMS terms are at {facts.TermsUrl.OriginalString}.",
            "What is the mobile number for the texts? You will get a text to confirm it.",
        ];

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

using Consentry.Drafting.Copy;

namespace Consentry.Drafting.Templates;

/// <summary>A form to print: it is signed, and a scan of it goes with the registration.</summary>
internal static class PaperConsent
{
    private const string Line = " ______________________________";

    public static Draft Of(Facts facts) =>
        new(
            $"Text messages from {facts.Name}",
            [
                new Paragraph("Tick a box only if you want texts. You can leave it empty and still be our customer."),
                new Paragraph($"Name:{Line}"),
                new Paragraph($"Mobile phone number:{Line}"),
                .. ConsentWords
                    .Of(facts)
                    .Select(consent => new Paragraph($"☐ {ConsentWords.Agreement(facts, consent)}")),
                new Paragraph($"{ConsentWords.Conditions(facts)}"),
                new Paragraph(ConsentWords.SpelledLinks(facts)),
                new Paragraph($"Signature:{Line}"),
                new Paragraph($"Date:{Line}"),
            ]
        );
}

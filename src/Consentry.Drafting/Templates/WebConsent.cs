using Consentry.Drafting.Copy;

namespace Consentry.Drafting.Templates;

/// <summary>The words for a sender's own web form: one box for each consent, none of them ticked.</summary>
internal static class WebConsent
{
    public static Draft Of(Facts facts) =>
        new(
            $"Consent on the web: {facts.Name}",
            [
                new Paragraph(
                    "Put these words beside the phone field of your form. Leave every box empty, and let the form be sent without a tick."
                ),
                .. ConsentWords
                    .Of(facts)
                    .SelectMany(consent =>
                        new Block[]
                        {
                            new Heading(2, consent.IsMarketing ? "Box for marketing texts" : "Box for texts"),
                            new Quote(ConsentWords.Agreement(facts, consent)),
                        }
                    ),
                new Heading(2, facts.HasBoth ? "Below the boxes" : "Below the box"),
                new Quote($"{ConsentWords.Conditions(facts)} {ConsentWords.Links(facts)}"),
            ]
        );
}

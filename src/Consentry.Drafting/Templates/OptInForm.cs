using Consentry.Drafting.Writing;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>The sign-up as a page that can be published or taken apart: a number, and a box for each consent.</summary>
/// <remarks>
/// Nothing is required and nothing is ticked. The conditions stand right under the boxes, and each box is described by
/// them, so that a screen reader says them too.
/// </remarks>
internal static class OptInForm
{
    private const string Conditions = "text-conditions";

    public static string Of(Facts facts)
    {
        var title = $"Texts from {facts.Name}";
        var main = $"""
            <h1>{HtmlText.Escape(title)}</h1>
            <p>We send {HtmlText.Escape(Series.And(facts.Types))}. Signing up is your choice.</p>
            <form method="post" action="{HtmlText.Escape(facts.OptInUrl!.AbsoluteUri)}">
            <div class="field">
            <label for="mobile-number">Mobile phone number (optional)</label>
            <input type="tel" id="mobile-number" name="mobile-number" autocomplete="tel">
            </div>
            <fieldset>
            <legend>Text messages</legend>
            {string.Join('\n', ConsentWords.Of(facts).Select(consent => Box(facts, consent)))}
            <p class="small" id="{Conditions}">{HtmlText.Escape(ConsentWords.Conditions(facts))} {HtmlWriter.Inlines(
                ConsentWords.Links(facts)
            )}</p>
            </fieldset>
            <button type="submit">Send</button>
            </form>
            """;
        return HtmlWriter.Page(title, main);
    }

    private static string Box(Facts facts, Consent consent)
    {
        var id = consent.IsMarketing ? "marketing-texts" : "texts";
        return $"""
            <div class="choice">
            <input type="checkbox" id="{id}" name="{id}" value="yes" aria-describedby="{Conditions}">
            <label for="{id}">{HtmlText.Escape(ConsentWords.Agreement(facts, consent))}</label>
            </div>
            """;
    }
}

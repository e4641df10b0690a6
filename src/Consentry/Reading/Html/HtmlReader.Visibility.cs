using Consentry.Documents;

namespace Consentry.Reading.Html;

/// <summary>What is hidden for good, what a visitor can open, and which part of the page an element is.</summary>
internal sealed partial class HtmlReader
{
    /// <summary>How much of the page may be looked at ahead of its turn, so that a hostile page stays linear.</summary>
    private long lookahead;

    private void Visibility(Element element, ReadOnlySpan<char> role, ElementWords words, ref Context context)
    {
        var opens =
            element == Element.Dialog
            || words.Has(ElementWords.Folding)
            || Is(role, "dialog")
            || Is(role, "alertdialog")
            || Is(role, "tabpanel");
        context.IsFolded |= opens;
        if (attributes.Count == 0 || !IsUndisplayed())
            return;

        var canOpen =
            opens
            || element == Element.Details
            || (words | Words.Of(attributes)).Has(ElementWords.Folding | ElementWords.MayFold)
            || Is(attributes.Raw("hidden"), "until-found");
        if (canOpen || element == Element.Form || HoldsForm(element))
            context.IsFolded = true;
        else
            context.IsHidden = true;
    }

    private bool IsUndisplayed() => attributes.Has("hidden") || InlineStyle.Hides(attributes.Raw("style"));

    private static bool Is(ReadOnlySpan<char> value, ReadOnlySpan<char> word) =>
        value.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A trap for programs that fill in forms is one field; a later step of a form has as many, its buttons counted.</summary>
    private const int FieldsOfStep = 2;

    /// <summary>Looks before the element's end tag for a form, or inside one for the fields of a step that a script brings up.</summary>
    private bool HoldsForm(Element element)
    {
        if (lookahead > 4L * source.Length + 10_000)
            return false;

        // A form inside a form is no element.
        var isInside = builder.Form >= 0;
        var fields = 0;

        var from = tokenizer.End;
        var found = new TagAttributes(source);
        var ahead = new Tokenizer(source, from, tokenizer.Limit, found);
        var (depth, templates) = (1, 0);
        var holds = false;
        while (depth > 0 && !holds && ahead.Next())
        {
            if (ahead.Kind is not (TokenKind.StartTag or TokenKind.EndTag))
                continue;

            var next = names.Find(ahead.Name);
            var step = ahead.Kind == TokenKind.StartTag ? 1 : -1;
            depth += next == element ? step : 0;
            templates += next == Element.Template ? step : 0;
            if (step > 0 && templates <= 0)
            {
                fields += IsField(next) && !Is(found.Raw("type").Trim(), "hidden") ? 1 : 0;
                holds = isInside ? fields >= FieldsOfStep : next == Element.Form;
            }

            if (step > 0 && RawTextEnd.Name(next) is { Length: > 0 } name)
                ahead.RawText(name);
        }

        lookahead += ahead.End - from;
        return holds;
    }

    private static bool IsField(Element element) =>
        element is Element.Input or Element.Select or Element.TextArea or Element.Button;

    private void Regions(Element element, ReadOnlySpan<char> role, ElementWords words, ref Context context)
    {
        if (context.Region == Region.CookieBanner)
            return;

        var region = RegionOf(element, role, words, context.Region);
        if (region == context.Region)
            return;

        context.Region = region;
        context.RegionRoot = region == Region.Main ? 0 : builder.Roots.Open(region, context.RegionRoot);
    }

    private Region RegionOf(Element element, ReadOnlySpan<char> role, ElementWords words, Region outside)
    {
        var isDialog = element == Element.Dialog || Is(role, "dialog") || Is(role, "alertdialog");
        if (isDialog)
            words |= Words.In(attributes, "aria-label");

        var stands = isDialog || (words.Has(ElementWords.Notice) && element != Element.Section && IsPageLevel);
        if (Words.AreCookieBanner(words, stands) && !IsHeadingOrLink(element))
            return Region.CookieBanner;

        if (element == Element.Nav || Is(role, "navigation"))
            return Region.Navigation;
        if (element == Element.Footer || Is(role, "contentinfo"))
            return Region.Footer;
        if (element == Element.Main || Is(role, "main"))
            return Region.Main;
        if (Is(role, "banner") || (element == Element.Header && IsPageLevel))
            return Region.Header;

        return outside == Region.Main && Words.AreFooter(words) && builder.Form < 0 ? Region.Footer : outside;
    }

    private bool IsPageLevel =>
        open.Last(Element.Main) < 0 && open.Last(Element.Article) < 0 && open.Last(Element.Section) < 0;

    private static bool IsHeadingOrLink(Element element) =>
        element is Element.A or Element.Li or Element.Table or Element.Tr or Element.Td
        || Elements.Of(element).Has(Traits.Heading);
}

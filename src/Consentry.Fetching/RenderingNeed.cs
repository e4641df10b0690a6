using System.Text.RegularExpressions;
using Consentry.Documents;

namespace Consentry.Fetching;

/// <summary>What a page keeps from a reader without JavaScript.</summary>
public enum RenderingNeed
{
    /// <summary>All is there.</summary>
    None,

    /// <summary>A form, or another part, of another page in a frame, or put there by a form service's script.</summary>
    Embedded,

    /// <summary>Little but the place that scripts fill.</summary>
    App,
}

/// <summary>Tells pages that need JavaScript, by what was read of them and their source.</summary>
public static partial class RenderingNeeds
{
    /// <summary>Words of a page that says something; a menu and a footer have about as many.</summary>
    private const int FewWords = 80;

    /// <summary>Fewer words than a notice that the page has moved.</summary>
    private const int HardlyAny = 15;

    /// <summary>A page with much text may still have its form in a frame, whose words count for nothing here.</summary>
    public static RenderingNeed Of(Document document)
    {
        if (document.Format != Format.Html)
            return RenderingNeed.None;

        var source = document.Source.Text;
        var words = document.Text.Split([' ', '\n', '\t'], FewWords + 1, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words <= FewWords && (AppRoot().IsMatch(source) || Notice().IsMatch(source)) && Script().IsMatch(source))
            return RenderingNeed.App;

        if (words <= HardlyAny && Script().IsMatch(source))
            return RenderingNeed.App;

        return Embedding().IsMatch(source) ? RenderingNeed.Embedded : RenderingNeed.None;
    }

    private const RegexOptions Loose =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>An element of that name with nothing, or only white space and comments, in it.</summary>
    [GeneratedRegex(
        """<(?:div|main|section)\b[^>]*\bid=["']?(?:root|app|__next|__nuxt|___gatsby|svelte|react-root|app-root|main-app|ember-app|SITE_CONTAINER)["']?[^>]*>\s*(?:<!--[^>]*-->\s*)*(?:</|<noscript|<script|<div[^>]*></div>)|<app-root\b""",
        Loose
    )]
    private static partial Regex AppRoot();

    [GeneratedRegex(
        """<noscript\b[^>]*>[^<]*(?:<[a-z0-9]+[^>]*>[^<]*)*\b(?:enable|activate|turn on|switch on|requires?|needs?)\b[^<]{0,40}\bjavascript""",
        Loose
    )]
    private static partial Regex Notice();

    [GeneratedRegex("""<script\b""", Loose)]
    private static partial Regex Script();

    /// <summary>A frame with an address that is not one of measuring, video or a map; or a script of a form service.</summary>
    [GeneratedRegex(
        """<iframe\b[^>]*\bsrc=["']?[^"'\s>]*(?:form|survey|signup|sign-up|subscribe|opt-?in|booking|widget)|<script\b[^>]*\bsrc=["']?[^"'\s>]*(?:hsforms|jotform|typeform|formstack|wufoo|cognitoforms|paperform|leadconnectorhq|msgsndr|gravity|klaviyo|form_embed)|\bhbspt\.forms\.create""",
        Loose
    )]
    private static partial Regex Embedding();
}

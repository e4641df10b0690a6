namespace Consentry.Reading.Html;

/// <summary>What the words of an element's id and class say about it.</summary>
[Flags]
internal enum ElementWords
{
    None = 0,

    /// <summary>A visitor opens it: a dialog, tab, accordion, step.</summary>
    Folding = 1,

    /// <summary>Says so only where the element is hidden as well: a panel or menu may also just stand there.</summary>
    MayFold = 2,
    Footer = 4,

    /// <summary>The footer of something smaller than the page.</summary>
    Part = 8,
    Cookie = 16,
    Consent = 32,

    /// <summary>Stands over the page.</summary>
    Banner = 64,

    /// <summary>The mark of a consent product, which needs no other word.</summary>
    ConsentProduct = 128,
    Texting = 256,
}

/// <summary>Reads the words of id and class: whole words between spaces, hyphens and underscores.</summary>
internal static class Words
{
    private const int LongestWord = 24;

    public static ElementWords Of(TagAttributes attributes)
    {
        if (attributes.Count == 0)
            return ElementWords.None;

        return In(attributes.Raw("class")) | In(attributes.Raw("id"));
    }

    public static bool AreCookieBanner(ElementWords words, bool isDialog)
    {
        if (words.Has(ElementWords.ConsentProduct))
            return true;

        var isOver = isDialog || words.Has(ElementWords.Banner);
        return isOver && words.Has(ElementWords.Cookie | ElementWords.Consent) && !words.Has(ElementWords.Texting);
    }

    public static bool AreFooter(ElementWords words) =>
        (words & (ElementWords.Footer | ElementWords.Part)) == ElementWords.Footer;

    private static ElementWords In(ReadOnlySpan<char> value)
    {
        var words = ElementWords.None;
        Span<char> lower = stackalloc char[LongestWord];
        for (var start = 0; start < value.Length; )
        {
            var end = start;
            while (end < value.Length && !(value[end] is '-' or '_' || value[end] <= ' '))
            {
                if (end - start < LongestWord)
                    lower[end - start] = char.ToLowerInvariant(value[end]);

                end++;
            }

            if (end - start is > 1 and <= LongestWord)
                words |= Word(lower[..(end - start)]);

            start = end + 1;
        }

        return words;
    }

    private static ElementWords Word(ReadOnlySpan<char> word) =>
        word switch
        {
            "tab"
            or "tabs"
            or "tabpanel"
            or "tabcontent"
            or "tabpane"
            or "accordion"
            or "collapse"
            or "collapsible"
            or "step"
            or "drawer"
            or "offcanvas"
            or "lightbox" => ElementWords.Folding,
            "modal" or "dialog" or "popup" or "popover" => ElementWords.Folding
                | ElementWords.Banner
                | ElementWords.Part,
            "panel"
            or "pane"
            or "menu"
            or "dropdown"
            or "toggle"
            or "expand"
            or "expandable"
            or "collapsed"
            or "slide"
            or "wizard"
            or "view"
            or "screen"
            or "page"
            or "stage"
            or "faq"
            or "answer" => ElementWords.MayFold,
            "footer" => ElementWords.Footer,
            "card" or "form" or "post" or "entry" or "article" or "section" or "table" or "box" or "widget" or "list" =>
                ElementWords.Part,
            "cookie" or "cookies" or "gdpr" or "ccpa" => ElementWords.Cookie,
            "consent" => ElementWords.Consent,
            "banner" or "bar" or "overlay" or "toast" or "bottombar" or "snackbar" => ElementWords.Banner,
            "cookiebanner"
            or "cookieconsent"
            or "cookienotice"
            or "cookiebar"
            or "onetrust"
            or "cybotcookiebot"
            or "cybotcookiebotdialog"
            or "cookiebot"
            or "cookieyes"
            or "cky"
            or "cmplz"
            or "didomi"
            or "osano"
            or "usercentrics"
            or "termly"
            or "moove"
            or "borlabs"
            or "cookielaw" => ElementWords.ConsentProduct,
            "sms" or "text" or "texting" or "phone" or "mobile" => ElementWords.Texting,
            _ => ElementWords.None,
        };
}

using System.Collections.Frozen;

namespace Consentry.Reading.Html;

/// <summary>The words that page builders and web designers put into id and class.</summary>
internal static class Vocabulary
{
    public const int LongestWord = 20;

    private static readonly (ElementWords Meaning, string Words)[] Rows =
    [
        (ElementWords.Folding, "accordion collapse collapsible drawer lightbox offcanvas step"),
        (ElementWords.Folding, "tab tabs tabcontent tabpane tabpanel"),
        (ElementWords.Folding | ElementWords.Banner | ElementWords.Part, "dialog modal popover popup"),
        (
            ElementWords.MayFold,
            "answer collapsed dropdown expand expandable faq menu page pane panel screen slide stage"
        ),
        (ElementWords.MayFold, "toggle view wizard"),
        (ElementWords.Footer, "footer"),
        (ElementWords.Part, "article box entry form list post table widget"),
        (ElementWords.Part | ElementWords.Group, "card section"),
        (ElementWords.Group, "block group"),
        (ElementWords.Cookie, "cc ccpa cookie cookies gdpr"),
        (ElementWords.Consent, "consent"),
        (ElementWords.Banner, "banner bar bottombar overlay snackbar toast window"),
        (ElementWords.Notice, "alert message notice notification"),
        (ElementWords.ConsentProduct, "borlabs cky cmplz cookiebanner cookiebar cookiebot cookieconsent cookielaw"),
        (
            ElementWords.ConsentProduct,
            "cookienotice cookieyes cybotcookiebot cybotcookiebotdialog didomi moove onetrust"
        ),
        (ElementWords.ConsentProduct, "osano termly usercentrics"),
        (ElementWords.Title, "caption h1 h2 h3 h4 h5 h6 header heading headline title"),
        (ElementWords.Stressed, "bold semibold"),
        (ElementWords.Label, "label"),
        (ElementWords.Texting, "mobile phone sms text texting"),
    ];

    private static readonly FrozenDictionary<string, ElementWords>.AlternateLookup<ReadOnlySpan<char>> Meanings =
        Rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Meaning)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Meaning, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word in lower case says.</summary>
    public static ElementWords Find(ReadOnlySpan<char> word) =>
        Meanings.TryGetValue(word, out var meaning) ? meaning : ElementWords.None;
}

using Consentry.Documents;

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

    /// <summary>A banner outside the running text, a passage inside it.</summary>
    Notice = 512,

    /// <summary>Titles what follows.</summary>
    Title = 1024,

    /// <summary>Names a field, or a part of the page together with <see cref="Group"/>.</summary>
    Label = 2048,

    /// <summary>A part of the page that holds several things.</summary>
    Group = 4096,

    /// <summary>Looks as titles do.</summary>
    Stressed = 8192,
}

/// <summary>Reads the words of id and class: whole words between spaces, hyphens and underscores.</summary>
internal static class Words
{
    private const int LongestWord = Vocabulary.LongestWord;

    public static ElementWords Of(TagAttributes attributes)
    {
        if (attributes.Count == 0)
            return ElementWords.None;

        return In(attributes.Raw("class")) | In(attributes.Raw("id"));
    }

    /// <summary>What the words of an attribute's value say.</summary>
    public static ElementWords In(TagAttributes attributes, ReadOnlySpan<char> name) => In(attributes.Raw(name));

    public static bool AreCookieBanner(ElementWords words, bool standsOver)
    {
        if (words.Has(ElementWords.ConsentProduct))
            return true;

        var isOver = standsOver || words.Has(ElementWords.Banner);
        return isOver && words.Has(ElementWords.Cookie | ElementWords.Consent) && !words.Has(ElementWords.Texting);
    }

    public static bool AreFooter(ElementWords words) =>
        (words & (ElementWords.Footer | ElementWords.Part)) == ElementWords.Footer;

    /// <summary>"card-title", "section-label"; not "field-label".</summary>
    public static Caption CaptionOf(ElementWords words) =>
        words.Has(ElementWords.Title) ? Caption.Named
        : words.Has(ElementWords.Stressed) || words.Has(ElementWords.Label) && words.Has(ElementWords.Group)
            ? Caption.Styled
        : Caption.None;

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
                words |= Vocabulary.Find(lower[..(end - start)]);

            start = end + 1;
        }

        return words;
    }
}

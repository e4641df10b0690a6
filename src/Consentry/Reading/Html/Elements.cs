using System.Collections.Frozen;

namespace Consentry.Reading.Html;

/// <summary>Names to elements, and elements to traits.</summary>
internal static class Elements
{
    private const int LongestName = 13;

    private static readonly FrozenDictionary<string, Element> ByName = Enum.GetValues<Element>()
        .Where(e => e is not (Element.None or Element.Other))
        .ToFrozenDictionary(e => e.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Element>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Traits[] All = Build();

    /// <summary>The element of a name in any case, or <see cref="Element.None"/>.</summary>
    public static Element Find(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return Element.None;

        Span<char> lower = stackalloc char[LongestName];
        for (var i = 0; i < name.Length; i++)
            lower[i] = name[i] is >= 'A' and <= 'Z' ? (char)(name[i] | 0x20) : name[i];

        return Lookup.TryGetValue(lower[..name.Length], out var element) ? element : Element.None;
    }

    public static Traits Of(Element element) => element < Element.Other ? All[(int)element] : Traits.Worded;

    private static Traits[] Build()
    {
        var traits = new Traits[(int)Element.Other];
        foreach (var (trait, names) in Table)
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            traits[(int)ByName[name]] |= trait;

        return traits;
    }

    private static (Traits Trait, string Names)[] Table =>
        [
            (
                Traits.Void,
                "area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr"
            ),
            (
                Traits.Block,
                "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset"
                    + " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main"
                    + " menu nav ol optgroup option p plaintext pre search section select summary table tbody td textarea"
                    + " tfoot th thead tr ul xmp"
            ),
            (
                Traits.Special,
                "address applet area article aside base basefont bgsound blockquote body br button caption center col"
                    + " colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2"
                    + " h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta"
                    + " nav noembed noframes noscript object ol p param plaintext pre script search section select source"
                    + " style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp"
            ),
            (Traits.Scope, "applet caption foreignobject desc html marquee object table td template th"),
            (Traits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
            (
                Traits.ClosesParagraph,
                "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer"
                    + " form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section"
                    + " summary table ul xmp"
            ),
            (Traits.Unseen, "audio canvas datalist math rp svg template video"),
            (Traits.Heading, "h1 h2 h3 h4 h5 h6"),
            (Traits.List, "dir menu ol ul"),
            (
                Traits.Section,
                "article aside details dialog dl footer form header hr main nav section table fieldset figure"
            ),
            (
                Traits.Worded,
                "article aside center details dialog div dl fieldset figure footer form header li main nav object ol"
                    + " p section table tbody td tr ul"
            ),
            (
                Traits.Container,
                "address article aside blockquote body center dd details dialog div dl fieldset figure footer form header"
                    + " hgroup li main menu dir ol ul nav search section table td th"
            ),
            (
                Traits.BreaksOut,
                "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing"
                    + " menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
            ),
            (Traits.Bold, "b strong"),
        ];
}

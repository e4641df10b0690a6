namespace Consentry.Fetching.Sites;

/// <summary>What a link promises, and how much: links are followed in this order.</summary>
/// <param name="Points">0 to about 120.</param>
internal readonly record struct Promise(Hint Hint, int Points)
{
    /// <summary>A link of many words speaks of something, and is no name of a document.</summary>
    private const int LongText = 60;

    private static readonly string[] TextWords = [" sms ", " text ", " texting ", " messaging ", " texts "];

    private static readonly List<Phrase> Phrases = Load();

    private readonly record struct Phrase(Hint Hint, int Points, string Words);

    /// <summary>By the words of the link and those of its address; the words tell more.</summary>
    public static Promise Of(string text, Uri address, LinkPlace place)
    {
        var path = OfWords(PathWords(address), places: 0);
        if (path.Hint == Hint.Avoid)
            return path;

        var words = OfWords(
            WordList.Spaced(text),
            place == LinkPlace.Footer ? 10
                : place == LinkPlace.Form ? 8
                : 0
        );
        if (text.Length > LongText)
            words = words with { Points = words.Points / 2 };

        return words.Points >= path.Points ? words
            : words.Hint == path.Hint ? new(path.Hint, path.Points + 5)
            : path;
    }

    /// <summary>The last two segments, without an ending.</summary>
    private static string PathWords(Uri address)
    {
        var segments = Uri.UnescapeDataString(address.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
            return WordList.Spaced(address.Query);

        var last = segments[^1];
        var dot = last.LastIndexOf('.');
        segments[^1] = dot > 0 ? last[..dot] : last;
        return WordList.Spaced(string.Join(' ', segments[Math.Max(0, segments.Length - 2)..]));
    }

    private static Promise OfWords(string spaced, int places)
    {
        var best = default(Phrase);
        foreach (var phrase in Phrases)
        {
            if (
                phrase.Words.Length > (best.Words?.Length ?? 0)
                && spaced.Contains(phrase.Words, StringComparison.Ordinal)
            )
            {
                best = phrase;
            }
        }

        return best.Words is null
            ? default
            : new(best.Hint == Hint.Terms && SpeakOfTexts(spaced) ? Hint.Texts : best.Hint, best.Points + places);
    }

    /// <summary>"SMS Terms &amp; Conditions" are of texts, whichever phrase is the longest.</summary>
    private static bool SpeakOfTexts(string spaced) =>
        Array.Exists(TextWords, w => spaced.Contains(w, StringComparison.Ordinal));

    private static List<Phrase> Load()
    {
        var phrases = new List<Phrase>();
        foreach (var line in WordList.Lines("hints.txt"))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var hint = Enum.Parse<Hint>(parts[0], ignoreCase: true);
            var points = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            foreach (var words in parts[2].Split(',', StringSplitOptions.TrimEntries))
                phrases.Add(new Phrase(hint, points, WordList.Spaced(words)));
        }

        return phrases;
    }
}

namespace Consentry.Reading.Pdf;

/// <summary>What headings of a paper look like, beside its running text.</summary>
/// <param name="Body">The size of the running text.</param>
/// <param name="Sizes">Those of headings, the largest first.</param>
internal sealed record Looks(double Body, IReadOnlyList<double> Sizes)
{
    /// <summary>How much larger a heading is.</summary>
    private const double Larger = 1.08;

    /// <summary>More words are a text in large letters.</summary>
    private const int MostWords = 24;

    public static Looks Of(IReadOnlyList<Paragraph> paragraphs)
    {
        var body = paragraphs
            .SelectMany(p => p.Lines)
            .GroupBy(l => Math.Round(l.Size))
            .OrderByDescending(g => g.Sum(l => l.Text.Length))
            .ThenBy(g => g.Key)
            .Select(g => g.SelectMany(l => Enumerable.Repeat(l.Size, 1)).Max())
            .FirstOrDefault();
        var sizes = paragraphs
            .Where(p => IsLarge(p, body))
            .Select(p => Math.Round(p.Size))
            .Distinct()
            .OrderDescending();
        return new Looks(body, [.. sizes]);
    }

    /// <summary>1 to 6; 0 for what is no heading by its size or its capitals. One that is only bold the next reader finds.</summary>
    public int LevelOf(Paragraph paragraph)
    {
        if (paragraph.First.HasBullet)
            return 0;
        if (IsLarge(paragraph, Body))
            return Math.Min(Sizes.Count(s => s > Math.Round(paragraph.Size)) + 1, 6);

        return IsCapitals(paragraph.Text) && paragraph.Size >= Body * 0.9 ? 6 : 0;
    }

    private static bool IsLarge(Paragraph paragraph, double body)
    {
        var text = paragraph.Text;
        var words = text.AsSpan().Count(' ') + 1;
        var isSentence = words > Rank.MostWords && text[^1] is '.' or ';' or ',';
        return paragraph.Size > body * Larger && words <= MostWords && !isSentence;
    }

    private static bool IsCapitals(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters > 3
            && !text.Any(char.IsLower)
            && text.AsSpan().Count(' ') < Rank.MostWords
            && text[^1] is not ('.' or ',' or ';' or ':');
    }
}

namespace Consentry.Reading.Pdf;

/// <summary>Whether a hyphen at the end of a line belongs to the word or only parts it: the rest of the text shows it.</summary>
internal sealed class Hyphens
{
    private static readonly string[] Compounding =
    [
        "opt",
        "e",
        "non",
        "third",
        "self",
        "co",
        "toll",
        "double",
        "single",
        "re",
    ];

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    public Hyphens(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            words.Add(word.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”'));
    }

    /// <summary>Whether two lines are of one word with nothing between them.</summary>
    public static bool Part(string line, string next) =>
        line.Length > 1
        && line[^1] is '-' or '\u2010' or '\u00AD'
        && char.IsLetter(line[^2])
        && next.Length > 0
        && char.IsLetter(next[0]);

    /// <summary>Whether the hyphen goes where the parts of a word are put together.</summary>
    public bool Goes(string line, string next)
    {
        if (line[^1] != '-')
            return true;
        if (!char.IsLower(next[0]))
            return false;

        var start = line[(line.LastIndexOf(' ') + 1)..^1].TrimStart('(', '"', '“');
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        var end = (space < 0 ? next : next[..space]).Trim('.', ',', ';', ':', ')', '"', '”');
        if (words.Contains($"{start}-{end}"))
            return false;
        if (words.Contains(start + end))
            return true;

        var isCompound =
            Compounding.Contains(start, StringComparer.OrdinalIgnoreCase)
            || start.Contains('-', StringComparison.Ordinal)
            || (start.Length > 1 && words.Contains(start));
        return !isCompound;
    }
}

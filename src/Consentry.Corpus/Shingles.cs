namespace Consentry.Corpus;

/// <summary>Whether two quotes are of the same sentence: by runs of four words.</summary>
internal static class Shingles
{
    private const int Size = 4;
    private const int LongestQuote = 90;

    /// <summary>
    /// The quote has at most ninety words, and at least half of the shorter text's runs of four words stand in the other.
    /// A text of fewer than four words is one run.
    /// </summary>
    public static bool Match(string gold, string quote)
    {
        var right = Words(WithoutTargets(gold));
        var given = Words(quote);
        if (right.Count == 0 || given.Count == 0 || given.Count > LongestQuote)
            return false;

        var (shorter, longer) = right.Count <= given.Count ? (right, given) : (given, right);
        var size = Math.Min(Size, shorter.Count);
        var runs = Runs(shorter, size);
        var shared = Runs(longer, size);
        return runs.Count(shared.Contains) * 2 >= runs.Count;
    }

    private static HashSet<string> Runs(List<string> words, int size)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + size <= words.Count; i++)
            runs.Add(string.Join(' ', words[i..(i + size)]));

        return runs;
    }

    /// <summary>Gold quotes show a link as its label and, in angle brackets, its target, which no visitor reads.</summary>
    private static string WithoutTargets(string gold)
    {
        var start = gold.IndexOf('<', StringComparison.Ordinal);
        while (start >= 0 && gold.IndexOf('>', start) is var end and > 0)
        {
            gold = gold[..start] + " " + gold[(end + 1)..];
            start = gold.IndexOf('<', start);
        }

        return gold;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && word.Length > 0)
                Take();
        }

        if (word.Length > 0)
            Take();

        return words;

        void Take()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}

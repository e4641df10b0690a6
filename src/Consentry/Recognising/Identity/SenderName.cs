using System.Text;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Identity;

/// <summary>
/// The name that a caller gave, as a page may write it: case, punctuation, spaces between its words, "&amp;" for "and", a
/// leading "The" and the company's form ("LLC") do not matter.
/// </summary>
internal sealed class SenderName
{
    private readonly string key;
    private readonly int words;

    public SenderName(string name)
    {
        var tokens = new List<Token>();
        new Tokenizer(name, tokens).Tokenize(new Documents.Span(0, name.Length));
        var parts = tokens.Where(t => t.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address).ToList();
        if (parts.Count > 1 && parts[0].In(name).Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            parts.RemoveAt(0);
        }

        while (parts.Count > 1 && (WordSets.Of(parts[^1].In(name)) & WordSet.Suffix) != WordSet.None)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        words = parts.Count;
        key = string.Concat(parts.Select(p => Letters(p.In(name))));
    }

    /// <summary>Whether one word alone could stand for something else, as "Far" for FAR Inc.</summary>
    public bool IsOneWord => words == 1;

    /// <summary>One past the last token of the name where it begins at <paramref name="i"/>, or −1.</summary>
    public int EndAt(string text, ReadOnlySpan<Token> t, int i)
    {
        if (key.Length == 0)
        {
            return -1;
        }

        var at = 0;
        for (var k = i; k < t.Length; k++)
        {
            if (t[k].IsPoint(text) && k > i && Abbreviations.Contains(t[k - 1].In(text)))
            {
                // "St. Brendan's": the stop belongs to the word.
                continue;
            }

            if (t[k].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Address))
            {
                return -1;
            }

            var word = Letters(t[k].In(text));
            if (at + word.Length >= key.Length)
            {
                var rest = key.AsSpan(at);
                var isPossessive = word.Length == rest.Length + 1 && word[^1] == 's' && IsPossessive(t[k].In(text));
                return rest.SequenceEqual(isPossessive ? word.AsSpan(..^1) : word) ? k + 1 : -1;
            }

            if (!key.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return -1;
            }

            at += word.Length;
        }

        return -1;
    }

    private static bool IsPossessive(ReadOnlySpan<char> word) => word is [.., '\'' or '’', 's' or 'S'];

    /// <summary>Lower-case letters and digits alone.</summary>
    private static string Letters(ReadOnlySpan<char> word)
    {
        if (word is "&")
        {
            return "and";
        }

        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}

using System.Text;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Identity;

/// <summary>
/// The name that a caller gave, as a page may write it: case, punctuation, spaces between its words, "&amp;" for "and", a
/// leading "The" and the company's form ("LLC") do not matter. Other marks between its words are those that it was given with:
/// "Wash [Detail]" is found as it stands and without the brackets, "Fern Salon" not in "fern, salon and comb".
/// </summary>
internal sealed class SenderName
{
    private readonly string key;
    private readonly int words;

    /// <summary>Marks inside the name as it was given, each with the number of letters before it.</summary>
    private readonly HashSet<(int Before, char Mark)> marks = [];

    public SenderName(string name)
    {
        var tokens = new List<Token>();
        new Tokenizer(name, tokens).Tokenize(new Documents.Span(0, name.Length));
        var parts = tokens.Where(IsPart).ToList();
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
        Mark(name, tokens, parts);
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

            if (k > i && marks.Contains((at, Plain(text[t[k].Start]))))
            {
                continue;
            }

            if (!IsPart(t[k]))
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

    private void Mark(string name, List<Token> tokens, List<Token> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        var before = 0;
        foreach (var token in tokens.Where(t => t.Start >= parts[0].Start && t.End <= parts[^1].End))
        {
            if (IsPart(token))
            {
                before += Letters(token.In(name)).Length;
            }
            else
            {
                marks.Add((before, Plain(name[token.Start])));
            }
        }
    }

    private static bool IsPart(Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;

    private static char Plain(char mark) =>
        mark switch
        {
            '“' or '”' => '"',
            '‘' or '’' => '\'',
            _ => mark,
        };

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

using Consentry.Documents;
using Consentry.Recognising.Identity;
using Consentry.Segmenting;

namespace Consentry.Recognising.OptIns;

/// <summary>The parts of a page's title that can be the sender's name: "Book a visit | Fern Salon".</summary>
internal static class TitleNames
{
    /// <summary>Each of two words at least, for one word alone is said of other things too.</summary>
    public static IEnumerable<string> Of(string title)
    {
        var tokens = new List<Token>();
        new Tokenizer(title, tokens).Tokenize(new Span(0, title.Length));
        Token[] t = [.. tokens];
        var names = new List<string>();
        for (var (start, k) = (0, 0); k <= t.Length; k++)
        {
            if (k < t.Length && !IsSeparator(title, t[k]))
            {
                continue;
            }

            if (
                k > start + 1
                && NamePhrases.Check(title, t, start, k, Certainty.Likely) is { IsPlatform: false }
                && t[start..k].All(token => NamePhrases.IsCapital(title, token) || !token.IsWord)
            )
            {
                names.Add(title[t[start].Start..t[k - 1].End]);
            }

            start = k + 1;
        }

        return names;
    }

    private static bool IsSeparator(string title, Token token) =>
        token.Kind is TokenKind.Dash or TokenKind.Colon || token.In(title) is "|" or "·" or "•";
}

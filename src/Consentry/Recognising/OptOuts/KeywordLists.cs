using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.OptOuts;

/// <summary>The words by which a sentence says that texts end: "Reply STOP, END or HALT".</summary>
internal static class KeywordLists
{
    private static readonly string[] OtherCommands =
    [
        "HELP",
        "INFO",
        "START",
        "UNSTOP",
        "JOIN",
        "YES",
        "SUBSCRIBE",
        "SMS",
        "MMS",
        "US",
        "USA",
        "FAQ",
        "CONTACT",
    ];

    /// <summary>In capitals, in order.</summary>
    public static IReadOnlyList<string> In(string text, Sentence sentence)
    {
        var t = sentence.OwnTokens;
        var words = new List<string>();
        for (var i = 0; i < t.Length; i++)
        {
            var isStop = t[i].Is(Sense.StopWord) && (IsWritten(text, t, i) || t.Behind(i, 2).Has(Sense.Reply));
            if (isStop || IsOwnWord(text, t, i))
            {
                words.Add(t[i].In(text).ToString().ToUpperInvariant());
            }
        }

        return [.. words.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"HALT" behind "Reply", or in a list with "STOP".</summary>
    private static bool IsOwnWord(string text, ReadOnlySpan<Token> t, int i)
    {
        var isWord = t[i].IsWord && (t[i].Senses.IsEmpty || t[i].IsAny(Senses.Of(Sense.Ending, Sense.Removal)));
        if (!isWord || !IsWritten(text, t, i) || OtherCommands.Contains(t[i].In(text).ToString().ToUpperInvariant()))
        {
            return false;
        }

        var near = t.Behind(i, 3);
        return near.HasAny(Senses.Of(Sense.Reply, Sense.StopWord)) || t.Ahead(i + 1, 3).Has(Sense.StopWord);
    }

    private static bool IsWritten(string text, ReadOnlySpan<Token> t, int i)
    {
        var word = t[i].In(text);
        var isQuoted = i > 0 && t[i - 1].Kind == TokenKind.Quote;
        return isQuoted || word.Length >= 3 && !word.ContainsAnyInRange('a', 'z');
    }
}

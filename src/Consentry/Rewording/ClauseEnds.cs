using Consentry.Documents;
using Consentry.Judging;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Words put at the end of a clause, before the one that follows it.</summary>
internal static class ClauseEnds
{
    private static readonly Senses Clauses = Senses.Of(
        Sense.But,
        Sense.And,
        Sense.We,
        Sense.You,
        Sense.They,
        Sense.It,
        Sense.Which,
        Sense.If,
        Sense.Unless,
        Sense.Except,
        Sense.No
    );

    /// <summary>Null where the clause's end cannot be told from a list inside it.</summary>
    /// <param name="token">A token of the clause.</param>
    /// <param name="words">With the space or the mark they begin with.</param>
    public static Repair? Insert(Document document, Sentence sentence, int token, string words)
    {
        var end = EndOf(sentence.Tokens, token);
        if (end is not { } last)
        {
            return null;
        }

        var wording = new Wording(document, sentence);
        wording.InsertAfter(last, words);
        return wording.ToRepair();
    }

    private static int? EndOf(ReadOnlySpan<Token> t, int token)
    {
        for (var k = token + 1; k < t.Length; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Dash)
            {
                return k - 1;
            }

            if (t[k].Kind == TokenKind.Comma)
            {
                return StartsClause(t, k + 1) ? k - 1 : null;
            }

            if (!t[k].IsWord)
            {
                return null;
            }
        }

        return t.Length - 1;
    }

    private static bool StartsClause(ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length
        && t[k].IsAny(Clauses)
        && (!t[k].Is(Sense.And) || t[k + 1].IsAny(Clauses))
        && !t[k].IsAny(Senses.Of(Sense.Any, Sense.Your));
}

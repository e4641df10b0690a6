using Consentry.Documents;
using Consentry.Judging;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Sentences that tell the reader what to do, with one thing more to do.</summary>
internal static class Instructions
{
    /// <summary>Null where the sentence does not end as an instruction, so that nothing could go on from it.</summary>
    /// <param name="act">A bare verb and what goes with it: "reply STOP to any text".</param>
    public static Repair? Add(Document document, Sentence sentence, string act) =>
        IsInstruction(sentence) ? Appending.Clause(document, sentence, $", and {act}") : null;

    private static bool IsInstruction(Sentence sentence)
    {
        var t = sentence.Tokens;
        var verb = -1;
        for (var k = sentence.Own; k < t.Length && verb < 0; k++)
        {
            var isBare = t[k].HasForm(Forms.Base);
            var isPermitted = k >= 2 && t[k - 1].Is(Sense.Modal) && t[k - 2].Is(Sense.You) && !t[k - 2].Is(Sense.Your);
            var isFirst = k == sentence.Own || t[sentence.Own].Is(Sense.To) && t[k - 1].Kind == TokenKind.Comma;
            verb = isPermitted || isBare && isFirst ? k : -1;
        }

        return verb >= 0 && !HasClauseOfOurs(t, verb);
    }

    /// <summary>"…, and we will take you off the list": it would be ours to go on.</summary>
    private static bool HasClauseOfOurs(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k + 1 < t.Length; k++)
        {
            if (
                (t[k].Kind is TokenKind.Comma or TokenKind.Semicolon || t[k].IsAny(Senses.Of(Sense.And, Sense.But)))
                && t[k + 1].IsAny(Senses.Of(Sense.We, Sense.It, Sense.They))
            )
            {
                return true;
            }
        }

        return false;
    }
}

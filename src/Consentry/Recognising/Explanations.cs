using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>"This policy describes how we use and share information": it announces, and says nothing yet.</summary>
internal static class Explanations
{
    public static bool Covers(Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        for (var k = verb - 1; k >= sentence.Own; k--)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon)
            {
                return false;
            }

            if (t[k].Is(Sense.How))
            {
                // "That is why we never share": the reason is given, not announced.
                return !(k > 0 && t[k - 1].Is(Sense.Be));
            }

            if (t[k].Is(Sense.Which) && IsAsking(t, k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"explains with whom we share": no noun stands before it that it could go back to.</summary>
    private static bool IsAsking(ReadOnlySpan<Token> t, int which) =>
        which > 1
        && t[which - 1].Is(Sense.With)
        && t[which - 2].IsAny(Senses.Of(Sense.Announce, Sense.How, Sense.And, Sense.Or));
}

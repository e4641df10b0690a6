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
                return true;
            }
        }

        return false;
    }
}

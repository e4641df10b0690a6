using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>What stands before the subject and is closed by a comma: "In our app, …", "Unless you agree, …".</summary>
internal static class FrontedPhrases
{
    /// <summary>False where none stands there, or where it cannot be told which comma closes it.</summary>
    public static bool Drop(Wording wording, ActGroup group)
    {
        var own = wording.Sentence.Own;
        if (CloseOf(wording.Sentence.Tokens, own, group.First) is not { } comma)
        {
            return false;
        }

        wording.Delete(own, comma + 1);
        return true;
    }

    /// <summary>The comma before "we", else the only one before the verb.</summary>
    private static int? CloseOf(ReadOnlySpan<Token> t, int from, int verb)
    {
        int? only = null;
        var commas = 0;
        for (var k = from + 1; k + 1 < verb; k++)
        {
            if (t[k].Kind != TokenKind.Comma)
            {
                continue;
            }

            if (t[k + 1].Is(Sense.We))
            {
                return k;
            }

            commas++;
            only = k;
        }

        return commas == 1 ? only : null;
    }
}

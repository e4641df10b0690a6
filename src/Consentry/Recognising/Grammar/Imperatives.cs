using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>Commands to the reader.</summary>
internal static class Imperatives
{
    /// <summary>"Where the law requires it, disclose …": the command begins behind the condition.</summary>
    private static int AfterFronted(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; t[0].Is(Sense.If) && k > 0; k--)
        {
            if (t[k].Kind == TokenKind.Comma)
            {
                return k + 1;
            }
        }

        return 0;
    }

    /// <summary>"Never share your code with anyone": advice to the reader, unless something of the sender's introduces it.</summary>
    public static bool Are(Sentence sentence, ActGroup group)
    {
        var t = sentence.Tokens;
        if (
            sentence.Own > 0
            || !t[group.First].HasForm(Forms.Base)
            || t[group.First].HasForm(Forms.Past) && group.IsPassive
        )
        {
            return false;
        }

        if (sentence.Block.Region == Documents.Region.Footer && sentence.IsOpen)
        {
            // A row of links: "Privacy · Terms · Do Not Sell or Share".
            return true;
        }

        for (var k = AfterFronted(t, group.First); k < group.First; k++)
        {
            var isAllowed =
                t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.Otherwise, Sense.Or, Sense.Do, Sense.Please))
                || t[k].Kind is TokenKind.Comma or TokenKind.Quote;
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }
}

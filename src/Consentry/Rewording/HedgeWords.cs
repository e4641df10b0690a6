using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Words by which a sentence states an aim or a habit, taken out so that it promises.</summary>
internal static class HedgeWords
{
    /// <summary>As far before the verb as the grammar looks for them.</summary>
    private const int Reach = 7;

    /// <summary>False where one is built into the sentence.</summary>
    public static bool Drop(Wording wording, ActGroup group)
    {
        var t = wording.Sentence.Tokens;
        var hedges = 0;
        for (var k = Math.Max(wording.Sentence.Own, group.First - Reach); k < group.First; k++)
        {
            if (!t[k].Is(Sense.Hedge))
            {
                continue;
            }

            hedges++;
            var isDropped = t[k].HasForm(Forms.Verb) ? DropVerb(wording, k, group.First) : DropAdverb(wording, k);
            if (!isDropped)
            {
                return false;
            }
        }

        return hedges > 0;
    }

    /// <summary>"We do not generally share", "We do not, as a rule, share", "At this time, we do not share".</summary>
    private static bool DropAdverb(Wording wording, int hedge)
    {
        var t = wording.Sentence.Tokens;
        var isClosed = t[hedge + 1].Kind == TokenKind.Comma;
        if (hedge == wording.Sentence.Own)
        {
            wording.Delete(hedge, isClosed ? hedge + 2 : hedge + 1);
            return true;
        }

        var isOpened = t[hedge - 1].Kind == TokenKind.Comma;
        if (isOpened != isClosed)
        {
            return false;
        }

        wording.Delete(isOpened ? hedge - 1 : hedge, isClosed ? hedge + 2 : hedge + 1);
        return true;
    }

    /// <summary>"try not to share" is "do not share"; "strives never to share" is "will never share".</summary>
    private static bool DropVerb(Wording wording, int hedge, int verb)
    {
        var t = wording.Sentence.Tokens;
        var negator = t[hedge + 1].Is(Sense.To) ? hedge + 2 : hedge + 1;
        var isInfinitive = t[hedge + 1].Is(Sense.To) || negator + 1 < verb && t[negator + 1].Is(Sense.To);
        var isThird = t[hedge].HasForm(Forms.Third) && !t[hedge].HasForm(Forms.Base);
        if (
            !isInfinitive
            || negator + (t[hedge + 1].Is(Sense.To) ? 1 : 2) != verb
            || !t[negator].IsAny(Senses.Of(Sense.Not, Sense.Never))
            || !(isThird || t[hedge].HasForm(Forms.Base))
            || !t[verb].HasForm(Forms.Base)
        )
        {
            return false;
        }

        var from = hedge > 0 && t[hedge - 1].Is(Sense.Otherwise) ? hedge - 1 : hedge;
        if (from <= wording.Sentence.Own)
        {
            return false;
        }

        var isUnderModal = t[hedge - 1].IsAny(Senses.Of(Sense.Modal, Sense.Aux));
        wording.Delete(from, verb);
        wording.InsertAfter(from - 1, Promise(t[negator].Is(Sense.Never), isThird, isUnderModal));
        return true;
    }

    private static string Promise(bool isNever, bool isThird, bool isUnderModal) =>
        (isNever, isThird, isUnderModal) switch
        {
            (true, true, _) => " will never",
            (true, false, _) => " never",
            (false, _, true) => " not",
            (false, true, _) => " does not",
            _ => " do not",
        };
}

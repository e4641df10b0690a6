using Consentry.Lexicon;
using Consentry.Recognising.Sharings;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Rewording;

/// <summary>"without your consent", "unless you agree": the condition that makes a denial none, taken out.</summary>
internal static class ConsentConditions
{
    private static readonly Senses Exceptions = Senses.Of(Sense.Unless, Sense.Except);

    private static readonly Senses Openers = Exceptions | Senses.Of(Sense.Without, Sense.If);

    /// <summary>False where the condition is woven into what has to stay.</summary>
    public static bool Drop(Wording wording, DenialClause clause)
    {
        var t = wording.Sentence.Tokens;
        if (t[wording.Sentence.Own].IsAny(Openers))
        {
            return FrontedPhrases.Drop(wording, clause.Group);
        }

        for (var k = wording.Sentence.Own + 1; k < clause.Regions.Limit; k++)
        {
            if (t[k].IsAny(Openers) && !t[k].Is(Sense.But) && IsOfConsent(t[(k + 1)..End(t, k, clause)]))
            {
                return Drop(wording, k, End(t, k, clause), clause);
            }
        }

        return false;
    }

    private static bool IsOfConsent(ReadOnlySpan<Token> t) =>
        (ProvisoPhrases.Of(t) & Provisos.Consent) != Provisos.None;

    /// <summary>The condition ends at a comma or with the clause; one before the verb at its closing comma.</summary>
    private static int End(ReadOnlySpan<Token> t, int opener, DenialClause clause)
    {
        var limit = opener < clause.Group.First ? clause.Group.First : clause.Regions.Limit;
        for (var k = opener + 2; k < limit; k++)
        {
            // "your explicit, written consent": a comma before the word closes nothing.
            var isMark = t[k].Kind is TokenKind.Comma or TokenKind.Dash && IsOfConsent(t[(opener + 1)..k]);
            if (isMark || t[k].IsAny(Exceptions))
            {
                return k;
            }
        }

        return limit;
    }

    private static bool Drop(Wording wording, int opener, int end, DenialClause clause)
    {
        var t = wording.Sentence.Tokens;
        var from = t[opener - 1].IsAny(Senses.Of(Sense.Not)) && t[opener].Is(Sense.If) ? opener - 1 : opener;
        var isSet = t[from - 1].Kind is TokenKind.Comma or TokenKind.Dash;
        if (opener < clause.Group.First)
        {
            // "We do not, without your consent, share".
            if (!isSet || end >= clause.Group.First)
            {
                return false;
            }

            wording.Delete(from - 1, end + 1);
            return true;
        }

        var isEnd = end == clause.Regions.Limit || t[end].IsAny(Exceptions);
        if (!isEnd && !t[Math.Min(end + 1, t.Length - 1)].IsAny(Openers))
        {
            return false;
        }

        return Other(t, opener + 1, end) is { } other
            ? other.Keep(wording, opener)
            : DropWhole(wording, isSet ? from - 1 : from, end);
    }

    private static bool DropWhole(Wording wording, int from, int end)
    {
        wording.Delete(from, end);
        return true;
    }

    /// <summary>"with your consent or as required by law": the alternative that may stay, or null where all is consent.</summary>
    private static Alternative? Other(ReadOnlySpan<Token> t, int from, int end)
    {
        for (var k = from + 1; k + 1 < end; k++)
        {
            if (!t[k].Is(Sense.Or))
            {
                continue;
            }

            var (before, behind) = (ProvisoPhrases.Of(t[from..k]), ProvisoPhrases.Of(t[(k + 1)..end]));
            if (before == Provisos.Consent && Stays(behind))
            {
                return new Alternative(from, k + 1, IsFirst: false);
            }

            if (behind == Provisos.Consent && Stays(before))
            {
                return new Alternative(k, end, IsFirst: true);
            }
        }

        return null;
    }

    private static bool Stays(Provisos provisos) =>
        provisos != Provisos.None && (provisos & (Provisos.Consent | Provisos.Marketing)) == Provisos.None;

    /// <summary>What goes of two alternatives, and whether the one that stays comes first.</summary>
    private readonly record struct Alternative(int From, int To, bool IsFirst)
    {
        public bool Keep(Wording wording, int opener)
        {
            var isExcept = wording.Sentence.Tokens[opener].IsAny(Senses.Of(Sense.Except, Sense.Unless));
            if (!isExcept)
            {
                if (IsFirst)
                {
                    return false;
                }

                // "without your consent or as the law requires" is left as "except as the law requires".
                wording.Replace(opener, "except");
            }

            wording.Delete(From, To);
            return true;
        }
    }
}

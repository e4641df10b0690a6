using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.OptIns;

/// <summary>Whether a sentence says that texts can be refused, or that they cannot.</summary>
internal static class FreedomRecogniser
{
    private static readonly Senses Negating = Senses.Of(Sense.Not, Sense.Never, Sense.No);

    private static readonly Senses Matter = Senses.Of(Sense.ConsentWord, Sense.Agree, Sense.Sms, Sense.Message);

    public static FreedomNotice? Of(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            if (t[i].Is(Sense.Voluntary) && IsOfConsent(t, i))
            {
                return new FreedomNotice(sentence, Freedom.Free);
            }

            if (t[i].IsAny(Senses.Of(Sense.Condition, Sense.Demand)) && t[..i].HasAny(Negating) && IsOfConsent(t, i))
            {
                return new FreedomNotice(sentence, Freedom.Free);
            }

            if (IsWithout(t, i) || IsNoDuty(t, i))
            {
                return new FreedomNotice(sentence, Freedom.Free);
            }

            if (IsMust(text, t, i))
            {
                return new FreedomNotice(sentence, Freedom.Forced);
            }
        }

        return null;
    }

    private static bool IsOfConsent(ReadOnlySpan<Token> t, int i) =>
        t[..i].HasAny(Matter) || t.Ahead(i + 1, 6).HasAny(Matter);

    /// <summary>"You can book without agreeing to texts".</summary>
    private static bool IsWithout(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Without)
        && t.Ahead(i + 1, 3).HasAny(Senses.Of(Sense.Agree, Sense.ConsentWord))
        && t[..i].Has(Sense.Modal)
        && !t[..i].HasAny(Negating);

    /// <summary>"You do not have to agree to texts", "you need not opt in".</summary>
    private static bool IsNoDuty(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Agree)
        && t.Behind(i, 6) is var before
        && before.HasAny(Negating)
        && before.HasAny(Senses.Of(Sense.Have, Sense.Duty));

    /// <summary>"You must agree to receive texts", "Please agree to the texts before submitting".</summary>
    private static bool IsMust(string text, ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Agree)
        && t[i].HasForm(Forms.Base)
        && !t.Behind(i, 6).HasAny(Negating)
        && (
            t.Behind(i, 3).Has(Sense.Duty)
            || i > 0 && FormWords.Of(t[i - 1].In(text)).HasFlag(FormWord.Must)
            || t.Behind(i, 2).Has(Sense.Please)
        )
        && t.HasAny(Senses.Of(Sense.Sms, Sense.Message));
}

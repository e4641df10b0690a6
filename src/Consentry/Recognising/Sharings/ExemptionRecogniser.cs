using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>"All the above categories exclude …", "none of this applies to …", "… except for SMS consent".</summary>
internal static class ExemptionRecogniser
{
    private const DataKinds Texting = DataKinds.OptIn | DataKinds.Mobile | DataKinds.Number;

    public static void Recognise(Sentence sentence, List<Exemption> into)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var data =
                t[i].Is(Sense.Exclude) ? Excluded(t, i)
                : (t[i].Is(Sense.Apply) || t[i].Is(Sense.About) && t[i].HasForm(Forms.Verb)) && IsUnderNone(t, i)
                    ? DataPhrases.In(Rest(t, i + 1))
                : t[i].Is(Sense.Except) && !t[i].IsAny(Senses.Of(Sense.Exclude, Sense.Unless)) && IsAfterSharing(t, i)
                    ? DataPhrases.In(Phrase(t, i + 1))
                // "… for their marketing, but never phone numbers".
                : t[i].IsAny(Senses.Of(Sense.Not, Sense.Never)) && t.Behind(i, 1).Has(Sense.But) && IsAfterSharing(t, i)
                    ? DataPhrases.In(Phrase(t, i + 1))
                : DataKinds.None;
            if ((data & Texting) != DataKinds.None)
            {
                into.Add(new Exemption(sentence, data));
                return;
            }
        }
    }

    /// <summary>What is excluded: the object of "exclude", the subject of "is excluded", what "does not include" names.</summary>
    private static DataKinds Excluded(ReadOnlySpan<Token> t, int i)
    {
        var isPassive = t[i].HasForm(Forms.Past) && i > 0;
        if (i > 0 && t[i].HasForm(Forms.Verb) && (t[i - 1].IsAny(Senses.Of(Sense.Not, Sense.Never))))
        {
            return DataKinds.None;
        }

        var right = DataPhrases.In(Rest(t, i + 1));
        if ((right & Texting) != DataKinds.None && !isPassive)
        {
            return right;
        }

        // "had his number left out of the list": something is excluded, and no data.
        var isPredicate = (t[i].Forms == Forms.None ? IsBehindData(t, i) : !isPassive) || t.Behind(i, 3).Has(Sense.Be);
        return isPredicate ? DataPhrases.In(t[..i]) : DataKinds.None;
    }

    /// <summary>"Opt-in data never form part of …": a predicate that has no forms of its own, directly behind its subject.</summary>
    private static bool IsBehindData(ReadOnlySpan<Token> t, int i) =>
        i > 0
        && t[i - 1].IsAny(Senses.Of(Sense.InfoHead, Sense.NumberHead, Sense.ConsentHead))
        && !t.Behind(i, 5).Has(Sense.Have);

    private static bool IsUnderNone(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k--)
        {
            if (t[k].Is(Sense.If))
            {
                // "what was not completed counts if it contains a number"
                return false;
            }

            if (t[k].IsAny(Senses.Of(Sense.No, Sense.Never, Sense.Not)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfterSharing(ReadOnlySpan<Token> t, int i)
    {
        for (var k = 0; k < i; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.Share, Sense.Sell, Sense.Give, Sense.Receive)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<Token> Rest(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop)
            {
                return t[from..k];
            }
        }

        return t[Math.Min(from, t.Length)..];
    }

    private static ReadOnlySpan<Token> Phrase(ReadOnlySpan<Token> t, int from)
    {
        var end = Math.Min(t.Length, from + 9);
        for (var k = from; k < end; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop || t[k].IsAny(Senses.Of(Sense.With, Sense.We)))
            {
                return t[from..k];
            }
        }

        return t[Math.Min(from, t.Length)..end];
    }
}

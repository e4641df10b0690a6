using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Affiliates named beside the third parties that a sentence names.</summary>
internal static class RecipientLists
{
    /// <summary>
    /// "third parties" becomes "third parties or affiliates", and "non-affiliated third parties" "affiliates or
    /// non-affiliated third parties". A list of others is left alone, and so is "anyone", who is everybody already.
    /// </summary>
    public static void AddAffiliates(Wording wording, int from, int to)
    {
        var t = wording.Sentence.Tokens;
        var head = Narrowing(t, from, to) - 1;
        if (head < from || !IsPlain(t[from..head]) || !t[head].IsAny(RecipientPhrases.People))
        {
            return;
        }

        var isPlural = t[head].HasForm(Forms.Plural);
        if (!isPlural && !t[head].HasForm(Forms.Singular))
        {
            return;
        }

        var affiliates = isPlural ? "affiliates" : "affiliate";
        if (!t[head].Is(Sense.NonAffiliated))
        {
            wording.InsertAfter(head, $" or {affiliates}");
        }
        else if (head == from || t[from].Is(Sense.Any))
        {
            wording.InsertAfter(head == from ? from - 1 : from, $" {affiliates} or");
        }
    }

    /// <summary>Where a relative clause begins: "third parties who …".</summary>
    private static int Narrowing(ReadOnlySpan<Token> t, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (t[k].Is(Sense.Which) || t[k].Kind is TokenKind.Open or TokenKind.Dash)
            {
                return k;
            }
        }

        return to;
    }

    private static bool IsPlain(ReadOnlySpan<Token> before)
    {
        foreach (var token in before)
        {
            var isPart =
                token.IsWord
                && (
                    token.Senses.IsEmpty
                    || token.IsAny(Senses.Of(Sense.Any, Sense.Determiner, Sense.NonAffiliated, Sense.Quantity))
                );
            if (!isPart || token.IsAny(Senses.Of(Sense.Or, Sense.And)))
            {
                return false;
            }
        }

        return true;
    }
}

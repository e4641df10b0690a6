using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Verbs that share their arguments, and one more of them in the form of the others.</summary>
internal static class VerbLists
{
    private static readonly Senses Verbs = Senses.Of(Sense.Share, Sense.Sell, Sense.Give);

    /// <summary>False where the verbs are joined by more than commas and "or".</summary>
    public static bool AddSharing(Wording wording, ActGroup group)
    {
        var t = wording.Sentence.Tokens;
        if (!IsList(t, group))
        {
            return false;
        }

        var form = FormOf(t[group.First]);
        return group.First == group.Last && IsSell(wording, group.First)
            ? Lists.Extend(wording, group.First, group.Last + 1, "or", In(form, "rent"), In(form, "share"))
            : Lists.Extend(wording, group.First, group.Last + 1, "or", In(form, "share"));
    }

    private static bool IsList(ReadOnlySpan<Token> t, ActGroup group)
    {
        if (group.First > 0 && t[group.First - 1].IsAny(Senses.Of(Sense.Or, Sense.And)))
        {
            // "buy or sell": the list begins before the verbs that hand over.
            return false;
        }

        for (var k = group.First; k <= group.Last; k++)
        {
            if (
                !(
                    t[k].IsAny(Verbs) && FormOf(t[k]) == FormOf(t[group.First])
                    || t[k].Kind == TokenKind.Comma
                    || t[k].IsAny(Senses.Of(Sense.Or, Sense.And))
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSell(Wording wording, int verb) =>
        wording.WordsOf(verb).StartsWith("sell", StringComparison.OrdinalIgnoreCase) || wording.IsWritten(verb, "sold");

    private static Forms FormOf(Token verb) =>
        verb.HasForm(Forms.Base) ? Forms.Base
        : verb.HasForm(Forms.Past) ? Forms.Past
        : verb.HasForm(Forms.Gerund) ? Forms.Gerund
        : Forms.Third;

    private static string In(Forms form, string verb) =>
        form switch
        {
            Forms.Past => verb[^1] == 'e' ? verb + "d" : verb + "ed",
            Forms.Gerund => verb.TrimEnd('e') + "ing",
            Forms.Third => verb + "s",
            _ => verb,
        };
}

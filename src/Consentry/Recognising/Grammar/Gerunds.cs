using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>Whose act a gerund is: "by giving us your number" is the reader's, "we earn money by selling" the sender's.</summary>
internal static class Gerunds
{
    /// <summary>"We may make money by selling": so far before the gerund its subject may stand.</summary>
    private const int MainReach = 6;

    /// <summary>"By accessing or using the site, you agree …": the gerund's subject is that of the main clause.</summary>
    public static bool IsReadersAct(ReadOnlySpan<Token> t, int gerund)
    {
        for (var k = gerund - 1; k >= 0 && k >= gerund - 3; k--)
        {
            if (t[k].Is(Sense.We))
            {
                return false;
            }

            if (t[k].Is(Sense.By) || t[k].Is(Sense.If))
            {
                // "We earn money by selling …": the sender is named first.
                return !t.Behind(k, MainReach).Has(Sense.We)
                    && (t.Ahead(gerund, 40).Has(Sense.You) || t[..gerund].Has(Sense.You));
            }
        }

        return false;
    }

    /// <summary>"You can sign up by: • writing your number down …": the items are the ways of whoever the lead-in speaks of.</summary>
    public static bool IsReadersWay(Sentence sentence, ActGroup group)
    {
        var lead = sentence.Tokens[..sentence.Own];
        return lead is [.., var way]
            && way.Is(Sense.By)
            && group.First >= sentence.Own
            && sentence.Tokens[group.First].HasForm(Forms.Gerund)
            && lead.NamesReader()
            && !lead.Behind(lead.Length - 1, MainReach).Has(Sense.We);
    }

    /// <summary>"By providing your number", "when giving us your address": the reader's act.</summary>
    public static bool AreReaders(ReadOnlySpan<Token> t, ActGroup group)
    {
        var isByAct =
            group.First > 0
            && t[group.First - 1].IsAny(Senses.Of(Sense.By, Sense.If))
            && !t.Behind(group.First - 1, MainReach).Has(Sense.We);
        return isByAct || group.Last + 1 < t.Length && t[group.Last + 1].Is(Sense.Us);
    }
}

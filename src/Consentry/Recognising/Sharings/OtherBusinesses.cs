using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>Businesses that are neither the sender nor work for it.</summary>
internal static class OtherBusinesses
{
    public const Recipients Kinds =
        Recipients.ThirdParty | Recipients.Partner | Recipients.Marketer | Recipients.LeadBuyer | Recipients.Affiliate;

    /// <summary>"our agents", "our own contractors": people who work for the sender, unless they are called partners.</summary>
    public static bool AreOurs(ReadOnlySpan<Token> t, int k)
    {
        var isPartner =
            t[k].IsAny(Senses.Of(Sense.Partner, Sense.Marketer, Sense.Affiliate)) || t[k].Forms == Forms.None;
        for (var p = k - 1; !isPartner && p >= 0 && p >= k - 3; p--)
        {
            if (t[p].Is(Sense.Our) || t[p].Is(Sense.Their) && t.Behind(p, 3).Has(Sense.We))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"network of contractors" has no forms of its own.</summary>
    public static bool ArePlural(Token token) => token.HasForm(Forms.Plural) || token.Forms == Forms.None;
}

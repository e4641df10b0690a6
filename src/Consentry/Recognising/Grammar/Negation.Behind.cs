using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>A negation that stands behind the verb: "with no one", "is prohibited", "none".</summary>
internal static partial class Negation
{
    private const Recipients Served =
        Recipients.ThirdParty | Recipients.Affiliate | Recipients.Partner | Recipients.Marketer | Recipients.LeadBuyer;

    private static bool Behind(ReadOnlySpan<Token> t, ActGroup group)
    {
        if (IsDeniedInShort(t, group.Last + 1))
        {
            return true;
        }

        var isNominal = group.IsNominal;
        for (var k = group.Last + 1; k < t.Length && k <= group.Last + 24; k++)
        {
            var token = t[k];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Stop)
            {
                return false;
            }

            if (token.Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Tab)
            {
                // "Third-party sharing: none."
                return (isNominal || group.Acts == Acts.None || IsOfWhom(t, group))
                    && k + 1 < t.Length
                    && t[k + 1].IsAny(Senses.Of(Sense.No, Sense.Never))
                    && IsShortAnswer(t, k + 1);
            }

            if (DeniesRecipient(t, k, group))
            {
                return true;
            }

            if (
                isNominal
                && (
                    token.IsAny(Senses.Of(Sense.Refuse, Sense.Exclude)) && t[group.Last..k].Has(Sense.Be)
                    || IsNeverHappening(t, k)
                )
            )
            {
                return true;
            }

            var isSubject = token.IsAny(Subjects) && !IsOfNoun(t, k, group);
            if (isSubject || token.Is(Sense.But) || token.Is(Sense.Except))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"We are allowed to share it, but we do not."</summary>
    private static bool IsDeniedInShort(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k + 3 < t.Length && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k++)
        {
            var isWe = t[k].Is(Sense.But) && t[k + 1].Is(Sense.We) && t[k + 2].Is(Sense.Do);
            var end = isWe && !t[k + 2].Is(Sense.Not) ? k + 4 : k + 3;
            if (isWe && t[end - 1].Is(Sense.Not) && (end == t.Length || !t[end].IsWord))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Companies to whom we sell data: none."</summary>
    private static bool IsOfWhom(ReadOnlySpan<Token> t, ActGroup group)
    {
        var before = t.Behind(group.First, 4);
        return before.Has(Sense.Which) && before.Has(Sense.With);
    }

    /// <summary>"customer data", "the numbers to which we send", "sharing is something we never do": no clause of its own.</summary>
    private static bool IsOfNoun(ReadOnlySpan<Token> t, int k, ActGroup group) =>
        k + 1 < t.Length && t[k + 1].Is(Sense.InfoHead)
        || group.Acts == Acts.None && k == group.Last + 1
        || t[k - 1].Is(Sense.Which)
        || group.IsNominal && t[group.Last..k].Has(Sense.Be);

    /// <summary>"with no one", "to nobody", "with no third party", "share nothing", "with no one but the carriers".</summary>
    private static bool DeniesRecipient(ReadOnlySpan<Token> t, int k, ActGroup group)
    {
        if (t[k].Is(Sense.Nobody) && t[k].Is(Sense.Only))
        {
            return (RecipientPhrases.In(t.Ahead(k + 1, 8)) & Served) == Recipients.None;
        }

        var isAfterPreposition = t[k - 1].IsAny(Senses.Of(Sense.With, Sense.To));
        var isNobody =
            t[k].Is(Sense.Nobody) && (isAfterPreposition || k == group.Last + 1)
            || t[k].Is(Sense.No)
                && (
                    k == group.Last + 1
                    || isAfterPreposition && !group.IsNominal
                    || k + 1 < t.Length && t[k + 1].Is(Sense.With) && !t[k].Is(Sense.Nobody)
                );
        return isNobody
            && !(k + 1 < t.Length && t[k + 1].IsAny(Senses.Of(Sense.Only, Sense.Except)))
            && !t[k].Is(Sense.Only);
    }

    /// <summary>"Sharing of numbers does not occur", "never happens", "is not something we do".</summary>
    private static bool IsNeverHappening(ReadOnlySpan<Token> t, int k) =>
        t[k].IsAny(Senses.Of(Sense.Not, Sense.Never))
        && k > 0
        && (t[k].Is(Sense.Aux) || t[k].Is(Sense.Never) || t[k - 1].IsAny(Senses.Of(Sense.Aux, Sense.Be)));

    private static bool IsShortAnswer(ReadOnlySpan<Token> t, int k) =>
        k + 4 >= t.Length || t[k + 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash;
}

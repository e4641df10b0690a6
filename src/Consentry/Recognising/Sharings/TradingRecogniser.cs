using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// What makes a program one of affiliate marketing or leads: sales by affiliates, leads made or delivered, consent that holds
/// for others. Who is handed on to whom is a sharing; see <see cref="LeadRecogniser"/>.
/// </summary>
internal static class TradingRecogniser
{
    private const Recipients Others =
        Recipients.ThirdParty | Recipients.Affiliate | Recipients.Partner | Recipients.Marketer;

    /// <summary>Words without which nothing of the kind is said; a commission is earned by "we".</summary>
    private static readonly Senses Traded = Senses.Of(
        Sense.Affiliate,
        Sense.Marketer,
        Sense.Lead,
        Sense.ConsentHead,
        Sense.We
    );

    private static readonly Senses Denying = Senses.Of(Sense.Not, Sense.Never, Sense.No, Sense.NotTrue, Sense.Refuse);

    public static Trading? Of(Sentence sentence, string text)
    {
        if (sentence.IsQuestion || sentence.IsHeading || !sentence.Senses.HasAny(Traded))
        {
            return null;
        }

        var t = sentence.Tokens;
        for (var i = 0; i < t.Length; i++)
        {
            var trade =
                IsAffiliateMarketing(text, t, i) || IsCommission(text, t, i) ? Trade.AffiliateMarketing
                : IsLeadTrade(text, t, i) ? Trade.Leads
                : IsConsentForOthers(text, t, i) ? Trade.Consent
                : (Trade?)null;
            if (trade is { } found && !IsDenied(t, i) && !IsReaders(t, i))
            {
                return new Trading(sentence, found);
            }
        }

        return null;
    }

    /// <summary>"affiliate marketing", "affiliate links", "affiliates earn a commission".</summary>
    private static bool IsAffiliateMarketing(string text, ReadOnlySpan<Token> t, int i)
    {
        var word = t[i].In(text);
        if (
            !word.StartsWith("affiliate", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("affiliated", StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }

        if (t[i].Is(Sense.Marketer))
        {
            return true;
        }

        var isBusiness = i + 1 < t.Length && t[i + 1].IsWord && IsAffiliateNoun(t[i + 1].In(text));
        return isBusiness || HasCommission(text, t.Ahead(i + 1, 8));
    }

    private static bool IsAffiliateNoun(ReadOnlySpan<char> word) =>
        word.StartsWith("marketing", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("program", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("link", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("commission", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("partnership", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("advertising", StringComparison.OrdinalIgnoreCase);

    private static bool HasCommission(string text, ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.In(text).StartsWith("commission", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"we earn a commission", "we receive referral fees": for what readers buy elsewhere.</summary>
    private static bool IsCommission(string text, ReadOnlySpan<Token> t, int i)
    {
        var isEarned = t[i].Is(Sense.Receive) || t[i].In(text).Equals("earn", StringComparison.OrdinalIgnoreCase);
        if (!isEarned || !t.Behind(i, 3).Has(Sense.We))
        {
            return false;
        }

        var behind = t.Ahead(i + 1, 4);
        return HasCommission(text, behind) || behind.Has(Sense.Rate) && behind.Length > 1 && IsReferral(text, behind);
    }

    private static bool IsReferral(string text, ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.In(text).StartsWith("referral", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"We are a lead generation company", "we deliver leads to …".</summary>
    private static bool IsLeadTrade(string text, ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].Is(Sense.Lead))
        {
            return false;
        }

        var isGeneration = t[i].In(text).EndsWith("generation", StringComparison.OrdinalIgnoreCase);
        var isDelivered =
            t[i].HasForm(Forms.Plural) && HasVerb(t.Behind(i, 3), Senses.Of(Sense.Give, Sense.Sell, Sense.Share));
        return (isGeneration || isDelivered) && t.Behind(i, 8).HasAny(Senses.Of(Sense.We, Sense.Our));
    }

    private static bool HasVerb(ReadOnlySpan<Token> t, Senses senses)
    {
        foreach (var token in t)
        {
            if (token.IsAny(senses) && token.HasForm(Forms.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Your consent covers texts from other businesses", "your opt-in may be assigned to third parties".</summary>
    private static bool IsConsentForOthers(string text, ReadOnlySpan<Token> t, int i)
    {
        var isVerb =
            i > 0 && t[i - 1].IsAny(Senses.Of(Sense.You, Sense.We, Sense.To, Sense.Modal)) && !t[i - 1].Is(Sense.Your);
        if (!t[i].Is(Sense.ConsentHead) || isVerb)
        {
            return false;
        }

        for (var k = i + 1; k < t.Length && k <= i + 8; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop || t[k].IsAny(Denying))
            {
                return false;
            }

            if (IsReaching(t[k].In(text)))
            {
                return (RecipientPhrases.In(t.Ahead(k + 1, 8)) & Others) != Recipients.None;
            }
        }

        return false;
    }

    private static bool IsReaching(ReadOnlySpan<char> verb) =>
        verb.StartsWith("extend", StringComparison.OrdinalIgnoreCase)
        || verb.StartsWith("cover", StringComparison.OrdinalIgnoreCase)
        || verb.StartsWith("assign", StringComparison.OrdinalIgnoreCase)
        || verb.StartsWith("transfer", StringComparison.OrdinalIgnoreCase)
        || verb.StartsWith("pass", StringComparison.OrdinalIgnoreCase);

    private static bool IsDenied(ReadOnlySpan<Token> t, int i) => t.Behind(i, 9).HasAny(Denying);

    /// <summary>"You may not use the service for lead generation": the reader's trade, not the sender's.</summary>
    private static bool IsReaders(ReadOnlySpan<Token> t, int i) =>
        t.Behind(i, 10).Has(Sense.You) && !t.Behind(i, 10).HasAny(Senses.Of(Sense.We, Sense.Our));
}

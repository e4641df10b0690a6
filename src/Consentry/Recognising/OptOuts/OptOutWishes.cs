using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.OptOuts;

/// <summary>
/// Words for wanting messages to end, without the way to do it: "opt out", "stop the calls", "no longer wish to hear", "be
/// taken off the list", "change your e-mail preferences".
/// </summary>
internal static class OptOutWishes
{
    private const int Reach = 6;

    private static readonly Senses Messages = Senses.Of(Sense.Sms, Sense.Message, Sense.Email, Sense.Mailing);

    private static readonly Senses Hearing = Senses.Of(Sense.Receive, Sense.Contact, Sense.Approach);

    /// <summary>Where such a wish stands in the tokens, or −1.</summary>
    public static int In(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (Is(t, i))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool Is(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.OptOut) && !IsAbsent(t, i)
        || t[i].Is(Sense.Revoke) && NamesConsent(t, i)
        || t[i].Is(Sense.Ending) && !IsAbsent(t, i) && NamesMessages(t.Ahead(i + 1, Reach))
        || t[i].Is(Sense.Ending) && IsPredicate(t, i)
        || t[i].Is(Sense.Fewer) && t.Ahead(i + 1, 3).HasAny(Messages)
        || t[i].IsAny(Senses.Of(Sense.Never, Sense.Not)) && IsUnwanted(t, i)
        || t[i].Is(Sense.Removal) && IsOffList(t.Ahead(i + 1, Reach + 2))
        || t[i].Is(Sense.Off) && !t[i].Is(Sense.StopWord) && t.Ahead(i + 1, 4).Has(Sense.MailingList)
        || t[i].Is(Sense.Adjust) && NamesPreferences(t, i)
        || t[i].Is(Sense.Right) && IsObjection(t, i);

    /// <summary>"messages cease when …", "texts will end": they are the subject.</summary>
    private static bool IsPredicate(ReadOnlySpan<Token> t, int i) =>
        t.Behind(i, 2).HasAny(Messages)
            && (t.Ahead(i + 1, 3).Has(Sense.If) || t[i - 1].Is(Sense.Modal) || t.Behind(i, 4).Has(Sense.And))
        || IsPassive(t, i);

    /// <summary>"calls can be discontinued", "texts may be switched off".</summary>
    private static bool IsPassive(ReadOnlySpan<Token> t, int i) =>
        t[i].HasForm(Forms.Past) && t.Behind(i, 2).Has(Sense.Be) && t.Behind(i, Reach + 2).HasAny(Messages);

    /// <summary>"withdraw that permission", "consent to calls may be withdrawn".</summary>
    private static bool NamesConsent(ReadOnlySpan<Token> t, int i) =>
        // "the withdrawn permission" is none that is being withdrawn.
        !(i > 0 && t[i].HasForm(Forms.Past) && t[i - 1].Is(Sense.Determiner))
        && (HasConsent(t.Ahead(i + 1, Reach - 1)) || HasConsent(t.Behind(i, Reach)));

    /// <summary>Consent of the reader's, not "the location permission" that an app has.</summary>
    private static bool HasConsent(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.ConsentHead, Sense.ConsentWord)) && (k == 0 || !t[k - 1].Is(Sense.OtherMod)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"there is no opt-out request": nothing to opt out of.</summary>
    private static bool IsAbsent(ReadOnlySpan<Token> t, int i) =>
        i > 0 && t[i - 1].IsAny(Senses.Of(Sense.No, Sense.Without));

    /// <summary>"(stop) sending you offers", "(end) the calls", not "(stop) by our shop".</summary>
    private static bool NamesMessages(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            var isNoun = t[k].Is(Sense.Contact) && k > 0 && t[k - 1].IsAny(Senses.Of(Sense.Any, Sense.Otherwise));
            if (t[k].IsAny(Messages) || isNoun || t[k].IsAny(Hearing) && IsHearing(t[k]))
            {
                return true;
            }

            if (
                t[k].Kind is TokenKind.Comma or TokenKind.Tab or TokenKind.Colon
                || t[k].IsAny(Senses.Of(Sense.By, Sense.If))
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsHearing(Token token) =>
        token.HasForm(Forms.Gerund | Forms.Plural | Forms.Third) || token.Is(Sense.Approach);

    /// <summary>"do not wish to be contacted", "no longer want our mailings", "rather not get texts".</summary>
    private static bool IsUnwanted(ReadOnlySpan<Token> t, int i)
    {
        var ahead = t.Ahead(i + 1, Reach + 2);
        if (IsPromised(t, i))
        {
            return true;
        }

        while (ahead.Length > 0 && ahead[0].IsAny(Senses.Of(Sense.To, Sense.Be)) && !ahead[0].IsAny(Hearing))
        {
            ahead = ahead[1..];
        }

        if (t.Behind(i, 6).HasAny(Senses.Of(Sense.Wish)) && ahead.Length > 0 && ahead[0].IsAny(Hearing))
        {
            return true;
        }

        for (var k = 0; k < ahead.Length && k < 3; k++)
        {
            if (ahead[k].Is(Sense.Wish))
            {
                var what = ahead[(k + 1)..];
                return what.HasAny(Messages | Hearing);
            }
        }

        return false;
    }

    /// <summary>"we will not call you again".</summary>
    private static bool IsPromised(ReadOnlySpan<Token> t, int i)
    {
        var ahead = t.Ahead(i + 1, Reach);
        return ahead.Length > 0 && ahead[0].IsAny(Hearing) && ahead.Has(Sense.Again) && t.Behind(i, 3).Has(Sense.We);
    }

    /// <summary>"(take your number) off our list", "(be removed) from the program".</summary>
    private static bool IsOffList(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k + 1 < t.Length; k++)
        {
            if (
                t[k].IsAny(Senses.Of(Sense.From, Sense.Off))
                && t.Ahead(k + 1, 5).HasAny(Senses.Of(Sense.MailingList, Sense.Sms))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"change your e-mail preferences", "marketing preferences can be changed".</summary>
    private static bool NamesPreferences(ReadOnlySpan<Token> t, int i)
    {
        var isPassive = t[i].HasForm(Forms.Past) && t.Behind(i, 3).Has(Sense.Be);
        var what = isPassive ? t.Behind(i, Reach + 2) : t.Ahead(i + 1, Reach + 2);
        if (
            what.Has(Sense.Cookie)
            || what.HasAny(Senses.Of(Sense.Product, Sense.Push)) && !what.HasAny(Senses.Of(Sense.Sms, Sense.Email))
        )
        {
            // What an app shows is no message.
            return false;
        }

        return isPassive && t.Ahead(i + 1, 1).Has(Sense.Off) && what.HasAny(Messages)
            || what.Has(Sense.Preference) && (what.HasAny(Messages) || IsOfContact(what))
            || !isPassive && IsSent(what)
            || what.Has(Sense.Off) && what.HasAny(Messages);
    }

    /// <summary>"contact preferences", "marketing choices", not "the settings of your phone".</summary>
    private static bool IsOfContact(ReadOnlySpan<Token> t)
    {
        for (var k = 1; k < t.Length; k++)
        {
            if (t[k].Is(Sense.Preference) && t[k - 1].IsAny(Senses.Of(Sense.Contact, Sense.Marketing)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"what we send you", "which e-mails you get".</summary>
    private static bool IsSent(ReadOnlySpan<Token> t) =>
        t.HasAny(Senses.Of(Sense.How, Sense.Which))
        && t.HasAny(Senses.Of(Sense.Give, Sense.Receive))
        && t.HasAny(Senses.Of(Sense.We, Sense.You));

    /// <summary>"object to our using your data for direct marketing".</summary>
    private static bool IsObjection(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Objection) && t.Ahead(i + 1, 10).HasAny(Senses.Of(Sense.Marketing, Sense.Message, Sense.Sms));
}

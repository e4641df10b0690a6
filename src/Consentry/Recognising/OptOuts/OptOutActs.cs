using Consentry.Lexicon;
using Consentry.Recognising.Contacts;
using Consentry.Segmenting;

namespace Consentry.Recognising.OptOuts;

/// <summary>What a reader can actually do to end messages.</summary>
internal static class OptOutActs
{
    private static readonly Senses Communications = Senses.Of(Sense.Sms, Sense.Message, Sense.Email, Sense.Contact);

    public static bool Are(Recognised page, Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = 0; i < t.Length; i++)
        {
            if (
                t[i].Kind == TokenKind.Address
                || IsAct(t, i)
                || IsContact(page, t, i)
                || IsInstructions(t, i)
                || IsPostal(page, t, i)
                || IsSaid(t, i)
            )
            {
                return true;
            }
        }

        return IsContinued(page, sentence) || HasLink(page, sentence);
    }

    /// <summary>The sentence is the act that the one before it asked for: "Email us at …", "One note does all of it: …".</summary>
    public static bool GoOn(Recognised page, Sentence sentence)
    {
        var own = sentence.OwnTokens;
        var isImperative =
            own[0]
                .IsAny(
                    Senses.Of(Sense.Act, Sense.Ask, Sense.Contact, Sense.Want, Sense.Reply, Sense.Please, Sense.Notify)
                ) && !own[0].HasForm(Forms.Plural);
        var pointsBack = own.HasAny(Senses.Of(Sense.EverythingData, Sense.Exercise));
        return (isImperative || pointsBack)
            && IsReachable(page, sentence)
            && (HasAddress(own) || HasLink(page, sentence) || Are(page, sentence));
    }

    private static bool HasAddress(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Kind is TokenKind.Address)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAct(ReadOnlySpan<Token> t, int i)
    {
        if (t[i].Is(Sense.Preference) && !t[i].Is(Sense.OptOut))
        {
            // "change your preferences" names the wish; "in your preferences" the place.
            return t[i].Is(Sense.Act) && t.Behind(i, 4).HasAny(Senses.Of(Sense.Prep, Sense.Way)) && !IsOfDevice(t, i);
        }

        if (t[i].Is(Sense.OptOut) && t.Behind(i, 4) is var before && before.Has(Sense.Allow) && before.Has(Sense.You))
        {
            // "each mail has a line that lets you unsubscribe"
            return t[..i].HasAny(Senses.Of(Sense.Email, Sense.Mailing));
        }

        return t[i].Is(Sense.Act) && (!t[i].Is(Sense.OptOut) || t[i].HasForm(Forms.Singular | Forms.Plural));
    }

    /// <summary>"your phone's settings", "the settings of your browser": what is set there stops no message.</summary>
    private static bool IsOfDevice(ReadOnlySpan<Token> t, int i) =>
        IsDevice(t.Behind(i, 2)) || t.Ahead(i + 1, 1).Has(Sense.Of) && IsDevice(t.Ahead(i + 2, 2));

    private static bool IsDevice(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            var isThing = token.IsAny(Senses.Of(Sense.MobileMod, Sense.OtherMod));
            if (isThing && !token.IsAny(Senses.Of(Sense.Sms, Sense.Message, Sense.Email)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"by telling the receptionist", "ask any teller", "say “no more calls” to the caller": it is done in person.</summary>
    private static bool IsSaid(ReadOnlySpan<Token> t, int i)
    {
        if (i + 1 >= t.Length || !t[i].IsAny(Senses.Of(Sense.Notify, Sense.Say, Sense.Want)))
        {
            return false;
        }

        var isToSomebody = t[i + 1].IsAny(Senses.Of(Sense.Determiner, Sense.Our, Sense.Your, Sense.Any));
        var isMeans = i > 0 && t[i - 1].Is(Sense.By) && t[i].HasForm(Forms.Gerund);
        var isAsked = (i == 0 || t[i - 1].Kind == TokenKind.Comma) && t[i].HasForm(Forms.Base);
        var isQuoted =
            t[i + 1].Kind == TokenKind.Quote && t[i].HasForm(Forms.Base) && (i == 0 || !t[i - 1].Is(Sense.We));
        return isToSomebody && (isMeans || isAsked) || isQuoted;
    }

    /// <summary>"write to the Secretary at 40 Elm Street".</summary>
    private static bool IsPostal(Recognised page, ReadOnlySpan<Token> t, int i) =>
        t[i].Kind == TokenKind.Number && ContactRecogniser.IsPostal(page.Document.Text, t, i);

    /// <summary>"call us", "by emailing the office", "contact Marisol at (207) 772-5518".</summary>
    private static bool IsContact(Recognised page, ReadOnlySpan<Token> t, int i)
    {
        if (t[i].Kind == TokenKind.Number)
        {
            return t[i].End - t[i].Start >= 3
                && t.Behind(i, 6).HasAny(Senses.Of(Sense.Contact, Sense.Act, Sense.Ask, Sense.Prep, Sense.Notify));
        }

        var isAsked = t[i].Is(Sense.Want) && (t[i].Is(Sense.Right) || i + 1 < t.Length && t[i + 1].Is(Sense.Us));
        var isVerb =
            t[i].Is(Sense.Contact)
            && t[i].HasForm(Forms.Base | Forms.Gerund)
            && !t[i].Is(Sense.OptOut)
            && i + 1 < t.Length
            && t[i + 1].IsAny(Senses.Of(Sense.Us, Sense.Our, Sense.Determiner, Sense.It));
        // "your phone" is a thing, "phone us" an act.
        var isThing = i > 0 && t[i - 1].IsAny(Senses.Of(Sense.Your, Sense.Our, Sense.Determiner));
        return (isAsked || isVerb || t[i].Is(Sense.Ask) && !isThing) && page.Contacts.Count > 0;
    }

    /// <summary>"the unsubscribe instructions in each email".</summary>
    private static bool IsInstructions(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Instructions)
        && (t.Ahead(i + 1, 7).HasAny(Communications) || OptOutWishes.In(t.Behind(i, 3)) >= 0);

    /// <summary>A right among others, with one way to exercise them all said near by.</summary>
    private static bool IsContinued(Recognised page, Sentence sentence)
    {
        var isRight = IsOfCommunications(sentence.Tokens) || sentence.Senses.Has(Sense.Marketing);
        return isRight
            && page.Segmented.SectionOf(sentence).Any(s => s.Senses.Has(Sense.Exercise) && IsReachable(page, s));
    }

    public static bool IsOfCommunications(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            // "update" and "alert" are verbs as well; alone they name no communication.
            if (token.IsAny(Communications) && !token.Is(Sense.Topic))
            {
                return true;
            }
        }

        // "unsubscribe from anything we send"
        var wish = OptOutWishes.In(t);
        return wish >= 0 && t[wish..].Has(Sense.We) && t[wish..].Has(Sense.Give);
    }

    private static bool IsReachable(Recognised page, Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Address || token.IsAny(Senses.Of(Sense.Act, Sense.Ask, Sense.Contact)))
            {
                return true;
            }
        }

        return HasLink(page, sentence);
    }

    /// <summary>A link other than those to policy and terms.</summary>
    private static bool HasLink(Recognised page, Sentence sentence)
    {
        foreach (var link in page.Segmented.LinksIn(sentence))
        {
            var words = page.Document.Text.AsSpan(link.Text.Start, link.Text.Length);
            if (
                !PolicyLinks.IsDead(link.Target)
                && !words.Contains("privacy", StringComparison.OrdinalIgnoreCase)
                && !words.Contains("terms", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        return false;
    }
}

using Consentry.Lexicon;
using Consentry.Recognising.Texts;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.OptIns;

/// <summary>What a sentence that agrees to something agrees to: by which ways, to what kinds of texts, from whom, and what else.</summary>
internal static class ConsentWords
{
    private static readonly Senses Negating = Senses.Of(Sense.Not, Sense.Never, Sense.No, Sense.Without);

    private static readonly Senses Linking = Senses.Of(Sense.And, Sense.Or, Sense.Sms, Sense.Email, Sense.Call);

    private static readonly Senses Documents = Senses.Of(Sense.Terms, Sense.Privacy);

    /// <summary>Senses of what may stand between an act and the document that it accepts.</summary>
    private static readonly Senses InName = Senses.Of(
        Sense.Determiner,
        Sense.Our,
        Sense.Your,
        Sense.Their,
        Sense.And,
        Sense.Or,
        Sense.Sms,
        Sense.Message,
        Sense.Terms,
        Sense.Privacy,
        Sense.Policy,
        Sense.Of
    );

    private static readonly Senses Others = Senses.Of(
        Sense.Partner,
        Sense.Affiliate,
        Sense.ThirdParty,
        Sense.Marketer,
        Sense.LeadBuyer,
        Sense.NonAffiliated
    );

    /// <summary>It agrees to texts, or to being contacted in general.</summary>
    public static bool Agree(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var isAct = t[i].Is(Sense.Agree) || t[i].Is(Sense.Allow) && !t[i].Is(Sense.Help) || IsWish(t, i);
            if (isAct && !t.Behind(i, 3).HasAny(Negating) && IsOfMessages(t[i..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Reply STOP to opt out", "Text HELP for help": how texts end, not what they are.</summary>
    public static bool AreMachinery(Sentence sentence) =>
        sentence.Senses.HasAny(Senses.Of(Sense.StopWord, Sense.Help)) && sentence.Senses.Has(Sense.Reply);

    /// <summary>What it is about: "about my request", "when my table is ready".</summary>
    public static bool AreAbout(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i + 1 < t.Length; i++)
        {
            if (IsWhen(text, t[i]) && IsEvent(t, i))
            {
                return true;
            }

            if (t[i].Is(Sense.About) && IsMatter(t.Ahead(i + 1, 6)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Text me when a chair opens up", "texts when your order ships": what a text is sent on, by somebody else's doing.</summary>
    private static bool IsEvent(ReadOnlySpan<Token> t, int i) =>
        t[i + 1].IsAny(Senses.Of(Sense.Determiner, Sense.Your, Sense.Our))
        && t.Behind(i, 4).Has(Sense.Sms)
        && t.Ahead(i + 2, 1) is [{ IsWord: true } thing]
        && !thing.IsAny(Senses.Of(Sense.Sms, Sense.Message));

    private static bool IsMatter(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.IsAny(Senses.Of(Sense.Us, Sense.It, Sense.Sms)) || !token.IsWord)
            {
                return false;
            }

            if (token.IsAny(Senses.Of(Sense.Inquiry, Sense.Topic, Sense.Kind)) || token.Senses.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"By submitting this form", "by giving your number": the act that is the consent, or null where none is said.</summary>
    public static ConsentBy? ActOf(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i + 1 < t.Length; i++)
        {
            if (!t[i].IsAny(Senses.Of(Sense.By, Sense.If)) && !IsWhen(text, t[i]))
            {
                continue;
            }

            var act = t.Ahead(i + 1, 12);
            if (IsBox(text, act))
            {
                return ConsentBy.Box;
            }

            if (act is not [var verb, ..] || !verb.IsWord || !IsGerund(text, verb) && !verb.Is(Sense.You))
            {
                continue;
            }

            return IsNumber(text, act) ? ConsentBy.Number : ConsentBy.Submission;
        }

        return null;
    }

    public static Ways WaysOf(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        var ways = Ways.None;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            ways |= t[i].Is(Sense.Sms) ? Ways.Texts : Ways.None;
            ways |= IsEmail(text, t, i) ? Ways.Emails : Ways.None;
            ways |= IsCall(text, t, i) ? Ways.Calls : Ways.None;
        }

        return ways == Ways.None && t.HasAny(Senses.Of(Sense.Contact, Sense.Message)) ? Ways.Any : ways;
    }

    /// <summary>Kinds that it names, not those that it excludes ("non-marketing texts").</summary>
    public static TextKinds KindsOf(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        var kinds = TextKinds.None;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            if (t[i].Is(Sense.Promo) && !IsExcluded(text, t, i))
            {
                kinds |= TextKinds.Marketing;
            }
            else if (t[i].Is(Sense.ServiceKind) && !IsExcluded(text, t, i))
            {
                kinds |= TextKinds.Service;
            }
        }

        return kinds;
    }

    /// <summary>
    /// "I agree to the Terms and to receive texts": a document is what is agreed to. Documents that are only to be read ("see",
    /// "as described in", "I have read") are not.
    /// </summary>
    public static bool AcceptDocuments(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            if (!t[i].IsAny(Documents))
            {
                continue;
            }

            var k = i - 1;
            while (k >= 0 && (t[k].IsAny(InName) && !t[k].Is(Sense.Agree) || IsMark(t[k]) || IsNamePart(t, k)))
            {
                k--;
            }

            if (k >= 0 && (t[k].Is(Sense.Agree) || IsGovernedByAgreeing(text, t, k)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Others may text or contact: "and its partners", "up to four lenders".</summary>
    public static bool AreForOthers(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var isSome = t[i].IsAny(Others) && (t[i].HasForm(Forms.Plural) || t[i].Is(Sense.ThirdParty));
            if (isSome && !IsNameWord(text, t, i) && !t[..i].HasAny(Negating) && !IsVisitors(t, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWish(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Want) && t.Ahead(i + 1, 4).HasAny(Senses.Of(Sense.Receive, Sense.Sms, Sense.Notify));

    private static bool IsOfMessages(ReadOnlySpan<Token> t) =>
        t.HasAny(Senses.Of(Sense.Sms, Sense.Message, Sense.Contact, Sense.Notify));

    private static bool IsWhen(string text, Token token) => FormWords.Of(token.In(text)).HasFlag(FormWord.Occasion);

    private static bool IsGerund(string text, Token token) =>
        token.HasForm(Forms.Gerund) || token.In(text).EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>"checking this box", "ticking", "selecting the checkbox".</summary>
    private static bool IsBox(string text, ReadOnlySpan<Token> act)
    {
        foreach (var token in act)
        {
            if (FormWords.Of(token.In(text)).HasFlag(FormWord.Box))
            {
                return true;
            }

            if (token.Kind == TokenKind.Comma || token.Is(Sense.Agree))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>"providing your mobile number": up to the comma.</summary>
    private static bool IsNumber(string text, ReadOnlySpan<Token> act)
    {
        foreach (var token in act)
        {
            if (token.Is(Sense.NumberHead))
            {
                return true;
            }

            var isEnd =
                token.Is(Sense.Agree)
                || token.Kind == TokenKind.Comma
                || FormWords.Of(token.In(text)).HasFlag(FormWord.Form);
            if (isEnd)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>A way to be reached by, not an address to write to.</summary>
    private static bool IsEmail(string text, ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].Is(Sense.Email) || text[t[i].Start] is not ('e' or 'E'))
        {
            return false;
        }

        var isAddress =
            i + 1 < t.Length && (t[i + 1].Kind is TokenKind.Address or TokenKind.Colon || t[i + 1].Is(Sense.Us))
            || t.Ahead(i + 1, 1).Has(Sense.InfoHead);
        return !isAddress && !t.Behind(i, 3).HasAny(Negating);
    }

    /// <summary>"calls", "by phone", "call or text"; not "call us", "missed call alerts", "the phone number".</summary>
    private static bool IsCall(string text, ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].Is(Sense.Call) || t.Behind(i, 3).HasAny(Negating) || i + 1 < t.Length && IsReached(text, t[i + 1]))
        {
            return false;
        }

        var isWay = i > 0 && TextMentions.WayFrom(t, i) >= 0;
        var isListed = t.Ahead(i + 1, 2).HasAny(Linking) || t.Behind(i, 2).HasAny(Linking);
        var isNumber = t.Ahead(i + 1, 2).Has(Sense.NumberHead) || t.Ahead(i + 1, 1).Has(Sense.Carrying);
        var isPlural = t[i].HasForm(Forms.Plural) || IsGerund(text, t[i]);
        return !isNumber && (isWay || isPlural || isListed && !t[i].Is(Sense.NumberHead));
    }

    private static bool IsReached(string text, Token next) =>
        next.IsAny(Senses.Of(Sense.Us, Sense.Our)) && next.In(text) is not "our"
        || next.Kind is TokenKind.Number or TokenKind.Address or TokenKind.Open;

    /// <summary>"non-marketing", "no promotions", "never for marketing".</summary>
    private static bool IsExcluded(string text, ReadOnlySpan<Token> t, int i) =>
        t.Behind(i, 5).HasAny(Negating) || i > 0 && FormWords.Of(t[i - 1].In(text)).HasFlag(FormWord.Excluding);

    private static bool IsMark(Token token) => token.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Other;

    /// <summary>"the Fern Salon Terms".</summary>
    private static bool IsNamePart(ReadOnlySpan<Token> t, int k) => t[k].IsName;

    /// <summary>"agree to the Terms", "… and to our Terms"; not "subject to", "according to", "refer to".</summary>
    private static bool IsGovernedByAgreeing(string text, ReadOnlySpan<Token> t, int k)
    {
        if (k == 0 || !t[k].Is(Sense.To) && !t[k].Is(Sense.With))
        {
            return false;
        }

        var before = t[k - 1];
        return before.Is(Sense.Agree)
            || t[k].In(text) is "to" && before.IsAny(Senses.Of(Sense.And, Sense.Or)) && t[..k].Has(Sense.Agree);
    }

    private static bool IsNameWord(string text, ReadOnlySpan<Token> t, int i) =>
        t[i].IsCapital
        && i > 0
        && t[i - 1].IsCapital
        && t[i - 1].IsWord
        && !t[i].In(text).StartsWith("Third", StringComparison.Ordinal);

    /// <summary>"the partners I chose": named by the visitor.</summary>
    private static bool IsVisitors(ReadOnlySpan<Token> t, int i) => t.Ahead(i + 1, 2).Has(Sense.You);
}

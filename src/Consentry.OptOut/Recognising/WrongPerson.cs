using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"Wrong number", "you have the wrong guy", "numero equivocado".</summary>
internal static class WrongPerson
{
    /// <summary>Letters from which on an unknown word behind it makes another thing of it: "the wrong number ending".</summary>
    private const int LongWord = 5;

    public static Inbound? Read(in Message message, int wrong)
    {
        if (message.Any(Sense.Slip) || IsOwn(message, wrong))
            return null;

        if (End(message, wrong) is not { } end || GoesOn(message, end) || IsOfGoods(message, wrong, end))
            return null;

        return message.Found(Request.WrongNumber, "wrong", wrong, end);
    }

    /// <summary>Behind whoever is wrong; null where nobody is.</summary>
    private static int? End(in Message message, int wrong)
    {
        var isBefore =
            !message.IsEnglish && message.Is(wrong - 1, Sense.Line | Sense.Person)
            || message.Language == InboundLanguage.Spanish && message.Count <= 2;
        if (isBefore)
            return wrong + 1;

        var who = message.Skip(
            wrong + 1,
            Sense.Oath | Sense.Particle | (message.IsEnglish ? Sense.None : Sense.Determiner)
        );
        if (IsName(message, wrong) is { } end)
            return end;

        var isPerson =
            message.Is(who, Sense.Person | Sense.Line) || message.Is(who, Sense.No) && message.EndsAt(who + 1);
        return isPerson && !message.IsEnd(who) ? who + 1 : null;
    }

    /// <summary>"Wrong Ann", "you have the wrong Ann": nothing follows.</summary>
    private static int? IsName(in Message message, int wrong)
    {
        var end = wrong + 1;
        while (message.Flows(end) && end <= wrong + 2 && message.IsCapitalised(end))
            end++;

        var isHad =
            message.IsWord(wrong - 1, "the")
            && message.Is(wrong - 2, Sense.Have | Sense.Contact | Sense.Passive)
            && message.Earlier(wrong - 2, Sense.You);
        return message.IsEnglish && (isHad || message.StartsSentence(wrong)) && end > wrong + 1 && message.EndsAt(end)
            ? end
            : null;
    }

    private static bool GoesOn(in Message message, int end) =>
        !message.EndsAt(end)
        && (
            message.IsUnknown(end) && message.Tokens[end].Length >= LongWord
            || message.Is(end, Sense.Particle) && !message.Is(end, Sense.About)
            || message.Is(end, Sense.SignUp)
        );

    /// <summary>"You sent the wrong one", "wrong address, it's 14", "left at the wrong house": of an order.</summary>
    private static bool IsOfGoods(in Message message, int wrong, int end) =>
        message.IsWord(end - 1, "address") && !message.Earlier(wrong, Sense.You)
        || (message.Is(end - 1, Part.Place) || message.IsMyName(end - 1)) && message.Any(Sense.Business)
        || message.Is(end - 1, Part.Place) && (message.IsWord(wrong - 2, "at") || message.IsWord(wrong - 2, "to"))
        || message.IsWord(end - 1, "one") && message.Earlier(wrong, Sense.Send | Sense.Business);

    /// <summary>"I gave you the wrong number", "a hundred is the wrong number".</summary>
    private static bool IsOwn(in Message message, int wrong)
    {
        for (var i = wrong - 1; i >= 0 && message.Flows(i + 1); i--)
        {
            if (message.Is(i, Sense.You) && !message.Is(i, Sense.Courtesy))
                return message.Is(i - 1, Sense.SignUp | Sense.Send) && message.Is(i - 2, Sense.I);

            var isOther =
                message.IsEnglish
                && message.CanBeName(i)
                && !message.Is(i + 1, Sense.Be)
                && !message.Is(i, Part.Arriving);
            if (
                isOther
                || message.IsNumber(i)
                || message.Is(i, Sense.Send | Sense.SignUp) && message.Earlier(i, Sense.I)
                || message.Is(i, Sense.Say | Sense.Have) && message.Is(i - 1, Sense.I)
            )
                return true;
        }

        return false;
    }
}

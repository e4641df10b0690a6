using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Consent is taken back, or was never there: "I revoke my consent", "I never signed up for these".</summary>
internal static class Consenting
{
    /// <summary>Words before "consent" within which it is denied or taken back.</summary>
    private const int Near = 6;

    /// <summary>Words behind it: "consent, given at whatever time and place, is withdrawn".</summary>
    private const int Far = 10;

    private const Sense Starts = Sense.Consent | Sense.SignUp;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (message.Is(i, Sense.Consent) && (Denied(message, i) ?? Withdrawn(message, i)) is { } withdrawn)
                return withdrawn;

            if (message.Is(i, Sense.SignUp) && NeverGiven(message, i) is { } never)
                return never;
        }

        return null;
    }

    /// <summary>"I revoke my consent", "nobody has permission to text us".</summary>
    private static Inbound? Denied(in Message message, int consent)
    {
        for (var i = consent - 1; i >= Math.Max(message.SentenceStart(consent), consent - Near); i--)
        {
            if (message.Is(i, Sense.Receive) && !message.Is(i, Sense.Have))
                return null;

            if (message.Is(i, Sense.Withdraw | Sense.Negation | Sense.No) || IsTakenBack(message, i, consent))
                return IsOfTexts(message, i, consent) ? message.Revoked("consent", i, consent + 1) : null;
        }

        return null;
    }

    /// <summary>"I cancel my consent", "pulling my permission".</summary>
    private static bool IsTakenBack(in Message message, int i, int consent) =>
        message.Is(i, Sense.Cease | Sense.Remove)
        && i + 2 == consent
        && message.Is(i + 1, Sense.Determiner)
        && !message.Earlier(i, Sense.Negation | Sense.Other | Sense.Question);

    /// <summary>"I never subscribed": to what else than this.</summary>
    private static bool IsSubscribing(in Message message, int sign) =>
        (message.IsWord(sign, "subscribed") || message.IsWord(sign, "opted") || message.IsWord(sign, "subscribe"))
        && message.Earlier(sign, Sense.I)
        && message.SentenceStart(sign) == 0
        && message.EndsAt(sign + 1)
        && !message.Tokens[sign].IsAsked;

    /// <summary>"I never asked for this and I don't want it."</summary>
    private static bool IsOver(in Message message, int i) =>
        message.EndsAt(i) || message.Is(i, Sense.And | Sense.But) && message.Is(i + 1, Sense.I);

    /// <summary>"I revoke authorization 4471" is one of a payment, "the consent form" is none.</summary>
    private static bool IsOfTexts(in Message message, int denied, int consent)
    {
        var next = consent + 1;
        if (
            message.Is(next, Sense.Business)
            || message.Flows(next) && message.Is(next, Part.Paper)
            || message.Any(denied, consent, Sense.Other)
        )
            return false;

        // "I did not authorize that", "that charge".
        if (IsCharge(message, consent, next))
            return false;

        if (message.Is(next, Sense.Determiner) && Noun.At(message, next).Matter == Matter.Else)
            return false;

        var isAll =
            !message.IsNumber(next)
            && (
                message.Is(denied, Sense.Withdraw)
                || message.EndsAt(next)
                || message.Is(next, Sense.SignUp) && message.EndsAt(next + 1)
            );
        return isAll
            || message.Any(
                next,
                message.SentenceEnd(consent),
                Sense.Contact | Sense.Message | Sense.Thing | Sense.Contacting | Sense.Passive
            );
    }

    /// <summary>"Authorize that": what a bank asks about; of texts one says "these".</summary>
    private static bool IsCharge(in Message message, int authorize, int that) =>
        message.Is(authorize, Part.Authorizing) && message.Is(that, Part.OneThing) && message.EndsAt(that + 1);

    /// <summary>"Consent is withdrawn."</summary>
    private static Inbound? Withdrawn(in Message message, int consent)
    {
        for (var i = consent + 1; i < Math.Min(message.SentenceEnd(consent), consent + 1 + Far); i++)
        {
            if (message.Is(i, Sense.Withdraw) && !IsWithElse(message, consent, i))
                return message.Revoked("consent", consent, i + 1);
        }

        return null;
    }

    /// <summary>"My agreement with the landlord ended."</summary>
    private static bool IsWithElse(in Message message, int consent, int ended) =>
        message.Is(consent + 1, Sense.About)
        && !message.Any(consent + 1, ended, Sense.Message | Sense.Contact | Sense.Contacting | Sense.Self | Sense.You);

    /// <summary>"I never signed up for these", "didn't ask for texts".</summary>
    private static Inbound? NeverGiven(in Message message, int sign)
    {
        var isNever =
            message.Is(sign - 1, Sense.Negation)
            || message.Is(sign - 1, Sense.I | Sense.Self | Sense.Adverb) && message.Is(sign - 2, Sense.Negation);
        var at = message.Skip(sign + 1, Sense.Skipped | Sense.Particle | Sense.About | Sense.Receive);
        // "I never signed that" is of one paper.
        var isPaper = at == sign + 1 && message.IsWord(sign, "signed") && message.Is(at, Part.OneThing);
        if (isNever && IsSubscribing(message, sign))
            return message.Revoked("consent.never", sign - 1, sign + 1);

        if (!isNever || message.IsEnd(at) || isPaper || IsCharge(message, sign, at))
            return null;

        var what = Noun.At(message, at);
        var areTexts =
            what.Matter is Matter.Messages or Matter.Kind || what.Matter == Matter.Thing && IsOver(message, what.End);
        return areTexts ? message.Revoked("consent.never", sign - 1, what.End) : null;
    }
}

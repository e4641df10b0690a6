using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>"Leave me alone", "lose my number", "text me again and I sue", "I never gave consent".</summary>
internal static class Dismissing
{
    public static bool Try(in Message message, out Inbound inbound)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (
                message.Is(i, Sense.Dismissal)
                && !message.Is(i - 1, Sense.Negation | Sense.Other)
                && !message.Any(Sense.Fun)
            )
            {
                inbound = message.Found(Request.Revoke, "dismiss", i, i + 1);
                return true;
            }

            if (message.Is(i, Sense.Enough) && IsSentence(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.Threat) && Reported(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.Let) && LeavesGroup(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.Let) && LetAlone(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.Consent) && Unconsented(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.SignUp) && NeverAsked(message, i, out inbound))
                return true;
        }

        return Threatened(message, out inbound);
    }

    /// <summary>"Reported as spam", "blocked and reported": done, with nobody else in the sentence.</summary>
    private static bool Reported(in Message message, int threat, out Inbound inbound)
    {
        inbound = message.Found(Request.Revoke, "threat", threat, threat + 1);
        var word = message.Text.AsSpan(
            message.Tokens[threat].Start,
            message.Tokens[threat].End - message.Tokens[threat].Start
        );
        if (
            !message.StartsSentence(threat)
            || !(
                word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            )
        )
            return false;

        var i = threat + 1;
        while (
            !message.IsEnd(i)
            && message.Is(i, Sense.And | Sense.Threat | Sense.Skipped | Sense.Message | Sense.You | Sense.About)
        )
            i++;

        return message.IsEnd(i) || message.Tokens[i].Length == 2 && message.Is(i + 1, Sense.Threat | Sense.Message);
    }

    /// <summary>"How do I leave this chat": of texts in a group there is no list.</summary>
    private static bool LeavesGroup(in Message message, int let, out Inbound inbound)
    {
        inbound = default;
        var group = Noun.At(message, let + 1);
        if (
            message.IsEnd(let + 1)
            || group.Matter != Matter.Subscription
            || !message.Any(let + 1, group.End, Sense.Determiner)
            || Requests.Of(message, let) == Mood.Denied
        )
            return false;

        inbound = message.Found(Request.Revoke, "leave", let, group.End);
        return true;
    }

    /// <summary>"Enough already": a sentence that says nothing else.</summary>
    private static bool IsSentence(in Message message, int enough, out Inbound inbound)
    {
        inbound = message.Found(Request.Revoke, "enough", enough, enough + 1);
        if (
            Noun.At(message, message.Skip(enough + 1, Sense.Particle | Sense.About)) is { Matter: Matter.Messages }
            && !message.Any(message.SentenceStart(enough), enough, Sense.Negation | Sense.Question)
        )
            return true;

        for (var i = message.SentenceStart(enough); i < message.SentenceEnd(enough); i++)
        {
            if (i > enough && message.IsEnd(i))
                break;

            if (
                i != enough
                    && !message.Is(
                        i,
                        Sense.Skipped
                            | Sense.Thing
                            | Sense.Be
                            | Sense.Message
                            | Sense.Particle
                            | Sense.Determiner
                            | Sense.About
                    )
                || message.Tokens[i].IsAsked
                || message.Is(i, Sense.Negation | Sense.Question)
            )
                return false;
        }

        return message.Is(enough, Sense.Enough)
            && (message.SentenceEnd(enough) - message.SentenceStart(enough) > 1 || message.Count > 1);
    }

    private static bool LetAlone(in Message message, int let, out Inbound inbound)
    {
        inbound = default;
        var i = message.Skip(let + 1, Sense.Self | Sense.Oath | Sense.Skipped | Sense.Determiner | Sense.Line);
        if (!message.Is(i, Sense.Alone) || Requests.Of(message, let) == Mood.Denied)
            return false;

        if (
            !message.Any(let + 1, i + 1, Sense.Self | Sense.Line)
            || !message.EndsAt(i + 1) && !message.Is(i + 1, Sense.And | Sense.I)
        )
            return false;

        inbound = message.Found(Request.Revoke, "dismiss", let, i + 1);
        return true;
    }

    /// <summary>"I revoke my consent", "you do not have permission to text me".</summary>
    private static bool Unconsented(in Message message, int consent, out Inbound inbound)
    {
        inbound = default;
        var start = message.SentenceStart(consent);
        for (var i = consent - 1; i >= start && i >= consent - 6; i--)
        {
            if (message.Is(i, Sense.Receive) && !message.Is(i, Sense.Have))
                return false;

            if (message.Is(i, Sense.Withdraw | Sense.Negation) || message.Is(i, Sense.No))
            {
                inbound = message.Found(Request.Revoke, "consent", i, consent + 1);
                return message.Is(i, Sense.Withdraw)
                        && !(consent + 1 < message.Count && message.Tokens[consent + 1].IsNumber)
                    || message.EndsAt(consent + 1)
                        && !(consent + 1 < message.Count && message.Tokens[consent + 1].IsNumber)
                    || message.Any(
                        consent + 1,
                        message.SentenceEnd(consent),
                        Sense.Contact | Sense.Message | Sense.Thing | Sense.Contacting
                    );
            }
        }

        // "Consent is withdrawn."
        for (var i = consent + 1; i < message.SentenceEnd(consent) && i <= consent + 10; i++)
        {
            if (message.Is(i, Sense.Withdraw))
            {
                inbound = message.Found(Request.Revoke, "consent", consent, i + 1);
                return true;
            }
        }

        return false;
    }

    /// <summary>"I never signed up for these."</summary>
    private static bool NeverAsked(in Message message, int sign, out Inbound inbound)
    {
        inbound = default;
        if (
            !message.Is(sign - 1, Sense.Negation)
            && !(message.Is(sign - 1, Sense.I | Sense.Adverb) && message.Is(sign - 2, Sense.Negation))
        )
            return false;

        var i = message.Skip(sign + 1, Sense.Skipped | Sense.Particle | Sense.About | Sense.Receive);
        if (message.IsEnd(i))
            return false;

        var noun = Noun.At(message, i);
        if (
            noun.Matter is not (Matter.Messages or Matter.Kind)
            && !(noun.Matter == Matter.Thing && message.EndsAt(noun.End))
        )
            return false;

        inbound = message.Found(Request.Revoke, "consent", sign - 1, noun.End);
        return true;
    }

    /// <summary>What comes next has a price.</summary>
    private static bool Threatened(in Message message, out Inbound inbound)
    {
        inbound = default;
        if (!message.Any(Sense.Threat))
            return false;

        for (var i = 0; i < message.Count; i++)
        {
            var isAgain =
                message.Is(i, Sense.Contact)
                && !message.Is(i, Sense.Threat)
                && message.Is(i + 1, Sense.Self)
                && message.Any(i + 2, message.SentenceEnd(i), Sense.Adverb | Sense.More);
            var isIf =
                message.Is(i, Sense.Condition)
                && message.Any(i, message.SentenceEnd(i), Sense.Contacting | Sense.Contact)
                && message.Any(i, message.SentenceEnd(i), Sense.Self | Sense.Modal | Sense.Message)
                && message.Any(0, i, Sense.Threat | Sense.I);
            var isNext =
                isIf
                || message.Is(i, Sense.More) && message.Is(i + 1, Sense.Message) && !message.Is(i + 1, Sense.Threat);
            if (isAgain || isNext)
            {
                inbound = message.Found(Request.Revoke, "threat", i, Math.Min(i + 2, message.Count));
                return true;
            }

            // "I am reporting this number": who says so wants no more of it.
            if (
                message.Is(i, Sense.Threat)
                && message.Any(message.SentenceStart(i), i, Sense.I)
                && !message.Any(message.SentenceStart(i), i, Sense.Question)
                && !message.Any(message.SentenceStart(i), i, Sense.Negation)
                && IsYou(message, message.Skip(i + 1, Sense.Skipped & ~Sense.You))
            )
            {
                inbound = message.Found(Request.Revoke, "threat", i, i + 1);
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing more, or whoever sends, or the number that it comes from.</summary>
    private static bool IsYou(in Message message, int i) =>
        message.IsEnd(i)
        || message.Is(i, Sense.You) && message.EndsAt(i)
        || Noun.At(message, i) is { Matter: Matter.Line or Matter.Messages };
}

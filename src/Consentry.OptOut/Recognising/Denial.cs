using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>A denial with the words up to what is denied.</summary>
/// <param name="Negation">"Not", "don't", "ne".</param>
/// <param name="Verb">What is denied: the first word that is no mere link; at the breath's end where there is none.</param>
/// <param name="IsWanted">A wish is denied: "I don't want", "I'd rather not".</param>
/// <param name="ToSelf">The writer stands between: "no me manden".</param>
/// <param name="IsYours">Whoever sends stands between: "I don't want you to".</param>
internal readonly record struct Denial(int Negation, int Verb, bool IsWanted, bool ToSelf, bool IsYours)
{
    private const Sense Between =
        Sense.Skipped | Sense.Particle | Sense.Self | Sense.You | Sense.Modal | Sense.I | Sense.Be;

    private const Sense Doing = Sense.Contact | Sense.Contacting | Sense.Send | Sense.Cease | Sense.Passive;

    public static Denial At(in Message message, int negation)
    {
        var isWanted = IsWish(message, negation);
        bool toSelf = false,
            isYours = false;
        var i = negation + 1;
        for (; !message.IsEnd(i); i++)
        {
            if (message.Is(i, Sense.Want) && !message.Is(i, Sense.Courtesy))
            {
                isWanted = true;
                continue;
            }

            if (IsDenied(message, i, isWanted))
                break;

            toSelf |= message.Is(i, Sense.Self);
            isYours |= message.Is(i, Sense.You);
        }

        return new Denial(negation, i, isWanted, toSelf, isYours);
    }

    /// <summary>"I don't text well": the writer's own doing. "I don't want you to text me" is not.</summary>
    public bool IsOwn(in Message message) => message.Flows(Negation) && message.Is(Negation - 1, Sense.I) && !IsYours;

    /// <summary>"She never texts", "my aunt doesn't text": nobody is asked.</summary>
    public bool IsOfOthers(in Message message) =>
        message.Flows(Negation) && message.Is(Negation - 1, Sense.Other)
        || !IsWanted && !message.Is(Negation - 1, Sense.You) && message.Is(Negation, Part.ThirdPersonOrPast);

    /// <summary>A wish for things, not for doings: "I don't want texts".</summary>
    public bool IsOfThings(in Message message) =>
        IsWanted
        && (
            !message.Is(Verb, Sense.Contact | Sense.Contacting | Sense.Send | Sense.Passive)
            || message.Is(Verb, Sense.Message) && !IsYours && !message.IsWord(Verb - 1, "be")
        );

    /// <summary>"You never text": what whoever sends does or not. "I ask that you not text" is no telling.</summary>
    public bool IsTold(in Message message)
    {
        if (
            !message.Is(Negation - 1, Sense.You)
            || !message.Flows(Negation)
            || message.IsPlainNot(Negation)
            || message.IsWord(Negation - 2, "so")
        )
            return false;

        return message.Earlier(Negation, Sense.Question)
            || !message.Earlier(Negation - 1, Sense.Modal | Sense.Want | Sense.Say) && !message.Is(Negation, Sense.Due);
    }

    private static bool IsDenied(in Message message, int i, bool isWanted)
    {
        if (message.Is(i, Doing) || message.Is(i, Sense.Receive) && (!message.IsEnglish || !message.Is(i, Sense.Have)))
            return true;

        if (message.IsClitic(i))
            return false;

        return !message.Is(i, Between) || isWanted && message.Is(i, Sense.Thing);
    }

    /// <summary>"I'd like not to", "my wish to not be": the wish stands before what is denied.</summary>
    private static bool IsWish(in Message message, int negation)
    {
        var i = negation - 1;
        while (
            message.Flows(i + 1)
            && message.Is(i, Sense.Particle | Sense.Modal | Sense.Skipped)
            && !message.Is(i, Sense.Want)
        )
            i--;

        return message.Flows(i + 1) && message.Is(i, Sense.Want);
    }
}

using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>Gives the words of a message the senses that they have in a language, or in one that borrows from another.</summary>
internal static class Speech
{
    /// <summary>Senses that make a message worth trying in a language: what any of its rules starts from.</summary>
    private const Sense Telling =
        Sense.Keyword
        | Sense.Cease
        | Sense.Remove
        | Sense.Leave
        | Sense.Message
        | Sense.Dismissal
        | Sense.Help
        | Sense.Resume
        | Sense.Stranger
        | Sense.Wrong
        | Sense.Consent
        | Sense.Contact
        | Sense.Send
        | Sense.Contacting
        | Sense.Enough
        | Sense.Promotion
        | Sense.SignUp
        | Sense.Let
        | Sense.No
        | Sense.Threat
        | Sense.But
        | Sense.Negation;

    /// <summary>
    /// What is borrowed from another language in the middle of a sentence: "no more mensajes". Not what says all by itself: it may be a name.
    /// </summary>
    private const Sense Borrowed = ~(
        Sense.Keyword
        | Sense.Plain
        | Sense.Leave
        | Sense.Dismissal
        | Sense.Enough
        | Sense.Refusal
        | Sense.Stranger
        | Sense.Help
        | Sense.Resume
    );

    /// <summary>What makes a message worth trying as a mixture.</summary>
    private const Sense Foreign =
        Sense.Keyword
        | Sense.Message
        | Sense.Content
        | Sense.List
        | Sense.Line
        | Sense.Contact
        | Sense.Contacting
        | Sense.Send
        | Sense.Remove
        | Sense.More
        | Sense.Receive;

    /// <summary>Sets the senses of the words; false where the language has nothing to say about them.</summary>
    public static bool Has(Span<Token> tokens, InboundLanguage language)
    {
        var isOwn = language == InboundLanguage.English;
        var isTelling = isOwn;
        foreach (ref var token in tokens)
        {
            token.Senses = token.Word?.In(language) ?? Sense.None;
            isTelling |= token.Is(Telling);
            isOwn |= token.Senses != Sense.None && token.Word!.English == Sense.None;
        }

        return isOwn && isTelling;
    }

    /// <summary>It has words of English alone, and words of the other language alone.</summary>
    public static bool IsMixed(Span<Token> tokens, InboundLanguage other)
    {
        bool isEnglish = false,
            isOther = false;
        foreach (ref readonly var token in tokens)
        {
            var english = token.Word?.English ?? Sense.None;
            var foreign = token.Word?.In(other) ?? Sense.None;
            isEnglish |= english != Sense.None && foreign == Sense.None;
            isOther |= english == Sense.None && (foreign & Foreign) != Sense.None;
        }

        return isEnglish && isOther;
    }

    /// <summary>Sets the senses in a language, and for words that it does not have those of another.</summary>
    public static void Mix(Span<Token> tokens, InboundLanguage language, InboundLanguage with)
    {
        foreach (ref var token in tokens)
        {
            var own = token.Word?.In(language) ?? Sense.None;
            token.Senses = own != Sense.None ? own : (token.Word?.In(with) ?? Sense.None) & Borrowed;
        }
    }
}

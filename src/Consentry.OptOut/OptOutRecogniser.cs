using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Recognising;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut;

/// <summary>Reads an inbound message: whether it revokes consent, asks for help, resumes, or says that the number is wrong.</summary>
/// <remarks>
/// Pure, without a clock and without memory; calls from many threads do not meet. A revocation goes before everything else that a message
/// says, since to stop too much can be undone and to send too much cannot.
/// </remarks>
public static class OptOutRecogniser
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
        | Sense.Negation;

    private static readonly Inbound Nothing = new(Request.None, "none");

    private static ReadOnlySpan<InboundLanguage> Languages =>
        [InboundLanguage.English, InboundLanguage.Spanish, InboundLanguage.French];

    /// <summary>Reads a message of any length. The same text gets the same answer.</summary>
    public static Inbound Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0 || Machines.Wrote(text))
            return Nothing;

        using var tokeniser = new Tokeniser(text);
        tokeniser.Run();
        return tokeniser.Tokens.IsEmpty ? Nothing : Read(text, tokeniser.Tokens, tokeniser.Spelled);
    }

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

    private static readonly (InboundLanguage Of, InboundLanguage With)[] Mixtures =
    [
        (InboundLanguage.English, InboundLanguage.Spanish),
        (InboundLanguage.Spanish, InboundLanguage.English),
        (InboundLanguage.English, InboundLanguage.French),
        (InboundLanguage.French, InboundLanguage.English),
    ];

    /// <summary>The first language in which it revokes, or else mixed with another; else the first in which it says anything.</summary>
    private static Inbound Read(string text, Span<Token> tokens, ReadOnlySpan<char> letters)
    {
        var found = Nothing;
        foreach (var language in Languages)
        {
            if (!Speaks(tokens, language))
                continue;

            var inbound = Read(text, tokens, letters, language);
            if (inbound.Request == Request.Revoke)
                return inbound;

            if (found.Request == Request.None)
                found = inbound;
        }

        return Mixed(text, tokens, letters) ?? found;
    }

    /// <summary>A revocation in English with words of Spanish or French, or the other way round.</summary>
    private static Inbound? Mixed(string text, Span<Token> tokens, ReadOnlySpan<char> letters)
    {
        foreach (var (language, with) in Mixtures)
        {
            if (!AreMixed(tokens, language == InboundLanguage.English ? with : language))
                continue;

            Borrow(tokens, language, with);
            if (Read(text, tokens, letters, language) is { Request: Request.Revoke } revoked)
                return revoked;
        }

        return null;
    }

    private static bool AreMixed(Span<Token> tokens, InboundLanguage other)
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

    private static void Borrow(Span<Token> tokens, InboundLanguage language, InboundLanguage with)
    {
        foreach (ref var token in tokens)
        {
            var own = token.Word?.In(language) ?? Sense.None;
            token.Senses = own != Sense.None ? own : (token.Word?.In(with) ?? Sense.None) & Borrowed;
        }
    }

    private static Inbound Read(string text, Span<Token> tokens, ReadOnlySpan<char> letters, InboundLanguage language)
    {
        Mentions.MaskInstructions(new Message(text, tokens, letters, language));
        return Read(new Message(text, tokens, letters, language));
    }

    private static Inbound Read(in Message message)
    {
        if (KeywordMessage.Read(message) is { } keyword)
            return keyword;

        if (message.Any(Sense.Condition))
            Mentions.MaskAskedAbout(message);

        return Revocation(message)
            ?? MeantForOther.Read(message)
            ?? HelpRequest.Read(message)
            ?? ResumeRequest.Read(message)
            ?? Slips.Read(message)
            ?? Nothing;
    }

    private static Inbound? Revocation(in Message message) =>
        Ceasing.Read(message)
        ?? Removing.Read(message)
        ?? Leaving.Read(message)
        ?? Refusing.Read(message)
        ?? Dismissing.Read(message)
        ?? HavingEnough.Read(message)
        ?? Consenting.Read(message)
        ?? Threatening.Read(message)
        ?? KeywordSentence.Read(message);

    /// <summary>Sets the senses of the words; false where the language has nothing to say about them.</summary>
    private static bool Speaks(Span<Token> tokens, InboundLanguage language)
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
}

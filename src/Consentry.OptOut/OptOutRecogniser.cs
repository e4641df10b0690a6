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
        | Sense.Enough;

    /// <summary>Reads a message of any length. The same text gets the same answer.</summary>
    public static Inbound Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0 || Mentions.IsMachines(text))
            return new Inbound(Request.None, "none");

        using var tokeniser = new Tokeniser(text);
        tokeniser.Run();
        var tokens = tokeniser.Tokens;
        if (tokens.IsEmpty)
            return new Inbound(Request.None, "none");

        var found = new Inbound(Request.None, "none");
        foreach (
            var language in (ReadOnlySpan<InboundLanguage>)
                [InboundLanguage.English, InboundLanguage.Spanish, InboundLanguage.French]
        )
        {
            if (!Speaks(tokens, language))
                continue;

            Mentions.Mask(tokens);
            var message = new Message(text, tokens, language);
            var inbound = Rules(message, tokeniser.Spelled);
            if (inbound.Request == Request.Revoke)
                return inbound;

            if (found.Request == Request.None)
                found = inbound;
        }

        return found;
    }

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

    private static Inbound Rules(in Message message, ReadOnlySpan<char> letters)
    {
        if (Keywords.Whole(message, out var inbound))
            return inbound;

        Mentions.MaskAskedAbout(message);
        if (
            Ceasing.Try(message, out inbound)
            || Removing.Try(message, out inbound)
            || Leaving.Try(message, out inbound)
            || Refusing.Try(message, out inbound)
            || Dismissing.Try(message, out inbound)
            || Keywords.Sentence(message, out inbound)
        )
            return inbound;

        if (
            Strangers.Try(message, out inbound)
            || Answers.Help(message, out inbound)
            || Answers.Resume(message, out inbound)
        )
            return inbound;

        return Slips.Try(message, letters, out inbound) ? inbound : new Inbound(Request.None, "none");
    }
}

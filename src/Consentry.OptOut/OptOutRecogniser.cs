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
    private static readonly Inbound Nothing = new(Request.None, "none");

    private static readonly (InboundLanguage Of, InboundLanguage With)[] Mixtures =
    [
        (InboundLanguage.English, InboundLanguage.Spanish),
        (InboundLanguage.Spanish, InboundLanguage.English),
        (InboundLanguage.English, InboundLanguage.French),
        (InboundLanguage.French, InboundLanguage.English),
    ];

    private static ReadOnlySpan<InboundLanguage> Languages =>
        [InboundLanguage.English, InboundLanguage.Spanish, InboundLanguage.French];

    /// <summary>Reads a message of any length. The same text gets the same answer.</summary>
    public static Inbound Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0 || Reactions.Is(text))
            return Nothing;

        using var tokeniser = new Tokeniser(text);
        tokeniser.Run();
        return tokeniser.Tokens.IsEmpty ? Nothing : Read(text, tokeniser.Tokens, tokeniser.Spelled);
    }

    /// <summary>The first language in which it revokes, or else mixed with another; else the first in which it says anything.</summary>
    private static Inbound Read(string text, Span<Token> tokens, ReadOnlySpan<char> letters)
    {
        var found = Nothing;
        foreach (var language in Languages)
        {
            if (!Speech.Has(tokens, language))
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
            if (!Speech.IsMixed(tokens, language == InboundLanguage.English ? with : language))
                continue;

            Speech.Mix(tokens, language, with);
            if (Read(text, tokens, letters, language) is { Request: Request.Revoke } revoked)
                return revoked;
        }

        return null;
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
        ?? Restricting.Read(message)
        ?? Dismissing.Read(message)
        ?? HavingEnough.Read(message)
        ?? Consenting.Read(message)
        ?? Threatening.Read(message)
        ?? Complaining.Read(message)
        ?? KeywordSentence.Read(message)
        ?? ClauseRequest.Read(message)
        ?? Unwelcome.Read(message)
        ?? Warning.Read(message);
}

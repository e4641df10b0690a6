using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>The whole message is a keyword, courtesy aside: "STOP", "Cancel, thank you", "stop 3026284417".</summary>
internal static class KeywordMessage
{
    /// <summary>Words up to which a single letter is one that a finger left there.</summary>
    private const int Few = 3;

    private const Sense Aside = Sense.Courtesy | Sense.Preface | Sense.Oath | Sense.Adverb | Sense.Help;

    public static Inbound? Read(in Message message)
    {
        int first = -1,
            last = -1;
        for (var i = 0; i < message.Count; i++)
        {
            ref readonly var token = ref message.Tokens[i];
            if (token.Is(Sense.Keyword))
            {
                first = first < 0 ? i : first;
                last = i;
            }
            else if (!token.Is(Aside) && !token.IsNumber && !IsWithKeyword(message, i))
                return null;
        }

        // "Stop 12?" is one of a bus.
        if (message.Tokens[^1].IsAsked && IsShortNumber(message, message.Count - 1))
            return null;

        // "Cancel, help" asks how.
        if (first < 0 || IsLaughing(message, first) || !message.Is(first, Sense.Plain) && message.Any(Sense.Help))
            return null;

        return message.Revoked(message.Count == 1 ? "keyword" : "keyword.courtesy", first, last + 1);
    }

    private static bool IsWithKeyword(in Message message, int i) =>
        IsStray(message, i) || IsTexted(message, i) || IsPurpose(message, i);

    /// <summary>"Stop to end", as the end of many texts has it.</summary>
    private static bool IsPurpose(in Message message, int i) =>
        message.IsWord(i, "to") && message.Is(i - 1, Sense.Keyword) && message.Is(i + 1, Sense.Keyword);

    /// <summary>"Text STOP": the instruction is repeated and followed.</summary>
    private static bool IsTexted(in Message message, int i) =>
        i == 0 && message.Count == 2 && message.Is(i, Sense.Say | Sense.Contact) && message.Is(1, Sense.Plain);

    private static bool IsShortNumber(in Message message, int i) =>
        message.IsNumber(i) && message.Tokens[i].Length < KeywordSentence.ShortestNumber;

    /// <summary>"Stop lol" is said among friends; in capitals or with a "please" it is meant.</summary>
    private static bool IsLaughing(in Message message, int keyword)
    {
        if (!message.Any(Sense.Fun) || message.Tokens[keyword].IsShouted)
            return false;

        var laughs = false;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.IsPlease(i))
                return false;

            laughs |= message.Is(i, Sense.Fun) && !message.Is(i, Sense.Courtesy);
        }

        return laughs;
    }

    private static bool IsStray(in Message message, int i) => message.Tokens[i].Length == 1 && message.Count <= Few;
}

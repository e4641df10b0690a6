using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>What is not said by whoever writes: a reaction to a message, an automatic reply, an instruction that is repeated.</summary>
internal static class Mentions
{
    private static readonly string[] Reactions =
    [
        "Liked ",
        "Loved ",
        "Disliked ",
        "Emphasized ",
        "Emphasised ",
        "Questioned ",
        "Laughed at ",
        "Removed a ",
        "Reacted ",
        "Le gustó ",
        "Le encantó ",
        "A aimé ",
        "A adoré ",
        "Emfatizó ",
    ];

    private static readonly string[] Automatic =
    [
        "auto-reply",
        "auto reply",
        "autoreply",
        "automatic reply",
        "out of office",
        "out of the office",
        "thanks for contacting",
        "thank you for contacting",
        "thanks for reaching out",
        "thank you for reaching out",
        "i'm driving with do not disturb",
        "respuesta automatica",
        "réponse automatique",
        "do not disturb while driving",
        "this is an automated",
        "thanks for texting",
        "thank you for texting",
        "thank you for your message. we",
        "thanks for your message. we",
        "msg&data rates",
        "msg & data rates",
    ];

    /// <summary>The whole message is a telephone's or a machine's.</summary>
    public static bool IsMachines(string text)
    {
        foreach (var reaction in Reactions)
        {
            if (
                text.StartsWith(reaction, StringComparison.Ordinal)
                && text.AsSpan(reaction.Length).IndexOfAny("“\"”«") >= 0
            )
                return true;
        }

        var head = text.AsSpan(0, Math.Min(text.Length, 200));
        foreach (var automatic in Automatic)
        {
            if (head.Contains(automatic, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Reply STOP to opt out": the words of the message that is answered lose their senses.</summary>
    public static void Mask(Span<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (!tokens[i].Is(Sense.Say | Sense.Send | Sense.Contact))
                continue;

            var keyword = i + 1;
            if (!tokens[keyword].Is(Sense.Keyword | Sense.Help | Sense.Resume) || tokens[keyword].Before == Break.Hard)
                continue;

            var end = keyword + 1;
            if (end >= tokens.Length || tokens[end].Before == Break.Hard || !tokens[end].Is(Sense.Particle))
                continue;

            for (
                end++;
                end < tokens.Length
                    && tokens[end].Before == Break.None
                    && end < keyword + 5
                    && tokens[end].IsQuoted == tokens[i].IsQuoted;
                end++
            )
            {
                if (tokens[end].Is(Sense.But | Sense.And))
                    break;
            }

            for (var j = i; j < end; j++)
                tokens[j].Senses = Sense.None;
        }
    }

    /// <summary>"If I text STOP", "what happens when I reply STOP": the word is asked about, and loses its senses.</summary>
    public static void MaskAskedAbout(in Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (!message.Is(i, Sense.Keyword | Sense.Leave))
                continue;

            var start = message.SentenceStart(i);
            if (
                message.Any(start, i, Sense.Condition)
                && message.Any(start, i, Sense.Say)
                && message.Any(start, i, Sense.I)
            )
                message.Tokens[i].Senses = Sense.None;
        }
    }
}

using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Words that are mentioned and not used lose their senses.</summary>
internal static class Mentions
{
    /// <summary>Words behind the keyword that an instruction takes: "Reply STOP to opt out of this list".</summary>
    private const int Longest = 5;

    /// <summary>"Reply STOP to opt out": the message that is answered, repeated.</summary>
    public static void MaskInstructions(in Message message)
    {
        for (var i = 0; i + 2 < message.Count; i++)
        {
            if (!IsInstruction(message, i))
                continue;

            foreach (ref var token in message.Tokens[i..InstructionEnd(message, i)])
                token.Senses = Sense.None;
        }
    }

    /// <summary>"If I text STOP", "what happens when I reply STOP": the word is asked about.</summary>
    public static void MaskAskedAbout(in Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var isAskedAbout =
                message.Is(i, Sense.Keyword | Sense.Leave)
                && message.Earlier(i, Sense.Condition)
                && message.Earlier(i, Sense.Say)
                && message.Earlier(i, Sense.I);
            if (isAskedAbout)
                message.Tokens[i].Senses = Sense.None;
        }
    }

    private static bool IsInstruction(in Message message, int say) =>
        message.Is(say, Sense.Say | Sense.Send | Sense.Contact)
        && message.Is(say + 1, Sense.Keyword | Sense.Help | Sense.Resume)
        && !message.StartsSentence(say + 1)
        && message.Is(say + 2, Sense.Particle)
        && !message.StartsSentence(say + 2)
        && !message.Is(say + 3, Sense.Slip);

    private static int InstructionEnd(in Message message, int say)
    {
        var end = say + 3;
        while (
            message.Flows(end)
            && end <= say + Longest
            && message.Tokens[end].IsQuoted == message.Tokens[say].IsQuoted
            && !message.Is(end, Sense.But | Sense.And)
        )
            end++;

        return end;
    }
}

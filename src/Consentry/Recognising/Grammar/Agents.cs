using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>Who acts where the verb has no subject that does: in a passive, a noun, a participle ("shared by our carriers").</summary>
internal static class Agents
{
    /// <summary>"by an officer, employee or contributor".</summary>
    private const int AgentReach = 5;

    public static Actor Of(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = group.Last + 1; k < t.Length && k <= group.Last + 4; k++)
        {
            if (!t[k].Is(Sense.By) || t[k].Is(Sense.With))
            {
                continue;
            }

            return IsBehind(t, k, Senses.Of(Sense.You)) ? Actor.Reader
                : IsBehind(t, k, RecipientPhrases.People) ? Actor.Other
                : Actor.Sender;
        }

        if (!group.IsPassive && t[group.First].HasForm(Forms.Gerund) && Gerunds.AreReaders(t, group))
        {
            return Actor.Reader;
        }

        return IsDemanded(t, group.First) ? Actor.Other : Actor.Sender;
    }

    /// <summary>"by you", "by our carriers": who stands directly behind the preposition, adjectives aside.</summary>
    private static bool IsBehind(ReadOnlySpan<Token> t, int preposition, Senses senses)
    {
        for (var k = preposition + 1; k < t.Length && k <= preposition + AgentReach; k++)
        {
            if (!t[k].IsWord && t[k].Kind != TokenKind.Comma || t[k].HasForm(Forms.Verb) && t[k].Is(Sense.Share))
            {
                return false;
            }

            if (t[k].IsAny(senses))
            {
                return !t[k].Is(Sense.Your) || senses.HasAny(RecipientPhrases.People);
            }
        }

        return false;
    }

    /// <summary>"Carriers require that numbers not be shared": somebody's rule, not the sender's promise.</summary>
    private static bool IsDemanded(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k > 0; k--)
        {
            if (t[k].Is(Sense.Demand) && !t[k].HasForm(Forms.Past) && k + 1 < t.Length && t[k + 1].Is(Sense.Which))
            {
                return !t[k - 1].Is(Sense.We);
            }
        }

        return false;
    }
}

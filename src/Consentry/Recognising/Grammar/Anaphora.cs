using Consentry.Documents;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>What a pronoun or a missing object stands for.</summary>
internal static class Anaphora
{
    /// <summary>The sentence behind it under the same heading, or null.</summary>
    public static Sentence? NextOf(Sentence sentence) =>
        sentence.Next is { } next && ReferenceEquals(next.Block.Heading, sentence.Block.Heading) ? next : null;

    /// <summary>The data named most recently before a token: in the sentence itself, then in the two sentences before it.</summary>
    public static DataKinds Before(Sentence sentence, int token)
    {
        var found = DataPhrases.In(sentence.Tokens[..token]);
        var previous = sentence.Previous;
        for (
            var steps = 0;
            found == DataKinds.None && previous is not null && steps < 2;
            steps++, previous = previous.Previous
        )
        {
            if (!IsNear(sentence.Block, previous.Block))
            {
                break;
            }

            found = DataPhrases.In(previous.Tokens);
        }

        return found;
    }

    /// <summary>Same block, its heading, its lead-in, or a neighbour under the same heading.</summary>
    private static bool IsNear(Block block, Block other) =>
        ReferenceEquals(block, other)
        || ReferenceEquals(block.Heading, other)
        || ReferenceEquals(block.LeadIn, other)
        || ReferenceEquals(block.Heading, other.Heading);
}

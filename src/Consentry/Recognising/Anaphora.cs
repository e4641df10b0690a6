using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>What a pronoun or a missing object stands for, and which items fill in an open sentence.</summary>
internal sealed class Anaphora
{
    private readonly Dictionary<Block, List<Sentence>> items = [];

    private readonly Dictionary<Sentence, Sentence> next = [];

    public Anaphora(SegmentedDocument document)
    {
        Sentence? previous = null;
        foreach (var sentence in document.Sentences)
        {
            if (previous is not null && ReferenceEquals(previous.Block.Heading, sentence.Block.Heading))
            {
                next[previous] = sentence;
            }

            previous = sentence;
            if (sentence.Block.LeadIn is not { } lead)
            {
                continue;
            }

            if (!items.TryGetValue(lead, out var list))
            {
                items.Add(lead, list = []);
            }

            list.Add(sentence);
        }
    }

    /// <summary>The list items that a sentence introduces, when it is the last of its block; else none.</summary>
    public IReadOnlyList<Sentence> ItemsOf(Sentence sentence) =>
        sentence.IsOpen && items.TryGetValue(sentence.Block, out var list) ? list : [];

    /// <summary>The sentence behind it under the same heading, or null.</summary>
    public Sentence? NextOf(Sentence sentence) => next.GetValueOrDefault(sentence);

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

using Consentry.Documents;

namespace Consentry.Segmenting;

/// <summary>A document as sentences, in reading order.</summary>
internal sealed class SegmentedDocument(
    Document document,
    IReadOnlyList<Sentence> sentences,
    IReadOnlyDictionary<Block, Sentence> headings
)
{
    public Document Document { get; } = document;

    public IReadOnlyList<Sentence> Sentences { get; } = sentences;

    /// <summary>The sentence of a heading block.</summary>
    public Sentence? SentenceOf(Block? heading) => heading is null ? null : headings.GetValueOrDefault(heading);

    /// <summary>The sentences under the same heading.</summary>
    public IEnumerable<Sentence> Near(Sentence sentence) =>
        Sentences.Where(s => ReferenceEquals(s.Block.Heading, sentence.Block.Heading));

    /// <summary>The headings above a sentence, nearest first; a heading's own text is not among them.</summary>
    public IEnumerable<Sentence> HeadingsOf(Sentence sentence)
    {
        for (var block = sentence.Block.Heading; block is not null; block = block.Heading)
        {
            if (SentenceOf(block) is { } heading)
            {
                yield return heading;
            }
        }
    }
}

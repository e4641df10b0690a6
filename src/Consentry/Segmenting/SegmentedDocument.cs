using Consentry.Documents;

namespace Consentry.Segmenting;

/// <summary>A document as sentences, in reading order, and the ways from one to another.</summary>
internal sealed class SegmentedDocument
{
    private static readonly Block NoHeading = new() { Kind = BlockKind.Heading, Span = default };
    private readonly IReadOnlyDictionary<Block, Sentence> headings;
    private readonly Dictionary<Block, List<Sentence>> sections = [];
    private readonly Dictionary<Block, List<Sentence>> items = [];

    public SegmentedDocument(
        Document document,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyDictionary<Block, Sentence> headings
    )
    {
        Document = document;
        Sentences = sentences;
        this.headings = headings;
        foreach (var sentence in sentences)
        {
            Add(sections, sentence.Block.Heading ?? NoHeading, sentence);
            if (sentence.Block.LeadIn is { } lead)
            {
                Add(items, lead, sentence);
            }
        }
    }

    public Document Document { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The sentence of a heading block.</summary>
    public Sentence? SentenceOf(Block? heading) => heading is null ? null : headings.GetValueOrDefault(heading);

    /// <summary>The sentence that holds a span; null where it crosses the edge of one.</summary>
    public Sentence? SentenceAt(Span span)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Sentences[low - 1].Span.Contains(span) ? Sentences[low - 1] : null;
    }

    /// <summary>The sentences directly under the same heading, itself included.</summary>
    public IReadOnlyList<Sentence> SectionOf(Sentence sentence) => sections[sentence.Block.Heading ?? NoHeading];

    /// <summary>The list items that a sentence introduces, when it breaks off; else none.</summary>
    public IReadOnlyList<Sentence> ItemsOf(Sentence sentence) =>
        sentence.IsOpen && items.TryGetValue(sentence.Block, out var list) ? list : [];

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

    /// <summary>The links that stand in a sentence.</summary>
    public IEnumerable<Link> LinksIn(Sentence sentence)
    {
        var links = Document.Links;
        for (var i = FirstLink(sentence.Span.Start); i < links.Count && links[i].Text.Start < sentence.Span.End; i++)
        {
            if (!links[i].Text.IsEmpty)
            {
                yield return links[i];
            }
        }
    }

    private int FirstLink(int start)
    {
        var (low, high) = (0, Document.Links.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Document.Links[middle].Text.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void Add(Dictionary<Block, List<Sentence>> into, Block key, Sentence sentence)
    {
        if (!into.TryGetValue(key, out var list))
        {
            into.Add(key, list = []);
        }

        list.Add(sentence);
    }
}

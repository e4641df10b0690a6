using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>Whether a sentence stands where texts are the subject: on an SMS page, in an SMS section, beside such words.</summary>
internal sealed class Texting
{
    /// <summary>Sentences about texts from which on the page is taken to speak of a program.</summary>
    private const int Often = 4;

    private readonly SegmentedDocument document;

    public Texting(SegmentedDocument document)
    {
        this.document = document;
        var first = document.Sentences.FirstOrDefault(s => s.IsHeading);
        IsMentioned = document.Sentences.Count(s => s.Senses.Has(Sense.Sms)) >= Often;
        IsTextingPage = first?.Senses.Has(Sense.Sms) == true || IsTextingTitle(document.Document.Title);
    }

    /// <summary>The page's title or first heading names texts.</summary>
    public bool IsTextingPage { get; }

    /// <summary>The page speaks of texts more than in passing, so that its phone numbers are numbers for texts.</summary>
    public bool IsMentioned { get; }

    /// <summary>The page names texts at all.</summary>
    public bool IsNamed => document.Sentences.Any(s => s.Senses.Has(Sense.Sms));

    /// <summary>The sentence itself, a heading above it, or the page names texts.</summary>
    public bool Covers(Sentence sentence) => IsTextingPage || IsSection(sentence);

    public bool IsSection(Sentence sentence) =>
        sentence.Senses.Has(Sense.Sms) || document.HeadingsOf(sentence).Any(h => h.Senses.Has(Sense.Sms));

    /// <summary>A neighbour in the same section names texts.</summary>
    public static bool IsNear(Sentence sentence)
    {
        var previous = sentence.Previous;
        for (var steps = 0; previous is not null && steps < 3; steps++, previous = previous.Previous)
        {
            if (previous.Senses.Has(Sense.Sms) && ReferenceEquals(previous.Block.Heading, sentence.Block.Heading))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTextingTitle(string title)
    {
        var tokens = new List<Token>();
        new Tokenizer(title, tokens).Tokenize(new Documents.Span(0, title.Length));
        return tokens.Exists(t => t.Is(Sense.Sms));
    }
}

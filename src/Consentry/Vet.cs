using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry;

/// <summary>How to read a document: as what it shows itself to be, or as what the caller says.</summary>
public enum ReadAs
{
    Auto,
    Privacy,
    Terms,
    Combined,
}

public sealed record VettingOptions(Edition Edition)
{
    public ReadAs As { get; init; }

    /// <summary>Whose requirements decide the outcome, beside the core ones.</summary>
    public Reviewers For { get; init; }

    /// <summary>The name of the business whose document it should be; null where it is not known.</summary>
    public string? Sender { get; init; }
}

/// <summary>Either a vetting or the reason the page could not be read.</summary>
public readonly record struct VettingResult(Vetting? Vetting, ReadFailure? Failure);

/// <summary>The front door: calls the stages in their order.</summary>
public static class Vet
{
    public static VettingResult Page(Page page, VettingOptions options)
    {
        var read = Reader.Read(page);
        return read.Document is { } document
            ? new VettingResult(Document(document, options), null)
            : new VettingResult(null, read.Failure);
    }

    public static Vetting Document(Document document, VettingOptions options)
    {
        var sentences = Segmenter.Segment(document);
        var recognised = Recogniser.Recognise(sentences, options.Sender);
        return Judge.Apply(recognised, options);
    }
}

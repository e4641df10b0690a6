using System.Diagnostics.CodeAnalysis;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Judging.Sites;
using Consentry.Reading;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry;

/// <summary>How to read a document: as what it shows itself to be, or as what the caller says.</summary>
public enum ReadAs
{
    /// <summary>What it shows itself to be; one that is no legal document is not judged.</summary>
    Auto,

    /// <summary>A privacy policy, whatever it shows.</summary>
    Privacy,

    /// <summary>SMS terms, whatever it shows.</summary>
    Terms,

    /// <summary>Both: every requirement of a policy and of terms is asked.</summary>
    Combined,

    /// <summary>The opt-in form on the page: the one meant for texts, else the first that asks for a phone number.</summary>
    Form,
}

/// <summary>What to judge by.</summary>
/// <param name="Edition">The rulebook; the package Consentry.Rulebook has those that there are.</param>
public sealed record VettingOptions(Edition Edition)
{
    /// <summary>What the document is read as.</summary>
    public ReadAs As { get; init; }

    /// <summary>Whose requirements decide the outcome, beside the core ones.</summary>
    public Reviewers For { get; init; }

    /// <summary>The name of the business whose document it should be; null where it is not known.</summary>
    public string? Sender { get; init; }
}

/// <summary>Either a vetting or the reason the page could not be read.</summary>
public sealed class VettingResult
{
    internal VettingResult(Vetting vetting) => Vetting = vetting;

    internal VettingResult(ReadFailure failure) => Failure = failure;

    /// <summary>Null where the page could not be read.</summary>
    public Vetting? Vetting { get; }

    /// <summary>Null where it could.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>There is a vetting; else there is a failure.</summary>
    [MemberNotNullWhen(true, nameof(Vetting))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsRead => Vetting is not null;
}

/// <summary>The front door: calls the stages in their order.</summary>
/// <remarks>
/// Nothing here waits, remembers or throws because of what a page holds; calls from many threads do not meet. The same
/// page gets the same vetting.
/// </remarks>
public static class Vet
{
    /// <summary>Vets a string: HTML where it shows itself to be HTML, else plain text.</summary>
    /// <remarks>Markdown shows itself by its name only: <c>Vet.Page(Page.Of(text, "terms.md"), options)</c>.</remarks>
    public static VettingResult Text(string text, VettingOptions options) => Page(Documents.Page.Of(text), options);

    /// <summary>Vets a page as it was received.</summary>
    public static VettingResult Page(Page page, VettingOptions options)
    {
        var read = Reader.Read(page);
        return read.IsRead ? new VettingResult(Document(read.Document, options)) : new VettingResult(read.Failure);
    }

    /// <summary>What a document is among those of a site, by what it says; nothing is judged.</summary>
    public static Classification Classify(Document document) =>
        Classifier.Classify(Recogniser.Recognise(Segmenter.Segment(document)));

    /// <summary>Vets what has been read already, which saves reading it again to vet it another way.</summary>
    public static Vetting Document(Document document, VettingOptions options)
    {
        var sentences = Segmenter.Segment(document);
        var recognised = Recogniser.Recognise(sentences, options.Sender);
        return Judge.Apply(recognised, options);
    }

    /// <summary>Vets what a sender publishes: each document as what it is, each form as one, and what is missing.</summary>
    /// <remarks>What the options say of how to read a document is of no account: its role says so.</remarks>
    public static SiteVetting Site(PublishedSite site, VettingOptions options) =>
        SiteJudge.Apply(site, options, Document);
}

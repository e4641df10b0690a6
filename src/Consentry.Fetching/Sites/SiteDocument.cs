using Consentry.Documents;
using Consentry.Judging.Sites;
using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>A document that a sender publishes.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Page">Where it stands.</param>
public sealed record SiteDocument(PageRole Role, SitePage Page)
{
    /// <summary>The one of its role that speaks for the sender; the others stand beside it.</summary>
    public bool IsMain { get; init; }

    /// <summary>For whom it speaks.</summary>
    public PolicyScope Scope { get; init; }

    /// <summary>Whose it is.</summary>
    public Ownership Ownership { get; init; }

    /// <summary>Its title, where it is a part of a page of another purpose; null where the page is the document.</summary>
    public Span? Inline { get; init; }

    /// <summary>In another language than the engine reads.</summary>
    public bool IsForeign { get; init; }

    /// <summary>For the engine to judge.</summary>
    public PublishedDocument ToPublished() =>
        new(Role, Page.ToPublished())
        {
            IsMain = IsMain,
            Scope = Scope,
            Ownership = Ownership,
            Inline = Inline,
            HoldsTextingTerms = Page.Classification.HoldsTextingTerms,
            IsOptIn = Page.Classification.Role == PageRole.OptIn,
        };
}

using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Judging.Sites;

/// <summary>A policy or terms that were found on a site.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Page">Where it stands.</param>
public sealed record PublishedDocument(PageRole Role, PublishedPage Page)
{
    /// <summary>The one of its role that speaks for the sender.</summary>
    public bool IsMain { get; init; }

    /// <summary>For whom it speaks.</summary>
    public PolicyScope Scope { get; init; }

    /// <summary>Whose it is.</summary>
    public Ownership Ownership { get; init; }

    /// <summary>Its title, where it is a part of a page of another purpose; null where the page is the document.</summary>
    public Span? Inline { get; init; }

    /// <summary>It says what terms of a texting program say at least.</summary>
    public bool HoldsTextingTerms { get; init; }

    /// <summary>It is the page on which visitors agree to texts, and its terms are what stands there.</summary>
    public bool IsOptIn { get; init; }
}

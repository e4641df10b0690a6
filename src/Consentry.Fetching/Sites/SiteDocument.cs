using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>Whose a document is.</summary>
public enum Ownership
{
    /// <summary>On the sender's own site, under its name or none.</summary>
    Own,

    /// <summary>Kept on another domain, which the sender's site links as its own.</summary>
    Elsewhere,

    /// <summary>It names another business, which the home page does not.</summary>
    AnotherBusiness,

    /// <summary>It is of the platform, tool or generator that the site is made with.</summary>
    Platform,
}

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
}

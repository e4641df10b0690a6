using Consentry.Documents;
using Consentry.Judging.Sites;
using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>A page of a site, read.</summary>
/// <param name="Fetched">What the host answered.</param>
/// <param name="Page">What was read: the answer, or what a browser made of it.</param>
/// <param name="Document">What a visitor sees of it.</param>
/// <param name="Classification">What it is, by what it says.</param>
public sealed record SitePage(Fetched Fetched, Page Page, Document Document, Classification Classification)
{
    /// <summary>How it was reached, and what it shows.</summary>
    public Publication Publication => Document.Publication!;

    /// <summary>The links that lead to it from pages that were read, in the order found; empty for the home page.</summary>
    public IReadOnlyList<Linking> Links { get; init; } = [];

    /// <summary>A browser drew it: without scripts it shows nothing, or not its form.</summary>
    public bool IsRendered => Plain is not null;

    /// <summary>What the answer shows without a browser, where one drew the page; else null.</summary>
    public Document? Plain { get; init; }

    /// <summary>It is the home page.</summary>
    public bool IsHome { get; init; }

    /// <summary>For the engine to judge.</summary>
    public PublishedPage ToPublished() =>
        new(Fetched.Final, Document)
        {
            Links = Links,
            IsHome = IsHome,
            Plain = Plain,
        };
}

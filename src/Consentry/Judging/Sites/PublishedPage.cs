using Consentry.Documents;

namespace Consentry.Judging.Sites;

/// <summary>A page of a site, as a visitor sees it.</summary>
/// <param name="Address">The address that answered.</param>
/// <param name="Document">What a visitor sees of it.</param>
public sealed record PublishedPage(Uri Address, Document Document)
{
    /// <summary>The links that lead to it, in the order found; empty for the home page.</summary>
    public IReadOnlyList<Linking> Links { get; init; } = [];

    /// <summary>It is the home page.</summary>
    public bool IsHome { get; init; }

    /// <summary>What it shows before a script has run; null where no browser was needed.</summary>
    public Document? Plain { get; init; }
}

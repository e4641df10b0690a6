using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Judging.Sites;

/// <summary>What a sender publishes, found and not yet judged.</summary>
/// <param name="Address">The address that was given.</param>
public sealed record PublishedSite(Uri Address)
{
    /// <summary>Null where it could not be read.</summary>
    public PublishedPage? Home { get; init; }

    /// <summary>Policies and terms, by role, the main one of each first.</summary>
    public IReadOnlyList<PublishedDocument> Documents { get; init; } = [];

    /// <summary>Pages on which visitors may agree to texts, the most promising first.</summary>
    public IReadOnlyList<PublishedPage> Forms { get; init; } = [];

    /// <summary>What was not found.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>What stood in the way, the home page's first.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    /// <summary>How many requests that took.</summary>
    public int Requests { get; init; }

    /// <summary>What was not found is not there: the home page could be read, and its links were followed to the end.</summary>
    public bool IsSearched =>
        Home?.Document.Publication is { Shows: Showing.Page }
        && !Obstacles.Any(o => o.Code is "limit" or "too-slow" or "not-html" or "other-language");
}

/// <summary>Something that a site should have and that was not found.</summary>
/// <param name="Role">What is missing.</param>
/// <param name="Looked">Where it was looked for, as a part of a sentence.</param>
public sealed record Absence(PageRole Role, string Looked);

/// <summary>Something that kept a page from being read.</summary>
/// <param name="Code">Stable, for machines.</param>
/// <param name="Message">For people: no capital, no full stop.</param>
/// <param name="At">Where.</param>
public sealed record Obstacle(string Code, string Message, Uri At);

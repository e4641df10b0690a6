using Consentry.Documents;
using Consentry.Judging.Sites;
using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>What a sender publishes, and how it was found.</summary>
/// <param name="Address">The address that was given.</param>
public sealed record Site(Uri Address)
{
    /// <summary>Null where it could not be read; then <see cref="Failures"/> says why.</summary>
    public SitePage? Home { get; init; }

    /// <summary>Policies and terms, by role, the main one of each first.</summary>
    public IReadOnlyList<SiteDocument> Documents { get; init; } = [];

    /// <summary>
    /// Pages that ask for a phone number or to text a word, the most promising first; the home page and documents may be among
    /// them.
    /// </summary>
    public IReadOnlyList<SitePage> Forms { get; init; } = [];

    /// <summary>Every address that was looked at, in that order.</summary>
    public IReadOnlyList<Look> Looks { get; init; } = [];

    /// <summary>What was not found; empty where nothing could be looked for.</summary>
    public IReadOnlyList<Missing> Missing { get; init; } = [];

    /// <summary>What stood in the way, the home page's first.</summary>
    public IReadOnlyList<SiteFailure> Failures { get; init; } = [];

    /// <summary>How many requests that took.</summary>
    public int Requests { get; init; }

    /// <summary>The main document of a role; a page that holds both counts for either.</summary>
    public SiteDocument? Main(PageRole role) =>
        Documents.FirstOrDefault(d => d.IsMain && d.Role == role)
        ?? (
            role is PageRole.Privacy or PageRole.Terms
                ? Documents.FirstOrDefault(d => d.Role == PageRole.Combined)
                : null
        );

    /// <summary>For the engine to judge.</summary>
    public PublishedSite ToPublished() =>
        new(Address)
        {
            Home = Home?.ToPublished(),
            Documents = [.. Documents.Select(d => d.ToPublished())],
            Forms = [.. Forms.Select(p => p.ToPublished())],
            Absences = [.. Missing.Select(m => new Absence(m.Role, m.Looked))],
            Obstacles = [.. Failures.Select(f => new Obstacle(f.Code, f.Message, f.At))],
            Requests = Requests,
        };
}

/// <summary>An address that was looked at.</summary>
/// <param name="Address">As asked for.</param>
/// <param name="Result">What it turned out to be; for people, a part of a sentence.</param>
public sealed record Look(Uri Address, string Result)
{
    /// <summary>What its link promised.</summary>
    public Hint Hint { get; init; }

    /// <summary>How it came to be looked at.</summary>
    public Lead Lead { get; init; }

    /// <summary>The link that led to it; null where there was none.</summary>
    public Linking? Link { get; init; }

    /// <summary>It is among the documents or forms.</summary>
    public bool IsKept { get; init; }
}

/// <summary>How an address came to be looked at.</summary>
public enum Lead
{
    /// <summary>It was given.</summary>
    Given,

    /// <summary>A link leads there.</summary>
    Link,

    /// <summary>The sitemap lists it.</summary>
    Sitemap,

    /// <summary>Documents often stand there.</summary>
    WellKnown,
}

/// <summary>A document that was not found.</summary>
/// <param name="Role">What is missing.</param>
/// <param name="Looked">Where it was looked for, as a part of a sentence.</param>
public sealed record Missing(PageRole Role, string Looked);

/// <summary>Something that stood in the way.</summary>
/// <param name="Code">Stable, for machines: <c>unknown-host</c>, <c>bot-wall</c> …</param>
/// <param name="Message">For people: no capital, no full stop.</param>
/// <param name="At">Where.</param>
public sealed record SiteFailure(string Code, string Message, Uri At)
{
    /// <summary>What the link there promised: a policy that answers 404 weighs more than a picture.</summary>
    public Hint Hint { get; init; }

    /// <summary>The facts of the answer; null where there was none.</summary>
    public Publication? Publication { get; init; }
}

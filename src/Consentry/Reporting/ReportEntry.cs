using Consentry.Documents;
using Consentry.Judging;
using Consentry.Judging.Sites;
using Consentry.Reading;

namespace Consentry.Reporting;

/// <summary>
/// What a report says of one source: its vetting, that of a whole site, or why there is none. The constructors hold that it is one of
/// the three.
/// </summary>
public sealed record ReportEntry
{
    /// <summary>Of a source that was vetted.</summary>
    public ReportEntry(string source, Vetting vetting)
    {
        Source = source;
        Path = source;
        Vetting = vetting;
    }

    /// <summary>Of a site with all that it publishes.</summary>
    public ReportEntry(string source, SiteVetting site)
    {
        Source = source;
        Path = source;
        Site = site;
        IsSite = true;
    }

    /// <summary>Of a source that could not be read.</summary>
    public ReportEntry(string source, ReadFailure failure)
    {
        Source = source;
        Path = source;
        Failure = failure;
    }

    /// <summary>As the caller named it, to the byte.</summary>
    public string Source { get; }

    /// <summary>
    /// Where it stands, from the folder of the run and with <c>/</c> between names: how annotations name a file. The source
    /// itself where nothing else is known.
    /// </summary>
    public string Path { get; init; }

    /// <summary>Null where the source could not be read, and of a site.</summary>
    public Vetting? Vetting { get; }

    /// <summary>Null where the source is no site, or could not be read.</summary>
    public SiteVetting? Site { get; }

    /// <summary>Null where it could be read.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>The answer in a word; null where the source could not be read.</summary>
    public Outcome? Outcome => Vetting?.Outcome ?? Site?.Outcome;

    /// <summary>The source is a site, also one that could not be read.</summary>
    public bool IsSite { get; init; }

    /// <summary>Whether the report shows beside the vetting what it comes to at every reviewer.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Where the page was published, so that quotes can be linked; null for a file.</summary>
    public Uri? Address { get; init; }

    /// <summary>What the page shows without scripts, where what was vetted was drawn by a browser; null elsewhere.</summary>
    public Document? Plain { get; init; }

    /// <summary>A fetcher that runs no script does not see it.</summary>
    internal bool IsRenderedOnly(Evidence evidence) =>
        Plain is { } plain
        && Vetting is { } vetting
        && !plain.Text.Contains(vetting.Document.Quote(evidence.Span), StringComparison.Ordinal);

    /// <summary>The same of the form that was judged: its field for the number, or its button, is not there.</summary>
    internal bool IsRenderedOnly(PageForm form) =>
        Plain is { } plain
        && form.Controls.Any(c =>
            !plain.Controls.Any(p => string.Equals(p.Name, c.Control.Name, StringComparison.Ordinal))
        );
}

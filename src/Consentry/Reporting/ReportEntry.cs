using Consentry.Judging;
using Consentry.Reading;

namespace Consentry.Reporting;

/// <summary>
/// What a report says of one source: its vetting, or why there is none. The constructors hold that it is one of the two.
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

    /// <summary>Null where the source could not be read.</summary>
    public Vetting? Vetting { get; }

    /// <summary>Null where it could.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>Whether the report shows beside the vetting what it comes to at every reviewer.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Where the page was published, so that quotes can be linked; null for a file.</summary>
    public Uri? Address { get; init; }
}

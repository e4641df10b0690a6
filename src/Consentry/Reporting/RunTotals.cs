using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>How the sources of a run came out.</summary>
public sealed record RunTotals
{
    /// <summary>Documents that were accepted.</summary>
    public int Accepted { get; private init; }

    /// <summary>Documents that were rejected.</summary>
    public int Rejected { get; private init; }

    /// <summary>Documents that a person has to look at.</summary>
    public int Review { get; private init; }

    /// <summary>Documents that are no legal ones.</summary>
    public int NotApplicable { get; private init; }

    /// <summary>Sources that gave no document.</summary>
    public int Unreadable { get; private init; }

    /// <summary>The source of a run over just one, so that advice can name it.</summary>
    public string? OnlySource { get; private init; }

    /// <summary>Sources that were fetched, and of which there is no file to mend.</summary>
    public int Fetched { get; private init; }

    /// <summary>Documents that were read as forms, whose words are for their sender to write.</summary>
    public int Forms { get; private init; }

    /// <summary>The first requirement of the run that is open, so that advice can name it; null where none is.</summary>
    public string? FirstOpen { get; private init; }

    /// <summary>All of them.</summary>
    public int Sources => Accepted + Rejected + Review + NotApplicable + Unreadable;

    /// <summary>These, and one source more.</summary>
    public RunTotals With(ReportEntry entry)
    {
        var counted = entry.Outcome switch
        {
            Outcome.Accepted => this with { Accepted = Accepted + 1 },
            Outcome.Rejected => this with { Rejected = Rejected + 1 },
            Outcome.Review => this with { Review = Review + 1 },
            Outcome.NotApplicable => this with { NotApplicable = NotApplicable + 1 },
            _ => this with { Unreadable = Unreadable + 1 },
        };
        return counted with
        {
            OnlySource = Sources == 0 ? entry.Source : null,
            Fetched = Fetched + (entry.IsSite || entry.Address is not null ? 1 : 0),
            Forms = Forms + (entry.Vetting is { Kind: Documents.DocumentKind.Form } ? 1 : 0),
            FirstOpen =
                FirstOpen ?? OpenIn(entry).OrderBy(open => open.Severity).Select(open => open.Id).FirstOrDefault(),
        };
    }

    /// <summary>What is open on the pages that decide, then what is open of the site.</summary>
    private static IEnumerable<(Severity Severity, string Id)> OpenIn(ReportEntry entry) =>
        Deciding(entry)
            .SelectMany(FindingOrder.Open)
            .Select(f => (f.Severity, f.Requirement.Id))
            .Concat(entry.Site is { } site ? SiteFinding.Open(site).Select(f => (f.Severity, f.Rule.Id)) : []);

    private static IEnumerable<Vetting> Deciding(ReportEntry entry) =>
        entry.Site?.Deciding ?? (entry.Vetting is { } vetting ? [vetting] : []);
}

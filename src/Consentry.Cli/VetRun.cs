using Consentry.Fetching;
using Consentry.Judging;
using Consentry.Reporting;
using Consentry.Reporting.Comparing;

namespace Consentry.Cli;

/// <summary>One run over sources, with what the caller asked of it.</summary>
internal sealed record VetRun(VettingOptions Options)
{
    public ReportFormat Format { get; init; }

    /// <summary>The mildest outcome that fails.</summary>
    public Outcome FailOn { get; init; }

    public Detail Detail { get; init; }

    /// <summary>Also show how each reviewer's list comes out.</summary>
    public bool IsCompared { get; init; }

    /// <summary>How the addresses among the sources are fetched.</summary>
    public Fetching Fetching { get; init; } = new(new FetchOptions());

    /// <summary>Reports each source.</summary>
    public ExitCode Over(IReadOnlyList<Source> sources)
    {
        using var report = new ReportPrinter<ReportEntry>(output => Reports.Open(Format, output, Detail));
        var exit = ExitCode.Accepted;
        foreach (var entry in Entries(sources))
        {
            foreach (var printed in Reports.HasSites(Format) ? [entry] : SitePages.Of(entry))
                report.Print(printed);

            Say(entry);
            exit = Worse(exit, ExitOf(entry));
        }

        return report.Finish() ? exit : ExitCode.Unreadable;
    }

    /// <summary>Reports what changed in each source since an earlier report.</summary>
    /// <exception cref="UsageException">The format has no comparison, or the report is about something else.</exception>
    public ExitCode Beside(string baselineFile, IReadOnlyList<Source> sources)
    {
        if (!Reports.CanCompare(Format))
            throw new UsageException($"--baseline goes with --format {Reports.ComparingFormats}");

        if (BaselineFile.Load(baselineFile) is not { } baseline)
            return ExitCode.Unreadable;
        if (baseline.Mismatch(Options) is { } mismatch)
            throw new UsageException($"--baseline {baselineFile}: {mismatch}");
        if (!Fetching.IsPageOnly && sources.Any(source => source is Source.Address))
            throw new UsageException("--baseline compares pages, not sites: add --page");

        using var report = new ReportPrinter<Comparison>(output => Reports.OpenComparison(Format, output, Detail));
        var exit = ExitCode.Accepted;
        foreach (var entry in Entries(sources))
        {
            var comparison = baseline.Compare(entry, FailOn);
            report.Print(comparison);
            Say(entry);
            exit = Worse(exit, ExitOf(comparison));
        }

        foreach (var source in BaselineFile.Vanished(baseline, sources))
            report.Print(baseline.Vanished(source));

        return report.Finish() ? exit : ExitCode.Unreadable;
    }

    private IEnumerable<ReportEntry> Entries(IReadOnlyList<Source> sources)
    {
        using var addresses = sources.Any(s => s is Source.Address) ? new AddressVetter(Fetching) : null;
        var entries = Ordered.Select(
            sources,
            source =>
                Vetted.Of(source, Options, addresses, CancellationToken.None).GetAwaiter().GetResult() with
                {
                    Path = source.RelativePath,
                    IsCompared = IsCompared,
                }
        );
        foreach (var entry in entries)
            yield return entry;
    }

    /// <summary>On a terminal the text report and the messages come out at the same place, so that one of them is enough.</summary>
    private void Say(ReportEntry entry)
    {
        var isSeenAlready = Format == ReportFormat.Text && !Console.IsOutputRedirected && !Console.IsErrorRedirected;
        if (entry.Failure is { } failure && !isSeenAlready)
            StandardError.Say($"{entry.Source}: {failure.Message}");
    }

    private ExitCode ExitOf(ReportEntry entry) =>
        entry.Outcome switch
        {
            null => ExitCode.Unreadable,
            Outcome.Accepted => ExitCode.Accepted,
            Outcome.Review when FailOn == Outcome.Rejected => ExitCode.Accepted,
            _ => ExitCode.NotAccepted,
        };

    private static ExitCode ExitOf(Comparison comparison) =>
        comparison.Change == Change.NotRead ? ExitCode.Unreadable
        : comparison.IsRegression ? ExitCode.NotAccepted
        : ExitCode.Accepted;

    private static ExitCode Worse(ExitCode one, ExitCode other) => (ExitCode)Math.Max((int)one, (int)other);
}

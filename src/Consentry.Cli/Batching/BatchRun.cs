using System.Globalization;
using Consentry.Fetching;
using Consentry.Judging;
using Consentry.Reporting;

namespace Consentry.Cli.Batching;

/// <summary>One run over a list of senders.</summary>
/// <param name="List">The CSV file.</param>
/// <param name="Out">The file of the results; the journal stands beside it.</param>
internal sealed record BatchRun(string List, string Out, VettingOptions Options, Fetching Fetching)
{
    /// <summary>The results as CSV; null for none.</summary>
    public string? Table { get; init; }

    public required int Workers { get; init; }

    /// <summary>The mildest outcome that fails.</summary>
    public Outcome FailOn { get; init; }

    public Start Start { get; init; }

    private string JournalFile => $"{Out}.journal";

    /// <exception cref="UsageException">The list, or what a run left behind, is not what this run can work with.</exception>
    public ExitCode Run()
    {
        SenderList list;
        try
        {
            list = SenderList.Open(List);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            StandardError.Say($"--batch {List}: cannot be read: {e.Message}");
            return ExitCode.Unreadable;
        }

        if (Start == Start.Clean && File.Exists(JournalFile))
            throw new UsageException(
                $"{JournalFile} is of a run that did not come to its end: --resume goes on with it, --fresh begins anew"
            );
        if (!SafeFile.CanWrite(Out) || (Table is not null && !SafeFile.CanWrite(Table)))
            return ExitCode.Unreadable;

        try
        {
            using var journal = Open(list);
            return Over(list, journal).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            StandardError.Say($"{JournalFile}: {e.Message}");
            return ExitCode.Unreadable;
        }
    }

    private Journal Open(SenderList list)
    {
        var ports = string.Join(' ', Fetching.Options.Ports.Order());
        var options = string.Create(
            CultureInfo.InvariantCulture,
            $"edition {Options.Edition.Id}, as {Options.As}, for {Labels.Of(Options.For)}, private {Fetching.Options.AllowPrivate}, page {Fetching.IsPageOnly}, render {Fetching.IsRendering}, ports {ports}"
        );
        var head = new JournalHead("consentry/journal/v1", EngineVersion.Text, list.Sha256, options);
        if (Start != Start.Resume)
            return Journal.Create(JournalFile, head, list.Count);

        var journal = Journal.Resume(JournalFile, head, list.Count);
        if (journal.Finished > 0)
            StandardError.Say($"{journal.Finished} of {list.Count} were finished before");
        if (journal.Damaged > 0)
            StandardError.Say(
                $"{JournalFile}: {(journal.Damaged == 1 ? "1 line is" : $"{journal.Damaged} lines are")} damaged; what they said is vetted again"
            );

        return journal;
    }

    private async Task<ExitCode> Over(SenderList list, Journal journal)
    {
        using var addresses = new AddressVetter(Fetching);
        var vetting = new SenderVetting(list, Options, addresses);
        var pace = new Pace(list.Count, journal.Finished);
        if (!await IsFinished(list, journal, vetting, pace))
            return ExitCode.Unreadable;

        journal.Flush();
        var results = new Results(list, journal);
        if (!SafeFile.Write(Out, results.WriteJsonl) || (Table is not null && !SafeFile.Write(Table, results.WriteCsv)))
            return ExitCode.Unreadable;

        var totals = Totals.Of(Enumerable.Range(1, list.Count).Select(journal.Read));
        // All that it held is in the results.
        File.Delete(JournalFile);
        return StandardOutput.Print(Summary(pace, totals, vetting, addresses.Fetcher), totals.Exit(FailOn));
    }

    /// <summary>False where the run was interrupted; what was finished until then is in the journal.</summary>
    private async Task<bool> IsFinished(SenderList list, Journal journal, SenderVetting vetting, Pace pace)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += Interrupt;
        try
        {
            var run = Parallel.ForEachAsync(
                list.Rows().Where(row => !journal.Has(row.Number)),
                new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = stop.Token },
                async (row, cancellation) =>
                {
                    journal.Append(await vetting.Vet(row, cancellation));
                    pace.Count();
                }
            );
            await ProgressLine.Show(pace, run);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            StandardError.Say(
                $"stopped; {pace.Done} of {pace.Total} are finished, and --resume goes on with the others"
            );
            return false;
        }
        finally
        {
            Console.CancelKeyPress -= Interrupt;
        }

        void Interrupt(object? sender, ConsoleCancelEventArgs e)
        {
            // The second time at once.
            e.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    private string Summary(Pace pace, Totals totals, SenderVetting vetting, Fetcher fetcher)
    {
        var engine = vetting.Spent - fetcher.Asking - fetcher.Waiting;
        var rate = pace.Text().Length > 0 ? $" ({pace.Text()})" : "";
        var shares =
            vetting.Spent > TimeSpan.Zero
                ? $"time of the workers: engine {Share(engine)}, fetching {Share(fetcher.Asking)}, waiting {Share(fetcher.Waiting)}\n"
                : "";
        var files = Table is null ? Out : $"{Out}, {Table}";
        return $"{Senders(pace.Total)} in {Pace.Span(pace.Elapsed)}{rate}\n{totals.Text()}{shares}written: {files}\n";

        string Share(TimeSpan part) => string.Create(CultureInfo.InvariantCulture, $"{part / vetting.Spent * 100:0} %");
    }

    private static string Senders(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} sender{(count == 1 ? "" : "s")}");
}

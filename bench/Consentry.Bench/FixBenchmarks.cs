using BenchmarkDotNet.Attributes;
using Consentry.Corpus;
using Consentry.Documents;
using Consentry.Fixing;
using Consentry.Judging;
using Consentry.Rulebook;

namespace Consentry.Bench;

/// <summary>Vetting and fixing over all pages that are rejected as a policy.</summary>
public class FixBenchmarks
{
    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Privacy };

    private readonly IReadOnlyList<Page> pages =
    [
        .. Pages
            .All()
            .Select(bytes => new Page(bytes, "page.html"))
            .Where(page => Vet.Page(page, Options).Vetting?.Outcome == Outcome.Rejected),
    ];

    [Benchmark(Baseline = true, Description = "vet")]
    public int Judge() => pages.Sum(page => Vet.Page(page, Options).Vetting!.Findings.Count);

    [Benchmark(Description = "fix")]
    public int Fix() =>
        pages.Sum(page =>
            Fixer
                .Fix(page, new FixOptions(Options) { Profile = FixingRun.Sender, Confirms = _ => true })
                .Fixed!.Changes.Count
        );
}

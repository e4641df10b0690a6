using BenchmarkDotNet.Attributes;
using Consentry.Documents;
using Consentry.Rulebook;

namespace Consentry.Bench;

/// <summary>Opt-in forms, over all pages that have one, beside what a browser-grade parser takes to build their trees.</summary>
[MemoryDiagnoser]
public class FormBenchmarks
{
    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Form };

    private readonly List<byte[]> pages =
    [
        .. Pages.All().Where(bytes => Vet.Page(new Page(bytes, "page.html"), Options).Vetting?.Form is not null),
    ];

    [Benchmark(Baseline = true, Description = "AngleSharp parse")]
    public int Parse() => VerdictBenchmarks.Parsed(pages);

    [Benchmark(Description = "Consentry bytes→verdict on the form")]
    public int Judge() => pages.Sum(page => Vet.Page(new Page(page, "page.html"), Options).Vetting!.Findings.Count);
}

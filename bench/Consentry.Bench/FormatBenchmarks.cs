using BenchmarkDotNet.Attributes;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Rulebook;
using Consentry.Tests.Reading.Files;

namespace Consentry.Bench;

/// <summary>
/// From bytes to verdict of the same policies and terms in three formats: as their sites have them in HTML, with all the markup
/// of a site, and written anew as DOCX and PDF from what was read of them.
/// </summary>
[MemoryDiagnoser]
public class FormatBenchmarks
{
    /// <summary>The corpus has ten times as many, and a PDF takes its time.</summary>
    private const int Sample = 40;

    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Combined };

    private readonly List<Page> html;
    private readonly List<Page> word;
    private readonly List<Page> paper;

    public FormatBenchmarks()
    {
        var legal = Pages
            .All()
            .Select(bytes => new Page(bytes, "page.html"))
            .Where(page => Vet.Page(page, new(Editions.Latest)).Vetting?.Outcome is not (null or Outcome.NotApplicable))
            .ToList();
        html = [.. legal.Where((_, i) => i % Math.Max(1, legal.Count / Sample) == 0).Take(Sample)];
        var documents = html.ConvertAll(page => Reader.Read(page).Document!);
        word = documents.ConvertAll(document => new Page(Printed.Word(document), "page.docx"));
        paper = documents.ConvertAll(document => new Page(Printed.Paper(document), "page.pdf"));
    }

    [Benchmark(Baseline = true, Description = "HTML")]
    public int Html() => Judged(html);

    [Benchmark(Description = "the same as DOCX")]
    public int Word() => Judged(word);

    [Benchmark(Description = "the same as PDF")]
    public int Paper() => Judged(paper);

    private static int Judged(List<Page> pages) => pages.Sum(page => Vet.Page(page, Options).Vetting!.Findings.Count);
}

using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Consentry.Documents;
using Consentry.Rulebook;

namespace Consentry.Bench;

/// <summary>From bytes to verdict over all pages, beside what a browser-grade parser takes to build their trees.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private readonly IReadOnlyList<byte[]> pages = Pages.All();
    private readonly VettingOptions options = new(Editions.Latest) { As = ReadAs.Combined };
    private readonly VettingOptions withContent = new(Editions.Latest) { As = ReadAs.Combined, IsContentAsked = true };

    [Benchmark(Baseline = true, Description = "AngleSharp parse")]
    public int Parse() => Parsed(pages);

    [Benchmark(Description = "Consentry bytes→verdict")]
    public int Judge() => Judged(options);

    /// <summary>As the pages of a site are, by what draws a rejection wherever it stands.</summary>
    [Benchmark(Description = "Consentry bytes→verdict, content asked too")]
    public int JudgeContent() => Judged(withContent);

    internal static int Parsed(IReadOnlyList<byte[]> pages)
    {
        var parser = new HtmlParser();
        var elements = 0;
        foreach (var page in pages)
        {
            using var stream = new MemoryStream(page);
            using var document = parser.ParseDocument(stream);
            elements += document.ChildElementCount;
        }

        return elements;
    }

    private int Judged(VettingOptions by)
    {
        var findings = 0;
        foreach (var page in pages)
            findings += Vet.Page(new Page(page, "page.html"), by).Vetting?.Findings.Count ?? 0;

        return findings;
    }
}

using System.Text.Json;
using Consentry.Cli.Tests;
using Markdig;

namespace Consentry.Browser.Tests;

/// <summary>A policy that a browser prints to PDF gets the verdicts of its page.</summary>
public sealed class PaperVerdictTests(Browser browser) : IDisposable
{
    private const double Least = 0.95;

    /// <summary>As sites are set: a narrow column with much air, or the browser's own looks.</summary>
    private static readonly string[] Styles =
    [
        "",
        "body{font:16px/1.7 sans-serif;max-width:640px;margin:3em auto}li{margin:.4em 0}td,th{padding:8px;border:1px solid #ccc;text-align:left}",
        "main{columns:2;font:13px/1.4 serif}h1{column-span:all}",
    ];

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Of_policies(int style)
    {
        var names = new List<string>();
        foreach (
            var file in Directory
                .GetFiles(Path.Combine(AppContext.BaseDirectory, "policies"), "*.md")
                .Order(StringComparer.Ordinal)
                .Where((_, i) => i % 3 == style)
        )
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var words = Markdown.ToHtml(
                await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken),
                new MarkdownPipelineBuilder().UsePipeTables().Build()
            );
            site.With(
                $"{name}.html",
                $"<!doctype html><html lang=en><style>{Styles[style]}</style><main>{words}</main></html>"
            );
            await using var tab = await browser.OpenAsync(Path.Combine(site.Folder, $"{name}.html"), View.Wide);
            await File.WriteAllBytesAsync(
                Path.Combine(site.Folder, $"{name}.pdf"),
                await tab.Page.PdfAsync(new() { Format = "Letter", DisplayHeaderFooter = style == 1 }),
                TestContext.Current.CancellationToken
            );
            names.Add(name);
        }

        var pages = Answers(names.Select(n => n + ".html"));
        var papers = Answers(names.Select(n => n + ".pdf"));
        var different = pages
            .Zip(papers)
            .Where(p => p.First != p.Second)
            .Select(p => $"{p.First}, on paper {p.Second}")
            .ToList();

        Assert.Equal(pages.Count, papers.Count);
        Assert.True(pages.Count > 250);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{pages.Count - different.Count} of {pages.Count}\n{string.Join('\n', different)}"
        );
        Assert.True(different.Count <= (1 - Least) * pages.Count, string.Join('\n', different));
    }

    /// <summary>One line for each required finding: page, requirement, status.</summary>
    private List<string> Answers(IEnumerable<string> sources)
    {
        string[] arguments = ["vet", "--as", "combined", "--format", "jsonl", .. sources];
        return
        [
            .. site.Run(arguments)
                .Lines.Select(line => JsonDocument.Parse(line).RootElement)
                .SelectMany(
                    page => page.GetProperty("findings").EnumerateArray(),
                    (page, finding) =>
                        (
                            Source: Path.GetFileNameWithoutExtension(page.GetProperty("source").GetString()),
                            Finding: finding
                        )
                )
                .Where(f => f.Finding.GetProperty("severity").GetString() == "required")
                .Select(f =>
                    $"{f.Source} {f.Finding.GetProperty("requirement").GetString()} {f.Finding.GetProperty("status").GetString()}"
                ),
        ];
    }
}

using System.Text;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Consentry.Browser.Tests;

/// <summary>A report on paper, which can be neither scrolled nor folded out.</summary>
public sealed class PrintTests(Browser browser, Reports reports)
{
    /// <summary>Elements that are not shown, or that a pane cuts off.</summary>
    private const string CutOff = """
        () => {
          const cut = element => {
            if (element.getClientRects().length === 0) return true;
            for (let pane = element; pane; pane = pane.parentElement) {
              const isPane = pane !== document.documentElement && getComputedStyle(pane).overflow !== 'visible';
              if (isPane && (pane.scrollHeight > pane.clientHeight + 1 || pane.scrollWidth > pane.clientWidth + 1)) return true;
            }
            return false;
          };
          const shown = '.verdict, .finding, .finding h4, .finding p, blockquote, .paper mark, .paper td';
          return [...document.querySelectorAll(shown)].filter(cut).map(element => element.outerHTML.slice(0, 200));
        }
        """;

    public static TheoryData<string> All => Reports.All;

    [Theory, MemberData(nameof(All))]
    public async Task Nothing_is_hidden_or_cut_off(string report)
    {
        await using var tab = await browser.OpenAsync(reports[report], View.Wide);
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        // Large paper across is as wide as a screen.
        foreach (var width in new[] { 1280, 700 })
        {
            await tab.Page.SetViewportSizeAsync(width, 800);
            Assert.Empty(await tab.Page.EvaluateAsync<string[]>(CutOff));
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task Every_finding_and_quote_is_on_the_paper(string report)
    {
        await using var tab = await browser.OpenAsync(reports[report], View.Wide with { Scheme = ColorScheme.Dark });
        // What is for the ear only is not for the paper.
        await tab.Page.EvaluateAsync("document.querySelectorAll('.heard').forEach(words => words.remove())");
        var words = await tab
            .Page.Locator(".finding h4, .finding blockquote, .fix, .paper mark")
            .AllTextContentsAsync();

        using var paper = PdfDocument.Open(
            await tab.Page.PdfAsync(new() { Format = "Letter", PrintBackground = true })
        );
        var printed = Squeezed(string.Concat(paper.GetPages().SelectMany(page => page.Letters).Select(l => l.Value)));

        Assert.All(words.SelectMany(Runs), run => Assert.Contains(Squeezed(run), printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_policy_takes_few_pages()
    {
        await using var tab = await browser.OpenAsync(reports["policy"], View.Wide);
        using var paper = PdfDocument.Open(await tab.Page.PdfAsync(new() { Format = "Letter" }));

        Assert.InRange(paper.NumberOfPages, 1, 4);
        Assert.All(paper.GetPages(), page => Assert.NotEmpty(page.Letters));
    }

    /// <summary>What is set in one go: where the direction of writing turns, that is a word.</summary>
    private static string[] Runs(string text) =>
        text.Any(c => c is >= '\u0590' and <= '\u06ff') ? text.Split(' ') : [text];

    /// <summary>Letters of the Latin script only, for others are set in an order of their own, and no two of them as one.</summary>
    private static string Squeezed(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiLetterOrDigit));
}

using AngleSharp.Html.Parser;
using Consentry.Documents;
using Consentry.Reading;
using CsCheck;

namespace Consentry.Tests.Reading;

/// <summary>The one-pass reader against a walk over the tree of a parser that follows the standard.</summary>
public sealed class OracleTests
{
    private readonly HtmlParser parser = new(new HtmlParserOptions { IsScripting = true });

    [Fact]
    public void Well_formed_pages_show_the_same_text() =>
        GeneratedPages.WellFormed.Sample(
            html => Assert.Equal(Expected(html), DomWalk.Bare(Given.Html(html).Text)),
            iter: 1500,
            threads: 1
        );

    /// <summary>
    /// Badly nested tables and formatting are moved about by the standard's tree builder, which a pass without a tree
    /// does not follow; the share of equal pages must not sink.
    /// </summary>
    [Fact]
    public void Broken_pages_mostly_show_the_same_text()
    {
        var (equal, total) = (0, 0);
        GeneratedPages.Broken.Sample(
            html =>
            {
                var document = Given.Html("<!doctype html>" + html);
                total++;
                equal += IsSame(DomWalk.Bare(document.Text), Expected(document.Source.Text)) ? 1 : 0;
            },
            iter: 1500,
            threads: 1
        );
        TestContext.Current.SendDiagnosticMessage($"{equal} of {total} broken pages show the same text");
        Assert.True(equal >= total * 7 / 10, $"only {equal} of {total} are equal");
    }

    [Fact]
    public void Corpus_pages_show_the_same_text()
    {
        var pages = Corpus.Pages().Where(p => !p.Name.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var different = pages.Where(p => !IsEqual(p)).Select(p => p.Name).ToList();
        Assert.True(different.Count * 100 <= pages.Count, $"{different.Count} of {pages.Count} pages differ");
    }

    [Fact]
    public void Corpus_pages_keep_every_promise()
    {
        foreach (var page in Corpus.Pages())
            Invariants.Hold(Given.Read(page));
    }

    private bool IsEqual(Page page) =>
        Reader.Read(page).Document is { } document
        && IsSame(DomWalk.Bare(document.Text), Expected(document.Source.Text));

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private string Expected(string html) => DomWalk.Bare(DomWalk.VisibleText(parser.ParseDocument(html)));
}

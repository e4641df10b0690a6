using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Consentry.Drafting.Copy;
using Consentry.Drafting.Writing;
using Consentry.Tests.Properties;
using Consentry.Tests.Reading;
using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Consentry.Tests.Drafting.Writing;

public sealed class MarkdownWriterTests
{
    private static readonly int Cases = Endurance.Cases(2000);

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();

    private static readonly MarkdownPipeline Hub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    [Theory]
    [InlineData("plain text, with a stop.", "plain text, with a stop.")]
    [InlineData("Rosie's (best) $5 Diner!", "Rosie's (best) $5 Diner!")]
    [InlineData("a*b_c[d]", "a\\*b\\_c\\[d\\]")]
    [InlineData("1. Auto", "1\\. Auto")]
    [InlineData("24/7 Locks", "24/7 Locks")]
    [InlineData("# 1 Nails", "\\# 1 Nails")]
    [InlineData("Salon #", "Salon \\#")]
    [InlineData("- dash", "\\- dash")]
    [InlineData("A & B", "A & B")]
    [InlineData("A &amp; B", "A \\&amp; B")]
    [InlineData("1 < 2 > 0", "1 < 2 > 0")]
    [InlineData("<b>", "\\<b>")]
    [InlineData("> far", "\\> far")]
    public void Only_what_means_something_is_escaped(string text, string markdown) =>
        Assert.Equal($"# {markdown}\n\n{markdown}\n", MarkdownWriter.Write(new Draft(text, [new Paragraph(text)])));

    [Fact]
    public void A_reader_sees_the_words_that_were_written() =>
        GeneratedDrafts.All.Sample(draft => Assert.Equal(draft.Lines(), Seen(draft, Plain)), iter: Cases);

    [Fact]
    public void A_reader_of_a_wider_dialect_sees_them_too() =>
        GeneratedDrafts.All.Sample(draft => Assert.Equal(draft.Lines(), Seen(draft, Hub)), iter: Cases);

    [Fact]
    public void The_engine_reads_them_too() =>
        GeneratedDrafts.All.Sample(
            draft =>
            {
                var document = Given.Markdown(MarkdownWriter.Write(draft));
                Assert.Equal(draft.Lines(), document.Blocks.Select(block => document.Quote(block.Span)));
            },
            iter: Cases
        );

    [Fact]
    public void Links_go_where_they_were_meant_to() =>
        GeneratedDrafts.All.Sample(
            draft =>
                Assert.Equal(
                    draft.Targets(),
                    Page(draft, Plain).QuerySelectorAll("a").Select(a => a.GetAttribute("href")!.Replace("%20", " "))
                ),
            iter: Cases
        );

    private static IEnumerable<string> Seen(Draft draft, MarkdownPipeline pipeline) =>
        Page(draft, pipeline).QuerySelectorAll("h1, h2, h3, p, li").Select(element => element.TextContent.Trim('\n'));

    private static IDocument Page(Draft draft, MarkdownPipeline pipeline) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(MarkdownWriter.Write(draft), pipeline));
}

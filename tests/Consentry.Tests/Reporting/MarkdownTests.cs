using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;
using Consentry.Reporting.Markdown;
using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using static Consentry.Tests.Reporting.Vettings;

namespace Consentry.Tests.Reporting;

public sealed class MarkdownTests
{
    /// <summary>All that any site may read into Markdown.</summary>
    private static readonly MarkdownPipeline Greedy = new MarkdownPipelineBuilder()
        .UseAdvancedExtensions()
        .UseEmojiAndSmiley(enableSmileys: false)
        .Build();

    /// <summary>What GitHub and GitLab read into it beyond the standard.</summary>
    private static readonly MarkdownPipeline Common = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseMathematics()
        .UseFootnotes()
        .UseEmojiAndSmiley(enableSmileys: false)
        .Build();

    private static readonly Document Read = Document(
        """
        <title>Tide &amp; Tackle | *Privacy*</title>
        <h1>Privacy</h1>
        <h2>Partners</h2>
        <p>We may pass your number to @magazines.</p>
        <p>We never:</p><ul><li>sell it</li></ul>
        """
    );

    private static readonly Vetting Rejected = Of(
        Read,
        Outcome.Rejected,
        Finding("privacy.contact", new Verdict.Met()),
        Finding(
            "privacy.no-prohibited-sharing",
            new Verdict.Unmet(
                new Reason("claimed", "numbers go to others"),
                Quote(Read, "We may pass your number to @magazines."),
                Quote(Read, "sell it", EvidenceRole.Contradicts),
                Quote(Read, "We never:", EvidenceRole.LeadIn)
            ),
            new RejectionCode("dca", "805")
        )
    );

    [Fact]
    public void A_rejected_page_is_a_comment_with_what_to_change() =>
        Assert.Equal(
            """
            ### ✗ rejected: `tide/a.html`

            Tide \& Tackle \| \*Privacy\* · read as a privacy policy · 1 of 2 requirements unmet · edition 2026.1

            #### ✗ numbers go to others

            > We may pass your number to @<!-- -->magazines.

            <sub>line 4 · Privacy \> Partners</sub>

            > We never:
            >
            > - sell it

            <sub>line 5 · Privacy \> Partners · stands against it</sub>

            Write:

            ```text
            We say it.
            ```

            <details><summary>why, and <code>privacy.no-prohibited-sharing</code></summary>

            reviewers want it said

            Rejection codes: dca 805

            </details>

            ✓ met: contact

            No legal advice and no promise of approval.

            """,
            Print(new ReportEntry("tide/a.html", Rejected)).Replace(Columns.NoBreak, ' ')
        );

    [Fact]
    public void A_repair_is_a_quote_behind_the_sentence_and_before_the_clause()
    {
        var finding = Finding("privacy.contact", new Verdict.Unmet(Silent, Quote(Read, "sell it")))
            .Repaired(Read, "sell it", ("it", "or *rent* it"));

        Assert.Contains(
            """
            > sell it

            <sub>line 5 · Privacy \> Partners</sub>

            Write instead:

            > sell <ins>or \*rent\* </ins>it

            Or add:

            ```text
            We say it.
            ```

            """,
            Print(new ReportEntry("a", Of(Read, Outcome.Rejected, finding))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_repair_of_what_is_not_quoted_is_quoted_too()
    {
        var finding = Finding("privacy.contact", new Verdict.Unmet(Silent)).Repaired(Read, "sell it", ("sell", "lose"));

        Assert.Contains(
            "> sell it\n\nWrite instead:\n\n> <ins>lose</ins> it\n",
            Print(new ReportEntry("a", Of(Read, Outcome.Rejected, finding))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_pages_open_with_a_table()
    {
        var report = Print(
            new ReportEntry("a|b.html", Rejected),
            new ReportEntry("c.html", new ReadFailure("not-found", "no such file"))
        );

        Assert.StartsWith(
            """
            ## 2 documents: 1 rejected, 1 not read

            | outcome | page | |
            | --- | --- | --- |
            | ✗ rejected | a\|b.html |
            """,
            report,
            StringComparison.Ordinal
        );
        Assert.Contains("\n| ✗ not read | c.html | no such file |\n\n### ", report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_recommended_says_so()
    {
        var finding = Finding("privacy.contact", new Verdict.Unmet(Silent)) with { Severity = Severity.Recommended };

        Assert.Contains(
            "#### ✗ says nothing of it (recommended)\n",
            Print(new ReportEntry("a", Of(Read, Outcome.Accepted, finding))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("We *never* sell.", "We \\*never\\* sell.")]
    [InlineData("a\tb\nc", "a b c")]
    [InlineData("# 1", "\\# 1")]
    [InlineData("12) we sell", "12\\) we sell")]
    [InlineData("a. we sell", "a\\. we sell")]
    [InlineData("- we sell", "\\- we sell")]
    [InlineData("see @octocat, #12, GH-12", "see @<!-- -->octocat, \\#<!-- -->12, GH-<!-- -->12")]
    [InlineData("https://a.example, www.a.example", "https:<!-- -->//a.example, www<!-- -->.a.example")]
    [InlineData("50% off: call", "50% off: call")]
    public void Words_are_escaped_where_they_would_be_more(string words, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Escape(words));

    [Fact]
    public void Any_words_come_out_as_just_these_words() =>
        HostileText.Any.Sample(
            words =>
            {
                var document = Markdig.Markdown.Parse($"> {MarkdownText.Escape(words)}\n\nend", Greedy);

                Assert.Equal(2, document.Count);
                var quote = Assert.IsType<QuoteBlock>(document[0]);
                Assert.Equal(Columns.Printable(words).Trim(' '), string.Concat(quote.SelectMany(Words)));
            },
            iter: 20_000
        );

    [Fact]
    public void Any_words_in_pieces_come_out_as_just_these_words() =>
        Gen.Select(HostileText.Any, HostileText.Any)
            .Sample(
                (first, second) =>
                {
                    var line = $"We <ins>{MarkdownText.EscapePart(first)}</ins>{MarkdownText.EscapePart(second)} end";
                    var quote = Assert.IsType<QuoteBlock>(Markdig.Markdown.Parse($"> {line}", Greedy)[0]);

                    Assert.Equal(
                        Columns.Printable($"We {first}{second} end"),
                        string.Concat(quote.SelectMany(block => Words(block)))
                    );
                },
                iter: 20_000
            );

    [Fact]
    public void Any_words_come_out_of_a_code_span_as_just_these_words() =>
        HostileText
            .Any.Where(words => Columns.Printable(words).Trim(' ').Length > 0)
            .Sample(
                words =>
                {
                    var document = Markdig.Markdown.Parse($"### {MarkdownText.Code(words)}", Common);

                    var heading = Assert.IsType<HeadingBlock>(Assert.Single(document));
                    var code = Assert.IsType<CodeInline>(Assert.Single(heading.Inline!));
                    Assert.Equal(Columns.Printable(words), code.Content);
                },
                iter: 5_000
            );

    /// <summary>The words of a block, which must be one paragraph with nothing in it but words and empty comments.</summary>
    private static IEnumerable<string> Words(Markdig.Syntax.Block block) =>
        Assert
            .IsType<ParagraphBlock>(block)
            .Inline!.Select(inline =>
                inline switch
                {
                    LiteralInline words => words.Content.ToString(),
                    HtmlInline { Tag: "<!-- -->" or "<ins>" or "</ins>" } => "",
                    _ => throw new InvalidOperationException(inline.GetType().Name),
                }
            );

    private static string Print(params ReportEntry[] entries) =>
        Printed.By(output => new MarkdownReport(output), entries);
}

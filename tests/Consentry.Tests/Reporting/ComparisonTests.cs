using System.Text;
using System.Text.Json;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;
using Consentry.Reporting.Comparing;
using Consentry.Rulebook;
using static Consentry.Tests.Reporting.Vettings;

namespace Consentry.Tests.Reporting;

/// <summary>A report beside an earlier one, which is always one that was really printed.</summary>
public sealed class ComparisonTests
{
    private static readonly VettingOptions Options = new(Editions.Latest);

    private const string Promise = "We never sell or share your information with third parties for their marketing.";
    private const string Constant = "We share personal information only with the vendors that work for us.";
    private const string Claim = "We may share your details with selected partners so they can send you offers.";
    private const string Weaker = "We do not sell your information.";

    [Theory]
    // What was there, what is there, the least outcome that fails; the change, and whether it fails.
    [InlineData("met", "met", Outcome.Review, Change.None, false)]
    [InlineData("unmet", "unmet", Outcome.Review, Change.None, false)]
    [InlineData("met", "unmet", Outcome.Review, Change.Changed, true)]
    [InlineData("met", "unmet", Outcome.Rejected, Change.Changed, true)]
    [InlineData("met", "review", Outcome.Review, Change.Changed, true)]
    [InlineData("met", "review", Outcome.Rejected, Change.Changed, false)]
    [InlineData("review", "unmet", Outcome.Rejected, Change.Changed, true)]
    [InlineData("unmet", "review", Outcome.Review, Change.Changed, false)]
    [InlineData("unmet", "met", Outcome.Review, Change.Changed, false)]
    [InlineData("not-applicable", "met", Outcome.Review, Change.Changed, false)]
    [InlineData("met", "not-applicable", Outcome.Review, Change.Changed, false)]
    [InlineData("not-applicable", "unmet", Outcome.Review, Change.Changed, true)]
    [InlineData("met", "not asked", Outcome.Review, Change.Changed, true)]
    [InlineData("unmet", "not asked", Outcome.Review, Change.Changed, false)]
    [InlineData("not asked", "unmet", Outcome.Review, Change.Changed, true)]
    [InlineData("not asked", "met", Outcome.Review, Change.None, false)]
    public void A_verdict_that_is_worse_is_a_regression(
        string before,
        string after,
        Outcome failOn,
        Change change,
        bool isRegression
    )
    {
        var comparison = Compare(Given(before), Given(after), failOn);

        Assert.Equal((change, isRegression), (comparison.Change, comparison.IsRegression));
    }

    [Fact]
    public void What_is_only_recommended_is_told_and_does_not_fail()
    {
        var comparison = Compare(Given("met"), Given("unmet", Severity.Recommended), Outcome.Review);

        Assert.Equal((Change.Changed, false), (comparison.Change, comparison.IsRegression));
    }

    [Fact]
    public void A_page_that_is_no_legal_document_any_more_fails() =>
        Assert.True(
            Compare(Given("unmet"), Of(Document("<p>Soup."), Outcome.NotApplicable), Outcome.Rejected).IsRegression
        );

    [Theory]
    [InlineData("met", false)]
    [InlineData("unmet", true)]
    public void A_new_page_fails_as_it_would_without_a_baseline(string status, bool isRegression)
    {
        var comparison = BaselineOf(new ReportEntry("other.html", Given("met")))
            .Compare(new ReportEntry("a.html", Given(status)), Outcome.Review);

        Assert.Equal((Change.New, isRegression), (comparison.Change, comparison.IsRegression));
    }

    [Fact]
    public void What_could_not_be_read_before_is_new_and_what_cannot_be_now_is_not_compared()
    {
        var unread = new ReportEntry("a.html", new ReadFailure("not-found", "no such file"));
        var read = new ReportEntry("a.html", Given("met"));

        Assert.Equal(Change.New, BaselineOf(unread).Compare(read, Outcome.Review).Change);
        Assert.Equal(Change.NotRead, BaselineOf(read).Compare(unread, Outcome.Review).Change);
    }

    [Fact]
    public void The_sentence_lost_stands_beside_the_sentence_gained()
    {
        var flip = Assert.Single(Edited(Promise, Weaker).Flips);

        Assert.Equal(Direction.Worse, flip.Direction);
        Assert.Equal([(Promise, 3)], flip.Lost.Select(sentence => (sentence.Quote, sentence.Line)));
        Assert.Equal([(Weaker, 3)], flip.Gained.Select(sentence => (sentence.Quote, sentence.Line)));
    }

    [Fact]
    public void A_sentence_that_still_stands_is_not_lost()
    {
        var flip = Edited(Promise, $"{Promise} {Claim}")
            .Flips.Single(f => f.Requirement == "privacy.no-marketing-sharing");

        Assert.Empty(flip.Lost);
        Assert.Equal([Claim], flip.Gained.Select(s => s.Quote));
    }

    [Fact]
    public void The_text_has_both_side_by_side()
    {
        var then = Document($"<title>Tide</title><p>{Promise}</p><p>We sell bait.</p>");
        var now = Document($"<title>Tide</title><p>We sell bait.</p>\n<p>{Weaker}</p>");
        var comparison = Compare(
            Of(then, Outcome.Accepted, Finding("privacy.contact", new Verdict.Met(Quote(then, Promise)))),
            Of(now, Outcome.Rejected, Finding("privacy.contact", new Verdict.Unmet(Silent, Quote(now, Weaker)))),
            Outcome.Review
        );

        Assert.Equal(
            """
            ✗ worse   Tide                                                    a.html
              accepted → rejected

              ✗ met → unmet: says nothing of it                      privacy.contact
                lost, line 1                     │ gained, line 2
                We never sell or share your      │ We do not sell your information.
                information with third parties   │
                for their marketing.             │
                write  We say it.

              1 document: 1 worse than the baseline
              No legal advice and no promise of approval.

            """,
            Printed.By(output => new ComparisonTextReport(output, new TextStyle { Width = 72 }), comparison)
        );
    }

    [Fact]
    public void The_markdown_has_both_in_a_table() =>
        Assert.Contains(
            """
            #### ✗ met → unmet: denies selling, not sharing

            `privacy.no-marketing-sharing`

            | lost | gained |
            | --- | --- |
            | We never sell or share your information with third parties for their marketing.<br><sub>line 3</sub> | We do not sell your information.<br><sub>line 3</sub> |
            """,
            Printed.By(output => new ComparisonMarkdownReport(output), Edited(Promise, Weaker)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Github_is_told_of_what_got_worse_only()
    {
        static string Print(Comparison comparison) =>
            Printed.By(output => new ComparisonGithubReport(output), comparison);

        Assert.Equal("", Print(Edited(Weaker, Promise)));
        Assert.StartsWith(
            "::error file=a.md,line=3,endLine=3,col=1,endColumn=33,title=privacy.no-marketing-sharing::Denies selling,",
            Print(Edited(Promise, Weaker)),
            StringComparison.Ordinal
        );
        Assert.EndsWith($" Lost: “{Promise}”\n", Print(Edited(Promise, Weaker)), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_changed_is_printed_as_json()
    {
        var same = Edited(Promise, Promise);
        var worse = Edited(Promise, Weaker);
        var gone = BaselineOf(new ReportEntry("b.md", Given("met"))).Vanished("b.md");

        var lines = Printed
            .By(output => new ComparisonJsonlReport(output), same, worse, gone)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var run = JsonDocument
            .Parse(Printed.By(output => new ComparisonJsonReport(output), same, worse, gone))
            .RootElement;

        Assert.Equal(["changed", "vanished"], lines.Select(line => line.GetProperty("change").GetString()));
        Assert.Equal(1, run.GetProperty("unchanged").GetInt32());
        Assert.True(
            lines
                .Zip(run.GetProperty("comparisons").EnumerateArray())
                .All(p => JsonElement.DeepEquals(p.First, p.Second))
        );
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" \n", "it is empty")]
    [InlineData("bait", "line 1 is not JSON")]
    [InlineData("{\"schema\":\"consentry/report/v1\",\"vettings\":[]}\n\n{", "line 3 is not JSON")]
    [InlineData("[]", "it says of no schema")]
    [InlineData("{\"schema\":\"tide/v1\"}", "its schema is 'tide/v1'")]
    [InlineData("{\"schema\":\"consentry/comparison/v1\"}", "it is itself a comparison")]
    [InlineData("{\"schema\":\"consentry/comparisons/v1\"}", "it is itself a comparison")]
    [InlineData("{\"schema\":\"consentry/vetting/v1\"}", "the report at line 1 lacks a field")]
    [InlineData("\n{\"schema\":\"consentry/report/v1\",\"vettings\":[7]}", "the report at line 2 lacks a field")]
    public void A_file_that_is_no_report_is_refused_with_its_place(string content, string message)
    {
        var read = Baseline.Read(Encoding.UTF8.GetBytes(content));

        Assert.Null(read.Baseline);
        Assert.StartsWith(message, read.Failure!.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "--format json or jsonl printed",
            read.Failure.Message.Replace(" without one", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Verdicts_by_another_rulebook_are_not_compared()
    {
        var baseline = BaselineOf(new ReportEntry("a.html", Given("met")));

        Assert.Null(baseline.Mismatch(Options));
        Assert.StartsWith(
            "it was judged by edition 2026.1, and this run is by 2031.7: run it with --edition 2026.1",
            baseline.Mismatch(new VettingOptions(new Edition("2031.7", []))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "it was judged for core, and this run is for twilio: run it with --for core",
            baseline.Mismatch(Options with { For = Reviewers.Twilio }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Jsonl_with_a_byte_order_mark_is_read_as_well()
    {
        var jsonl = "\ufeff" + Printed.By(output => new JsonlReport(output), new ReportEntry("a.html", Given("met")));

        Assert.Equal(["a.html"], Baseline.Read(Encoding.UTF8.GetBytes(jsonl)).Baseline!.Sources);
    }

    /// <summary>A policy that said one thing and says another now.</summary>
    private static Comparison Edited(string before, string after)
    {
        ReportEntry Entry(string sentence) =>
            new(
                "a.md",
                Vet.Document(
                    Reading.Given.Markdown($"# Privacy policy\n\n{sentence}\n\n{Constant}\n"),
                    Options with
                    {
                        As = ReadAs.Privacy,
                    }
                )
            );

        return BaselineOf(Entry(before)).Compare(Entry(after), Outcome.Review);
    }

    private static Vetting Given(string status, Severity severity = Severity.Required)
    {
        var page = Document("<p>We sell bait.</p>");
        Finding[] findings = status switch
        {
            "met" => [Finding("privacy.contact", new Verdict.Met(Quote(page, "We sell bait.")))],
            "unmet" => [Finding("privacy.contact", new Verdict.Unmet(Silent))],
            "review" => [Finding("privacy.contact", new Verdict.Review(Silent))],
            "not-applicable" => [Finding("privacy.contact", new Verdict.NotApplicable(Silent))],
            _ => [],
        };
        var outcome = status switch
        {
            "unmet" => Outcome.Rejected,
            "review" => Outcome.Review,
            _ => Outcome.Accepted,
        };
        return Of(page, outcome, [.. findings.Select(f => f with { Severity = severity })]);
    }

    private static Comparison Compare(Vetting before, Vetting after, Outcome failOn) =>
        BaselineOf(new ReportEntry("a.html", before)).Compare(new ReportEntry("a.html", after), failOn);

    private static Baseline BaselineOf(ReportEntry entry) =>
        Baseline.Read(Encoding.UTF8.GetBytes(Printed.By(output => new JsonReport(output), entry))).Baseline!;
}

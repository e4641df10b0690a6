using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;
using static Consentry.Tests.Reporting.Vettings;

namespace Consentry.Tests.Reporting;

public sealed class TextReportTests
{
    private static readonly TextStyle Narrow = new() { Width = 72 };

    private static readonly Document Read = Document(
        """
        <title>Tide Tackle Privacy</title>
        <h1>Privacy</h1>
        <h2>Partners</h2>
        <p>We may pass your number to fishing magazines, boat yards and bait makers so that they can write to you.</p>
        <p>We never:</p><ul><li>sell it</li></ul>
        <p>Write to us.</p>
        """
    );

    private static readonly Vetting Rejected = Of(
        Read,
        Outcome.Rejected,
        Finding("privacy.contact", new Verdict.Met(Quote(Read, "Write to us."))),
        Finding("privacy.opt-out", new Verdict.Review(new Reason("unclear", "speaks of stopping, not how"))),
        Finding(
            "privacy.no-prohibited-sharing",
            new Verdict.Unmet(
                new Reason("claimed", "numbers go to others"),
                Quote(
                    Read,
                    "We may pass your number to fishing magazines, boat yards and bait makers so that they can write to you."
                ),
                Quote(Read, "sell it", EvidenceRole.Contradicts),
                Quote(Read, "We never:", EvidenceRole.LeadIn)
            ),
            new RejectionCode("twilio", "1"),
            new RejectionCode("twilio", "2"),
            new RejectionCode("dca", "805")
        )
    );

    [Fact]
    public void A_rejected_page_is_a_list_of_what_to_change()
    {
        Assert.Equal(
            """
            ✗ rejected   Tide Tackle Privacy                             tide/a.html
              read as a privacy policy · 1 of 3 requirements unmet, 1 in review ·
              edition 2026.1

              ✗ numbers go to others                   privacy.no-prohibited-sharing
                tide/a.html:4  Privacy > Partners
                │ We may pass your number to fishing magazines, boat yards and bait
                │ makers so that they can write to you.
                tide/a.html:5  Privacy > Partners  (stands against it)
                │ We never:
                │   sell it
                why    reviewers want it said
                write  We say it.
                codes  twilio 1, 2 · dca 805

              ? speaks of stopping, not how                          privacy.opt-out
                why    reviewers want it said
                write  We say it.

              ✓ met: contact                                 (--verbose quotes them)


            """,
            TextReport.Entry(new ReportEntry("tide/a.html", Rejected), Narrow)
        );
    }

    [Fact]
    public void A_near_miss_is_shown_repaired_before_the_clause_to_add() =>
        Assert.Contains(
            """
                write  We do not sell, rent, or share your data with third parties
                       or affiliates for marketing or promotional purposes.
                or add We never sell, rent, or share your personal information or
                       your mobile information with a third party or an affiliate
                       for its marketing or promotions.

            """.ReplaceLineEndings("\n"),
            TextReport.Entry(new ReportEntry("a.md", Vetted.As(ReadAs.Privacy, "We do not sell your data.")), Narrow),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_recommended_stands_behind_what_rejects_and_weighs_less()
    {
        var vetting = Of(
            Read,
            Outcome.Rejected,
            Recommended("privacy.last-updated", new Verdict.Unmet(Silent)),
            Recommended(
                "privacy.data-collected",
                new Verdict.Unmet(
                    new Reason("vague", "names no number"),
                    Quote(Read, "Write to us.", EvidenceRole.NearMiss)
                )
            ),
            Finding("privacy.opt-out", new Verdict.Unmet(Silent)),
            Finding("privacy.contact", new Verdict.Met(Quote(Read, "Write to us.")))
        );
        Assert.Equal(
            """
            ✗ rejected   Tide Tackle Privacy                             tide/a.html
              read as a privacy policy · 1 of 2 requirements unmet · 2
              recommendations · edition 2026.1

              ✗ says nothing of it                                   privacy.opt-out
                why    reviewers want it said
                write  We say it.

              recommended
              ○ says nothing of it                              privacy.last-updated
                write  We say it.
              ○ names no number                               privacy.data-collected
                tide/a.html:6  Privacy > Partners  (comes closest)
                │ Write to us.
                write  We say it.

              ✓ met: contact                                 (--verbose quotes them)


            """,
            TextReport.Entry(new ReportEntry("tide/a.html", vetting), Narrow)
        );
    }

    [Fact]
    public void A_disagreement_of_reviewers_is_told_beside_the_finding()
    {
        var disputed = Silent with { Disagreement = new Disagreement("bait", "some like worms", "flies decide") };
        var vetting = Of(Read, Outcome.Rejected, Finding("privacy.opt-out", new Verdict.Unmet(disputed)));
        Assert.Contains(
            "note   Reviewers disagree: some like worms. Flies decide.",
            TextReport.Entry(new ReportEntry("a.html", vetting), Narrow),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_matrix_has_a_row_a_requirement_and_a_column_a_reviewer()
    {
        var vetting = Of(
            Read,
            Outcome.Accepted,
            Finding("privacy.contact", new Verdict.Met(Quote(Read, "Write to us."))),
            Recommended("privacy.last-updated", new Verdict.Unmet(Silent), Reviewers.Aws)
        );
        var text = TextReport.Entry(
            new ReportEntry("a.html", vetting) { IsCompared = true },
            new TextStyle { Width = 100 }
        );
        Assert.Contains(
            """
                                    core  primevox  twilio  telnyx  bandwidth  aws  strict
              privacy.contact       ✓     ✓         ✓       ✓       ✓          ✓    ✓
              privacy.last-updated  ○     ○         ○       ○       ○          ✗    ✗
              outcome               ✓     ✓         ✓       ✓       ✓          ✗    ✗

              ✓ met · ✗ rejects · ? in review · – not asked of this page · ○ unmet, and only recommended there
            """,
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_full_report_quotes_what_is_met()
    {
        var text = TextReport.Entry(new ReportEntry("a.html", Rejected), Narrow with { Detail = Detail.Full });

        Assert.Contains("✓ met", text, StringComparison.Ordinal);
        Assert.Contains("│ Write to us.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("--verbose", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_stand_only_where_asked_for()
    {
        Assert.DoesNotContain('\u001b', TextReport.Entry(new ReportEntry("a.html", Rejected), Narrow));
        Assert.Contains(
            "\u001b[1;31m✗ rejected",
            TextReport.Entry(new ReportEntry("a.html", Rejected), Narrow with { Colours = Colours.Ansi }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_cannot_steer_the_terminal()
    {
        var hostile = Document("<title>\u001b]0;owned\u0007</title><p>bait \u001b[2J here");
        var vetting = Of(
            hostile,
            Outcome.Rejected,
            Finding(
                "privacy.contact",
                new Verdict.Unmet(Silent, new Evidence(EvidenceRole.Decides, new Span(0, hostile.Text.Length)))
            )
        );

        Assert.DoesNotContain('\u001b', TextReport.Entry(new ReportEntry("\u001b.html", vetting), Narrow));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(400)]
    public void Every_line_fits(int width)
    {
        var style = new TextStyle { Width = width };
        var entry = new ReportEntry(new string('x', 130) + ".html", Rejected) { IsCompared = true };
        var text = TextReport.Entry(entry, style);

        Assert.All(text.Split('\n'), line => Assert.InRange(Columns.Of(line), 0, style.Width));
    }

    [Fact]
    public void A_page_that_could_not_be_read_says_why() =>
        Assert.StartsWith(
            "✗ not read ",
            TextReport.Entry(new ReportEntry("a.html", new ReadFailure("not-found", "no such file")), Narrow),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_run_ends_with_the_next_step_and_the_notice()
    {
        var totals = new RunTotals().With(new ReportEntry("o'b.html", Rejected));

        Assert.Equal(
            """
              next   consentry fix 'o'\''b.html' writes what each ✗ asks for · more
                     on one: consentry explain privacy.no-prohibited-sharing
              No legal advice and no promise of approval.

            """,
            TextReport.End(totals, Narrow)
        );
    }

    [Fact]
    public void A_run_over_several_is_summed_up()
    {
        var other = Of(Read, Outcome.NotApplicable);
        var totals = new RunTotals()
            .With(new ReportEntry("a.html", Rejected))
            .With(new ReportEntry("b.html", other))
            .With(new ReportEntry("c.html", new ReadFailure("not-found", "no such file")));

        Assert.StartsWith(
            "  3 documents: 1 rejected, 1 not applicable, 1 not read\n",
            TextReport.End(totals, Narrow),
            StringComparison.Ordinal
        );
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;
using Consentry.Reporting.Html;
using Consentry.Rulebook;
using Consentry.Tests.Properties;
using Consentry.Tests.Reading;
using CsCheck;
using static Consentry.Tests.Reporting.Vettings;

namespace Consentry.Tests.Reporting;

public sealed class HtmlTests
{
    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Combined };

    private static readonly Documents.Document Read = Document(
        """
        <title>Tide &amp; Tackle</title>
        <nav><a href=/>Home</a> <a href=/bait>Bait</a></nav>
        <main>
        <h1>Privacy</h1>
        <h4>Partners</h4>
        <p>We sell your number.<br>To anyone.</p>
        <p>We never:</p><ul><li>share it<ul><li>with boats</li></ul></li><li>lose it</li></ul>
        <table><tr><th>Data<th>Shared<tr><td>Number<td>never</table>
        <dl><dt>Bait<dd>A worm.</dl>
        </main>
        """
    );

    private static readonly Vetting Rejected = Of(
        Read,
        Outcome.Rejected,
        Finding(
            "privacy.no-prohibited-sharing",
            new Verdict.Unmet(new Reason("claimed", "numbers are sold"), Quote(Read, "We sell your number."))
        ),
        Finding("privacy.contact", new Verdict.Met(Quote(Read, "Number\tnever"))),
        Finding(
            "privacy.no-marketing-sharing",
            new Verdict.Unmet(
                Silent,
                Quote(Read, "with boats", EvidenceRole.NearMiss),
                Quote(Read, "share it", EvidenceRole.LeadIn),
                Quote(Read, "We sell your number.", EvidenceRole.Contradicts)
            )
        ),
        Finding("privacy.last-updated", new Verdict.Unmet(Silent, Quote(Read, "A worm."))) with
        {
            Severity = Severity.Recommended,
        }
    );

    private static IDocument Report => Parsed(new ReportEntry("tide/a.html", Rejected));

    [Fact]
    public void The_page_is_shown_as_it_was_read() =>
        Assert.Equal(
            """
            details: Navigation
            h4: Privacy
            h5: Partners
            p: We sell your number.⏎To anyone.
            p: We never:
            li: share it
            li li: with boats
            li: lose it
            tr: th Data, th Shared
            tr: td Number, td never
            p: Bait
            p: A worm.
            """,
            string.Join('\n', Outline(Report.QuerySelector(".paper")!))
        );

    [Fact]
    public void Quotes_are_marked_by_what_they_do_and_lead_to_their_findings() =>
        Assert.Equal(
            [
                "bad: We sell your number. → 1✗ 2✗",
                "near: share it → 2✗",
                "near: with boats → 2✗",
                "good: Number →",
                "good: never → 4✓",
                "near: A worm. → 3✗",
            ],
            Report.QuerySelectorAll(".paper mark").Select(Mark)
        );

    [Fact]
    public void Findings_come_in_order_of_weight_with_what_helps() =>
        Assert.Equal(
            ["bad 1 Numbers are sold", "bad 2 Says nothing of it", "near 3 Says nothing of it", "good 4 Says it."],
            Report
                .QuerySelectorAll(".finding")
                .Select(finding =>
                    $"{finding.ClassName!.Replace("finding ", "", StringComparison.Ordinal)} "
                    + $"{finding.QuerySelector(".number")!.TextContent} {finding.QuerySelector("h4")!.LastChild!.TextContent.Trim()}"
                )
        );

    [Fact]
    public void A_repair_stands_beside_the_clause_to_add_with_its_changes_marked()
    {
        var report = Repaired(Quote(Read, "We never:", EvidenceRole.NearMiss));

        Assert.Equal("We <del>never</del>:", report.QuerySelector(".finding blockquote p")!.InnerHtml);
        Assert.Equal(
            ["Write instead", "We <ins>do not, ever</ins>:", "Or add", "We say it."],
            report.QuerySelectorAll(".words p").Select(words => words.InnerHtml)
        );
    }

    [Fact]
    public void A_repair_names_its_sentence_among_several_and_shows_it_where_none_is_it()
    {
        var several = Repaired(
            Quote(Read, "We never:", EvidenceRole.NearMiss),
            Quote(Read, "A worm.", EvidenceRole.Contradicts)
        );
        var elsewhere = Repaired(Quote(Read, "A worm."));

        Assert.Equal("Write instead of line 7", several.QuerySelector(".words .label")!.TextContent);
        Assert.Empty(several.QuerySelectorAll(".words blockquote"));
        Assert.Equal("Write instead of line 7", elsewhere.QuerySelector(".words .label")!.TextContent);
        Assert.Equal("We <del>never</del>:", elsewhere.QuerySelector(".words blockquote p")!.InnerHtml);
    }

    [Fact]
    public void Requirements_of_one_name_are_told_apart_in_the_overview()
    {
        var report = Parsed(
            new ReportEntry(
                "a",
                Of(
                    Read,
                    Outcome.Rejected,
                    Finding("privacy.opt-out", new Verdict.Unmet(Silent)),
                    Finding("terms.opt-out", new Verdict.Met()),
                    Finding("terms.rates", new Verdict.Met())
                )
            )
        );

        Assert.Equal(
            ["privacy opt out", "terms opt out", "rates"],
            report.QuerySelectorAll(".overview a").Select(link => link.LastChild!.TextContent.Trim())
        );
    }

    [Fact]
    public void Where_nothing_was_judged_the_page_stands_alone() =>
        Assert.Equal(
            ["document"],
            Parsed(new ReportEntry("a", Of(Read, Outcome.NotApplicable)))
                .QuerySelector(".pair")!
                .Children.Select(child => child.ClassName)
        );

    [Fact]
    public void Conflicting_advice_is_told()
    {
        var disputed = Silent with { Disagreement = new Disagreement("bait", "some like worms", "flies decide") };
        var report = Parsed(
            new ReportEntry("a", Of(Read, Outcome.Rejected, Finding("privacy.contact", new Verdict.Unmet(disputed))))
        );

        Assert.Equal(
            "Reviewers disagree: some like worms. Flies decide.",
            report.QuerySelector(".finding .note")!.TextContent
        );
    }

    [Fact]
    public void It_loads_nothing_and_runs_nothing()
    {
        Assert.Empty(Report.QuerySelectorAll("script, img, iframe, link, object, form, base, [src], [onclick]"));
        Assert.All(
            Report.QuerySelectorAll("[href]"),
            link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal)
        );
        Assert.DoesNotContain("url(", Report.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Report.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_the_one_style_by_its_hash()
    {
        var style = System.Text.Encoding.UTF8.GetBytes(Report.QuerySelector("style")!.TextContent);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(style));

        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'",
            Report.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")
        );
    }

    [Fact]
    public void Several_pages_have_a_table_of_contents()
    {
        var report = Parsed(
            new ReportEntry("a.html", Rejected),
            new ReportEntry("b.html", Rejected),
            new ReportEntry("c.html", new ReadFailure("not-found", "no such file"))
        );

        Assert.Equal("3 documents: 2 rejected, 1 not read", report.QuerySelector("h1")!.TextContent);
        Assert.Equal(["#page-1", "#page-2", "#page-3"], report.QuerySelectorAll("nav a").Select(Target));
        AssertSound(report);
    }

    [Fact]
    public void The_notice_stands_at_the_end() =>
        Assert.Equal(Notice.Text, Report.Body!.LastElementChild!.TextContent.Trim());

    [Fact]
    public void Any_page_is_shown_whole_and_each_link_leads_somewhere() =>
        Gen.OneOf(
                GeneratedPolicies.Html.Select(html => Given.Html(html)),
                GeneratedPolicies.Markdown.Select(Given.Markdown)
            )
            .Sample(
                document =>
                {
                    var report = Parsed(new ReportEntry("a", Vet.Document(document, Options)));

                    AssertSound(report);
                    Assert.Equal(Squeezed(document.Text), Squeezed(PaperText(report)));
                },
                iter: 300
            );

    [Fact]
    public void Words_of_a_page_stay_words() =>
        HostileText.Any.Sample(
            words =>
            {
                var text = Given.Text(words + "\n\nWe sell your number to partners.");
                var report = Parsed(new ReportEntry(words, Vet.Document(text, Options)));

                AssertSound(report);
                Assert.Empty(report.QuerySelectorAll("script, img, [onerror], [onmouseover], b"));
                Assert.Equal(Squeezed(text.Text), Squeezed(PaperText(report)));
            },
            iter: 500
        );

    private static IDocument Repaired(params Evidence[] evidence) =>
        Parsed(
            new ReportEntry(
                "a.html",
                Of(
                    Read,
                    Outcome.Rejected,
                    Finding("privacy.contact", new Verdict.Unmet(Silent, evidence))
                        .Repaired(Read, "We never:", ("never", "do not, ever"))
                )
            )
        );

    private static void AssertSound(IDocument report)
    {
        var ids = report.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(report.QuerySelectorAll("a").Select(Target), target => Assert.Contains(target![1..], ids));

        var ranks = report.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(ranks.Zip(ranks.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, "a rank is left out"));
    }

    private static string? Target(IElement link) => link.GetAttribute("href");

    private static string Mark(IElement mark)
    {
        var back = mark.NextElementSibling is { ClassName: "back" } links ? links : null;
        var numbers = back?.QuerySelectorAll("a").Select(link => link.TextContent["finding ".Length..]) ?? [];
        return $"{mark.ClassName}: {mark.TextContent} → {string.Join(' ', numbers)}".TrimEnd();
    }

    private static IEnumerable<string> Outline(IElement paper)
    {
        foreach (var element in paper.QuerySelectorAll("details, h4, h5, h6, p, li, tr"))
        {
            foreach (var back in element.QuerySelectorAll(".back"))
                back.Remove();

            if (element.ParentElement!.Closest("details") is null)
                yield return element.LocalName switch
                {
                    "details" => $"details: {element.QuerySelector("summary")!.TextContent}",
                    "tr" =>
                        $"tr: {string.Join(", ", element.Children.Select(cell => $"{cell.LocalName} {cell.TextContent}"))}",
                    "li" => $"{(element.ParentElement.Closest("li") is null ? "li" : "li li")}: {OwnText(element)}",
                    _ => $"{element.LocalName}: {OwnText(element)}",
                };
        }
    }

    private static string OwnText(IElement element) =>
        string.Concat(
                element.ChildNodes.Select(node =>
                    node switch
                    {
                        IElement { LocalName: "ul" } => "",
                        IElement { LocalName: "br" } => "⏎",
                        _ => node.TextContent,
                    }
                )
            )
            .Trim();

    private static string PaperText(IDocument report)
    {
        var paper = report.QuerySelector(".paper")!;
        foreach (var own in paper.QuerySelectorAll(".back, summary"))
            own.Remove();

        return paper.TextContent;
    }

    /// <summary>Without white space, which markup adds between blocks, and with what steers a screen taken out.</summary>
    private static string Squeezed(string text) =>
        string.Concat(Columns.Printable(text).Where(c => !char.IsWhiteSpace(c) && !char.IsSurrogate(c)));

    private static IDocument Parsed(params ReportEntry[] entries) =>
        new HtmlParser().ParseDocument(Printed.By(output => new HtmlReport(output), entries));
}

using System.Text.Json;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;
using Consentry.Reporting.Sarif;
using Consentry.Rulebook;
using Consentry.Tests.Reading;
using static Consentry.Tests.Reporting.Vettings;

namespace Consentry.Tests.Reporting;

/// <summary>What the schema does not say; that the log is valid is tested on the program's own output.</summary>
public sealed class SarifTests
{
    private static readonly Document Read = Document(
        """
        <h1>Privacy</h1>
        <p>😀 We sell [bait] &amp; {boats}.</p>
        <p>We never:</p><ul><li>sell numbers</li></ul>
        """
    );

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Vetting Mixed = Of(
        Read,
        Outcome.Rejected,
        Finding("privacy.contact", new Verdict.Met(Quote(Read, "sell numbers"))),
        Finding(
            "privacy.data-use",
            new Verdict.Unmet(
                Silent,
                Quote(Read, "We sell [bait] & {boats}."),
                Quote(Read, "sell numbers", EvidenceRole.Contradicts),
                Quote(Read, "We never:", EvidenceRole.LeadIn)
            ),
            new RejectionCode("dca", "805")
        ),
        Finding("terms.rates", new Verdict.Review(Silent)),
        Finding("privacy.last-updated", new Verdict.Unmet(Silent)) with
        {
            Severity = Severity.Recommended,
        },
        Finding("terms.privacy-link", new Verdict.NotApplicable(Silent))
    );

    [Fact]
    public void What_is_open_is_a_result_by_its_weight() =>
        Assert.Equal(
            [
                ("privacy.data-use", "fail", "error"),
                ("terms.rates", "review", "none"),
                ("privacy.last-updated", "fail", "note"),
            ],
            Results(Detail.Brief).Select(Kind)
        );

    [Fact]
    public void In_full_the_rest_is_a_result_too() =>
        Assert.Equal(
            [
                ("privacy.contact", "pass", "none"),
                ("privacy.data-use", "fail", "error"),
                ("terms.rates", "review", "none"),
                ("privacy.last-updated", "fail", "note"),
                ("terms.privacy-link", "notApplicable", "none"),
            ],
            Results(Detail.Full).Select(Kind)
        );

    [Fact]
    public void A_result_stands_at_its_first_quote_and_names_the_others()
    {
        var result = Results(Detail.Brief)[0];

        // The source has "&amp;", and the picture before it is two UTF-16 units.
        Assert.Equal(
            """{"startLine":2,"startColumn":7,"endLine":2,"endColumn":36}""",
            Compact(Place(result.GetProperty("locations")[0]).GetProperty("region"))
        );
        Assert.Equal(
            ["stands against it: “sell numbers”", "introduces it: “We never:”"],
            result
                .GetProperty("relatedLocations")
                .EnumerateArray()
                .Select(place => place.GetProperty("message").GetProperty("text").GetString())
        );
    }

    [Fact]
    public void Words_of_a_page_are_neither_link_nor_placeholder() =>
        Assert.Equal(
            "Says nothing of it: “We sell \\[bait\\] & {{boats}}.” Write: “We say it.”",
            Results(Detail.Brief)[0].GetProperty("message").GetProperty("text").GetString()
        );

    [Fact]
    public void A_repair_is_a_fix_of_just_the_words_that_change()
    {
        var finding = Finding("privacy.contact", new Verdict.Unmet(Silent))
            .Repaired(Read, "We sell [bait] & {boats}.", ("sell", "sell & rent"), ("{", ""));
        var run = Run(Detail.Brief, new ReportEntry("a.html", Of(Read, Outcome.Rejected, finding)));
        var fix = Assert.Single(run.GetProperty("results")[0].GetProperty("fixes").EnumerateArray());

        Assert.Equal(
            "Write instead: “We sell & rent \\[bait\\] & boats}}.”",
            fix.GetProperty("description").GetProperty("text").GetString()
        );
        Assert.Equal(
            """
            [{"artifactLocation":{"uri":"a.html","index":0},"replacements":[
            {"deletedRegion":{"startLine":2,"startColumn":14,"endLine":2,"endColumn":14},"insertedContent":{"text":" &amp; rent"}},
            {"deletedRegion":{"startLine":2,"startColumn":28,"endLine":2,"endColumn":29},"insertedContent":{"text":""}}]}]
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(fix.GetProperty("artifactChanges"), Relaxed)
        );
    }

    [Fact]
    public void What_is_said_of_a_whole_page_stands_at_its_first_line() =>
        Assert.Equal(
            """{"startLine":1}""",
            Compact(Place(Results(Detail.Brief)[1].GetProperty("locations")[0]).GetProperty("region"))
        );

    [Theory]
    [InlineData("a b/ü.html", "a%20b/%C3%BC.html")]
    [InlineData("c:d.html", "c%3Ad.html")]
    [InlineData("/srv/a.html", "file:///srv/a.html")]
    [InlineData("../a.html", "../a.html")]
    public void A_path_becomes_an_address(string path, string address)
    {
        var run = Run(Detail.Brief, new ReportEntry("given", Mixed) { Path = path });

        Assert.Equal(address, run.GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString());
    }

    [Fact]
    public void Each_file_is_named_once_with_the_hash_of_its_bytes()
    {
        var run = Run(
            Detail.Brief,
            new ReportEntry("a", Mixed),
            new ReportEntry("a", Mixed),
            new ReportEntry("b", Mixed)
        );
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Read.Source.Bytes.Span));

        Assert.Equal(2, run.GetProperty("artifacts").GetArrayLength());
        Assert.Equal(hash, run.GetProperty("artifacts")[1].GetProperty("hashes").GetProperty("sha-256").GetString());
    }

    [Fact]
    public void What_gives_no_results_is_a_notification()
    {
        var run = Run(
            Detail.Brief,
            new ReportEntry("a", new ReadFailure("not-found", "no such file")),
            new ReportEntry("b", Of(Read, Outcome.NotApplicable))
        );
        var invocation = run.GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(
            [
                ("not-found", "error", "no such file"),
                ("no-legal-document", "warning", "is no legal document, so nothing was judged"),
            ],
            invocation
                .GetProperty("toolExecutionNotifications")
                .EnumerateArray()
                .Select(one =>
                    (
                        one.GetProperty("descriptor").GetProperty("id").GetString()!,
                        one.GetProperty("level").GetString()!,
                        one.GetProperty("message").GetProperty("text").GetString()!
                    )
                )
        );
    }

    [Fact]
    public void Each_requirement_of_the_edition_is_a_rule_with_its_help()
    {
        var vetting = Vet.Document(Given.Text("Our privacy policy. We sell numbers."), new(Editions.Latest));
        var rules = Run(Detail.Brief, new ReportEntry("a", vetting))
            .GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")
            .EnumerateArray()
            .ToList();

        Assert.Equal(Editions.Latest.Rules.Select(r => r.Id), rules.Select(r => r.GetProperty("id").GetString()));
        Assert.All(
            rules.Zip(Editions.Latest.Rules),
            pair =>
            {
                var (rule, requirement) = pair;
                var help = rule.GetProperty("help");
                Assert.Equal(requirement.Sources[0].Address.AbsoluteUri, rule.GetProperty("helpUri").GetString());
                Assert.Contains(
                    SarifMessage.Escape(requirement.Fix),
                    help.GetProperty("text").GetString(),
                    StringComparison.Ordinal
                );
                Assert.Contains("Published by:", help.GetProperty("markdown").GetString(), StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_result_points_to_its_rule()
    {
        var vetting = Vet.Document(Given.Text("We sell numbers."), new(Editions.Latest) { As = ReadAs.Combined });
        var run = Run(Detail.Full, new ReportEntry("a", vetting));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(
            run.GetProperty("results").EnumerateArray(),
            result =>
                Assert.Equal(
                    result.GetProperty("ruleId").GetString(),
                    rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                )
        );
    }

    private static (string Rule, string Kind, string Level) Kind(JsonElement result) =>
        (
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("kind").GetString()!,
            result.GetProperty("level").GetString()!
        );

    private static JsonElement Place(JsonElement location) => location.GetProperty("physicalLocation");

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);

    private static List<JsonElement> Results(Detail detail) =>
        [.. Run(detail, new ReportEntry("a.html", Mixed)).GetProperty("results").EnumerateArray()];

    private static JsonElement Run(Detail detail, params ReportEntry[] entries) =>
        JsonDocument
            .Parse(Printed.By(output => new SarifReport(output, detail), entries))
            .RootElement.GetProperty("runs")[0];
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;
using static Consentry.Tests.Reporting.Vettings;

namespace Consentry.Tests.Reporting;

public sealed class JsonTests
{
    private const string Page = """
        <!doctype html>
        <title>Tide &amp; Tackle</title>
        <h1>Privacy</h1>
        <h2>Text messages</h2>
          <p>Write to us. We sell bait.</p>
          <p>We never:</p><ul><li>sell “numbers”</li></ul>
        """;

    private static readonly Document Read = Document(Page);

    [Fact]
    public void A_line_has_every_field_of_the_contract_in_its_order()
    {
        var json = Line(
            new ReportEntry(
                "docs/a.html",
                Of(
                    Read,
                    Outcome.Rejected,
                    Finding(
                        "privacy.opt-out",
                        new Verdict.Unmet(Silent, Quote(Read, "We sell bait.", EvidenceRole.NearMiss)),
                        new RejectionCode("twilio", "1", IsResubmittable: false)
                    )
                )
            )
        );

        Assert.Equal(
            """
            {"schema":"consentry/vetting/v1","engine":"0.1.0","edition":"2026.1","for":"core","source":"docs/a.html",
            "document":{"kind":"privacy","title":"Tide & Tackle","language":"en","sha256":"SHA"},"outcome":"rejected",
            "findings":[{"requirement":"privacy.opt-out","severity":"required","status":"unmet",
            "reasonId":"silent","reason":"says nothing of it",
            "evidence":[{"role":"near-miss","quote":"We sell bait.","start":35,"end":48,"line":5,"column":19,
            "section":"Privacy > Text messages"}],
            "fix":"We say it.","repair":null,"codes":[{"scheme":"twilio","code":"1","resubmittable":false}]}]}

            """.ReplaceLineEndings("").Replace("SHA", Sha256(Page), StringComparison.Ordinal) + "\n",
            json
        );
    }

    [Fact]
    public void Facts_of_a_fetch_stand_behind_the_evidence()
    {
        var met = new Verdict.Met { Facts = ["https://tide.example/privacy answers 200"] };
        var json = Line(new ReportEntry("a.html", Of(Read, Outcome.Accepted, Finding("privacy.published", met))));
        Assert.Contains(
            "\"evidence\":[],\"facts\":[\"https://tide.example/privacy answers 200\"],\"fix\":null",
            json,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_met_finding_has_no_reason_no_fix_and_no_codes()
    {
        var finding = One(
            Finding("privacy.contact", new Verdict.Met(Quote(Read, "Write to us.")), new RejectionCode("dca", "8"))
        );

        Assert.Equal(JsonValueKind.Null, finding.GetProperty("reasonId").ValueKind);
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("reason").ValueKind);
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("fix").ValueKind);
        Assert.Equal(0, finding.GetProperty("codes").GetArrayLength());
    }

    [Fact]
    public void A_repair_says_what_it_replaces_and_by_what()
    {
        const string page = "We hold lessons. We do not sell your data.";
        var repair = One(
                Vetted.As(ReadAs.Privacy, page).Findings.Single(f => f.Requirement.Id == "privacy.no-marketing-sharing")
            )
            .GetProperty("repair");

        Assert.Equal(
            "We do not sell your data.",
            page[repair.GetProperty("start").GetInt32()..repair.GetProperty("end").GetInt32()]
        );
        Assert.StartsWith(
            "We do not sell, rent, or share your data",
            repair.GetProperty("text").GetString()!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_disagreement_is_a_field_of_its_finding_where_there_is_one()
    {
        var disputed = Silent with { Disagreement = new Disagreement("bait", "some like worms", "flies decide") };
        Assert.Equal(
            "Reviewers disagree: some like worms. Flies decide.",
            One(Finding("privacy.contact", new Verdict.Unmet(disputed))).GetProperty("disagreement").GetString()
        );
        Assert.False(One(Finding("privacy.contact", new Verdict.Unmet(Silent))).TryGetProperty("disagreement", out _));
    }

    [Fact]
    public void A_comparison_gives_the_outcome_at_each_reviewer_and_what_it_rests_on()
    {
        var vetting = Of(
            Read,
            Outcome.Accepted,
            Finding("privacy.contact", new Verdict.Met(Quote(Read, "Write to us."))),
            Recommended("privacy.last-updated", new Verdict.Unmet(Silent), Reviewers.Aws)
        );
        var matrix = JsonDocument
            .Parse(Line(new ReportEntry("a", vetting) { IsCompared = true }))
            .RootElement.GetProperty("matrix")
            .EnumerateArray()
            .ToDictionary(e => e.GetProperty("for").GetString()!, StringComparer.Ordinal);

        Assert.Equal(["core", "primevox", "twilio", "telnyx", "bandwidth", "aws", "strict"], matrix.Keys);
        Assert.Equal("accepted", matrix["twilio"].GetProperty("outcome").GetString());
        Assert.Equal("rejected", matrix["aws"].GetProperty("outcome").GetString());
        Assert.Equal(1, matrix["twilio"].GetProperty("required").GetArrayLength());
        Assert.Equal(2, matrix["aws"].GetProperty("required").GetArrayLength());
    }

    [Fact]
    public void Three_quotes_are_given_and_their_lead_ins_besides()
    {
        var quote = Quote(Read, "sell “numbers”");
        var leadIn = Quote(Read, "We never:", EvidenceRole.LeadIn);

        var finding = One(
            Finding("privacy.contact", new Verdict.Met(quote, leadIn, quote, quote, leadIn, quote, leadIn))
        );

        Assert.Equal(
            ["decides", "lead-in", "decides", "decides", "lead-in"],
            finding.GetProperty("evidence").EnumerateArray().Select(e => e.GetProperty("role").GetString())
        );
    }

    [Fact]
    public void Quotes_stay_readable()
    {
        var line = Line(
            new ReportEntry(
                "é <b>",
                Of(Read, Outcome.Accepted, Finding("privacy.contact", new Verdict.Met(Quote(Read, "sell “numbers”"))))
            )
        );

        Assert.Contains("\"source\":\"é <b>\"", line, StringComparison.Ordinal);
        Assert.Contains("\"quote\":\"sell “numbers”\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_does_not_break_the_line()
    {
        var line = Line(new ReportEntry("a\ud800b", new ReadFailure("not-found", "no \udc00 file")));

        Assert.Equal("a\ufffdb", JsonDocument.Parse(line).RootElement.GetProperty("source").GetString());
    }

    [Fact]
    public void A_page_with_an_address_has_links_to_its_quotes()
    {
        var vetting = Of(
            Read,
            Outcome.Accepted,
            Finding("privacy.contact", new Verdict.Met(Quote(Read, "Write to us.")))
        );
        var line = Line(new ReportEntry("a", vetting) { Address = new Uri("https://tide.example/p") });

        Assert.Contains("\"link\":\"https://tide.example/p#:~:text=Write%20to%20us.\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_has_three_fields() =>
        Assert.Equal(
            """{"schema":"consentry/vetting/v1","source":"a","error":{"code":"not-found","message":"no such file"}}"""
                + "\n",
            Line(new ReportEntry("a", new ReadFailure("not-found", "no such file")))
        );

    [Fact]
    public void The_object_of_a_run_holds_the_same_objects()
    {
        var entry = new ReportEntry(
            "a",
            Of(Read, Outcome.Accepted, Finding("privacy.contact", new Verdict.Met(Quote(Read, "Write to us."))))
        );
        var buffer = new ArrayBufferWriter<byte>();
        using (var report = new JsonReport(buffer))
        {
            report.Add(entry);
            report.Add(new ReportEntry("b", new ReadFailure("not-found", "no such file")));
            report.Finish();
        }

        var run = JsonDocument.Parse(buffer.WrittenMemory).RootElement;

        Assert.Equal("consentry/report/v1", run.GetProperty("schema").GetString());
        Assert.Equal(Notice.Text, run.GetProperty("notice").GetString());
        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(Line(entry)).RootElement, run.GetProperty("vettings")[0])
        );
        Assert.Equal("b", run.GetProperty("vettings")[1].GetProperty("source").GetString());
    }

    private static JsonElement One(Finding finding) =>
        JsonDocument
            .Parse(Line(new ReportEntry("a", Of(Read, Outcome.Accepted, finding))))
            .RootElement.GetProperty("findings")[0];

    private static string Line(ReportEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonlReport.Write(buffer, entry);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;

namespace Consentry.Reporting;

/// <summary>One source as the JSON object of the contract; docs/output.md says what each field means.</summary>
internal static class EntryJson
{
    public const string Schema = "consentry/vetting/v1";

    /// <summary>Quotes stay readable: only what JSON itself reserves is escaped.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void Write(Utf8JsonWriter json, ReportEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, entry.IsSite ? SiteJson.Schema : Schema);
        if (entry.Site is { } site)
            SiteJson.Write(json, entry, site);
        else if (entry.Vetting is { } vetting)
            WriteVetting(json, entry, vetting);
        else
            WriteFailure(json, entry.Source, entry.Failure!);

        json.WriteEndObject();
    }

    public static void WriteFailure(Utf8JsonWriter json, string source, ReadFailure failure)
    {
        json.WriteString("source"u8, source);
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, failure.Code);
        json.WriteString("message"u8, failure.Message);
        json.WriteEndObject();
    }

    private static void WriteVetting(Utf8JsonWriter json, ReportEntry entry, Vetting vetting)
    {
        WriteRun(json, entry, vetting.Edition, vetting.For);
        WriteJudged(json, entry, vetting);
    }

    /// <summary>By what a source was judged.</summary>
    public static void WriteRun(Utf8JsonWriter json, ReportEntry entry, Edition edition, Reviewers reviewers)
    {
        json.WriteString("engine"u8, EngineVersion.Text);
        json.WriteString("edition"u8, edition.Id);
        json.WriteString("for"u8, Labels.Of(reviewers));
        json.WriteString("source"u8, entry.Source);
    }

    /// <summary>What was read and how it came out: the same fields for a source and for a page of a site.</summary>
    public static void WriteJudged(Utf8JsonWriter json, ReportEntry entry, Vetting vetting)
    {
        WriteDocument(json, vetting);
        if (vetting.Form is { } form)
            FormJson.Write(json, vetting.Document, form, entry.IsRenderedOnly(form));

        json.WriteString("outcome"u8, Labels.Of(vetting.Outcome));

        json.WriteStartArray("findings"u8);
        foreach (var finding in vetting.Findings)
            WriteFinding(json, entry, vetting.Document, finding);

        json.WriteEndArray();
        if (entry.IsCompared)
            WriteMatrix(json, vetting);
    }

    private static void WriteMatrix(Utf8JsonWriter json, Vetting vetting) =>
        WriteMatrix(
            json,
            vetting.OutcomeFor,
            reviewer =>
                vetting.Findings.Select(f => f.Requirement).Where(r => r.SeverityFor(reviewer) == Severity.Required)
        );

    /// <summary>The outcome at each reviewer, and what it rests on there.</summary>
    public static void WriteMatrix(
        Utf8JsonWriter json,
        Func<Reviewers, Outcome> outcomeFor,
        Func<Reviewers, IEnumerable<Rule>> requiredBy
    )
    {
        json.WriteStartArray("matrix"u8);
        foreach (var reviewer in Enum.GetValues<Reviewers>())
        {
            json.WriteStartObject();
            json.WriteString("for"u8, Labels.Of(reviewer));
            json.WriteString("outcome"u8, Labels.Of(outcomeFor(reviewer)));
            json.WriteStartArray("required"u8);
            foreach (var rule in requiredBy(reviewer))
                json.WriteStringValue(rule.Id);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDocument(Utf8JsonWriter json, Vetting vetting)
    {
        json.WriteStartObject("document"u8);
        json.WriteString("kind"u8, Labels.Of(vetting.Kind));
        json.WriteString("title"u8, vetting.Document.Title);
        json.WriteString("language"u8, vetting.Language);
        json.WriteString("sha256"u8, Convert.ToHexStringLower(SHA256.HashData(vetting.Document.Source.File.Span)));
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, ReportEntry entry, Document document, Finding finding)
    {
        json.WriteStartObject();
        WriteVerdict(json, finding.Requirement, finding.Severity, finding.Verdict);

        json.WriteStartArray("evidence"u8);
        foreach (var evidence in Cited.Of(finding.Verdict))
        {
            json.WriteStartObject();
            WriteEvidence(json, document, evidence, entry.Address);
            if (entry.IsRenderedOnly(evidence))
                json.WriteBoolean("renderedOnly"u8, value: true);

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFacts(json, finding.Verdict.Facts);
        json.WriteString("fix"u8, finding.Fix.Length == 0 ? null : finding.Fix);
        WriteRepair(json, finding.Repair);
        CodeJson.Write(json, Cited.Codes(finding));
        if (finding.Verdict.Disagreement is { } disagreement)
            json.WriteString("disagreement"u8, DisagreementText.Of(disagreement));

        json.WriteEndObject();
    }

    /// <summary>What was asked and how it came out.</summary>
    public static void WriteVerdict(Utf8JsonWriter json, Rule rule, Severity severity, Verdict verdict)
    {
        json.WriteString("requirement"u8, rule.Id);
        json.WriteString("severity"u8, Labels.Of(severity));
        json.WriteString("status"u8, Labels.Of(verdict));
        json.WriteString("reasonId"u8, verdict.Reason?.Id);
        json.WriteString("reason"u8, verdict.Reason?.Text);
    }

    private static void WriteFacts(Utf8JsonWriter json, IReadOnlyList<string> facts)
    {
        if (facts.Count == 0)
            return;

        json.WriteStartArray("facts"u8);
        foreach (var fact in facts)
            json.WriteStringValue(fact);

        json.WriteEndArray();
    }

    /// <summary>A quote with its places in the text, in the source and among the headings; the object is the caller's.</summary>
    public static void WriteEvidence(Utf8JsonWriter json, Document document, Evidence evidence, Uri? address)
    {
        var quote = document.Quote(evidence.Span);
        var place = document.PositionOf(evidence.Span);
        json.WriteString("role"u8, Labels.Of(evidence.Role));
        json.WriteString("quote"u8, quote);
        json.WriteNumber("start"u8, evidence.Span.Start);
        json.WriteNumber("end"u8, evidence.Span.End);
        json.WriteNumber("line"u8, place.Line);
        json.WriteNumber("column"u8, place.Column);
        if (document.PageOf(evidence.Span) is > 0 and var page)
            json.WriteNumber("page"u8, page);

        json.WriteString("section"u8, document.SectionOf(evidence.Span));
        if (address is not null)
            json.WriteString("link"u8, TextFragment.Link(address, quote));
    }

    private static void WriteRepair(Utf8JsonWriter json, Repair? repair)
    {
        if (repair is null)
        {
            json.WriteNull("repair"u8);
            return;
        }

        json.WriteStartObject("repair"u8);
        json.WriteNumber("start"u8, repair.Span.Start);
        json.WriteNumber("end"u8, repair.Span.End);
        json.WriteString("text"u8, repair.Text);
        json.WriteEndObject();
    }
}

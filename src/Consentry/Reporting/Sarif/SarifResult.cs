using System.Text.Json;
using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting.Sarif;

/// <summary>A finding as a SARIF result: at its first quote, the other quotes as related places.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter json, ReportEntry entry, Finding finding, SarifArtifact artifact)
    {
        var document = entry.Vetting!.Document;
        var cited = Cited.Of(finding.Verdict).ToList();
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Requirement.Id);
        json.WriteNumber("ruleIndex"u8, SarifRules.IndexOf(entry.Vetting.Edition, finding.Requirement));
        json.WriteString("kind"u8, Kind(finding.Verdict));
        json.WriteString("level"u8, Level(finding.Severity, finding.Verdict));
        SarifMessage.Write(json, "message"u8, FindingSentence.Of(document, finding));

        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        WritePlace(json, document, cited.Count > 0 ? cited[0].Span : null, artifact);
        json.WriteEndObject();
        json.WriteEndArray();

        WriteRelated(json, document, cited.Skip(1), artifact);
        SarifFix.Write(json, document, finding, artifact);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("consentry/v1"u8, Fingerprint.Of(entry, finding));
        json.WriteEndObject();
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    /// <summary>What is only recommended is a note: it can be better, and nobody rejects for it.</summary>
    public static string Level(Severity severity) => severity == Severity.Required ? "error" : "note";

    // The standard allows no other level where nothing is said to fail.
    public static string Level(Severity severity, Verdict verdict) =>
        verdict is Verdict.Unmet ? Level(severity) : "none";

    public static string Kind(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "pass",
            Verdict.Unmet => "fail",
            Verdict.Review => "review",
            _ => "notApplicable",
        };

    private static void WriteRelated(
        Utf8JsonWriter json,
        Document document,
        IEnumerable<Evidence> others,
        SarifArtifact artifact
    )
    {
        json.WriteStartArray("relatedLocations"u8);
        var id = 0;
        foreach (var other in others)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, ++id);
            WritePlace(json, document, other.Span, artifact);
            var role = Wording.Role(other.Role);
            var quote = FindingSentence.Quoted(document, other.Span);
            SarifMessage.Write(json, "message"u8, role.Length > 0 ? $"{role}: {quote}" : quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <param name="span">Null for what is said of the whole page; it stands at the first line, since services want one.</param>
    public static void WritePlace(Utf8JsonWriter json, Document document, Span? span, SarifArtifact artifact)
    {
        json.WriteStartObject("physicalLocation"u8);
        artifact.WriteLocation(json);
        json.WriteStartObject("region"u8);
        if (span is { } quote)
            SarifRegion.Write(json, Extent.Of(document, quote));
        else
            json.WriteNumber("startLine"u8, 1);

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, Finding finding) =>
        WriteProperties(json, finding.Severity, finding.Verdict, finding.Fix, Cited.Codes(finding));

    public static void WriteProperties(
        Utf8JsonWriter json,
        Severity severity,
        Verdict verdict,
        string fix,
        IReadOnlyList<RejectionCode> codes
    )
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("severity"u8, Labels.Of(severity));
        json.WriteString("status"u8, Labels.Of(verdict));
        json.WriteString("reasonId"u8, verdict.Reason?.Id);
        json.WriteString("fix"u8, fix.Length == 0 ? null : fix);
        CodeJson.Write(json, codes);
        json.WriteEndObject();
    }
}

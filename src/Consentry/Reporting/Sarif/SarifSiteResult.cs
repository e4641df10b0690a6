using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Sarif;

/// <summary>A finding about a site as a whole: a result of the page of its first quote, related to those of the others.</summary>
internal static class SarifSiteResult
{
    public static void Write(Utf8JsonWriter json, SiteFinding finding, SarifArtifacts artifacts)
    {
        var cited = Cited.Of(finding.Verdict).ToList();
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Rule.Id);
        json.WriteNumber("ruleIndex"u8, SarifRules.IndexOf(finding.Site.Edition, finding.Rule));
        json.WriteString("kind"u8, SarifResult.Kind(finding.Verdict));
        json.WriteString("level"u8, SarifResult.Level(finding.Severity, finding.Verdict));
        SarifMessage.Write(json, "message"u8, FindingSentence.Of(finding));

        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        WritePlace(json, finding, cited.FirstOrDefault(), artifacts);
        json.WriteEndObject();
        json.WriteEndArray();

        WriteRelated(json, finding, cited.Skip(1), artifacts);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("consentry/v1"u8, Fingerprint.Of(finding));
        json.WriteEndObject();
        SarifResult.WriteProperties(json, finding.Severity, finding.Verdict, finding.Fix, finding.Codes);
        json.WriteEndObject();
    }

    private static void WriteRelated(
        Utf8JsonWriter json,
        SiteFinding finding,
        IEnumerable<Evidence> others,
        SarifArtifacts artifacts
    )
    {
        json.WriteStartArray("relatedLocations"u8);
        var id = 0;
        foreach (var other in others)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, ++id);
            WritePlace(json, finding, other, artifacts);
            var role = Wording.Role(other.Role);
            var quote = FindingSentence.Quoted(finding.Quote(other));
            SarifMessage.Write(json, "message"u8, role.Length > 0 ? $"{role}: {quote}" : quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <param name="evidence">Null for what quotes nothing.</param>
    private static void WritePlace(
        Utf8JsonWriter json,
        SiteFinding finding,
        Evidence? evidence,
        SarifArtifacts artifacts
    )
    {
        var page = evidence is null ? finding.FirstPage : finding.PageOf(evidence);
        var artifact = new SarifArtifact(artifacts, artifacts.IndexOf(page.Address.AbsoluteUri, page.Document));
        SarifResult.WritePlace(json, page.Document, evidence?.Span, artifact);
    }
}

using System.Text.Json;
using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting.Comparing;

/// <summary>A sentence that a report quotes, with its place in the page as that was then.</summary>
/// <param name="Role">As the contract names it, see <see cref="Labels"/>.</param>
public sealed record CitedSentence(string Role, string Quote, Span Span, int Line, int Column, string Section)
{
    internal static CitedSentence Of(Document document, Evidence evidence)
    {
        var place = document.PositionOf(evidence.Span);
        return new CitedSentence(
            Labels.Of(evidence.Role),
            document.Quote(evidence.Span),
            evidence.Span,
            place.Line,
            place.Column,
            document.SectionOf(evidence.Span)
        );
    }

    internal static CitedSentence Of(JsonElement json) =>
        new(
            json.GetProperty("role").GetString()!,
            json.GetProperty("quote").GetString()!,
            new Span(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32()),
            json.GetProperty("line").GetInt32(),
            json.GetProperty("column").GetInt32(),
            json.GetProperty("section").GetString()!
        );
}

/// <summary>What one report says of one requirement; an earlier one is known by its words only.</summary>
/// <param name="Status">As the contract names it, see <see cref="Labels"/>.</param>
public sealed record Answer(
    string Status,
    Severity Severity,
    string? ReasonId,
    string? Reason,
    IReadOnlyList<CitedSentence> Sentences
)
{
    internal static Answer Of(Document document, Finding finding) =>
        new(
            Labels.Of(finding.Verdict),
            finding.Severity,
            finding.Verdict.Reason?.Id,
            finding.Verdict.Reason?.Text,
            [.. Cited.Of(finding.Verdict).Select(evidence => CitedSentence.Of(document, evidence))]
        );

    internal static Answer Of(JsonElement json) =>
        new(
            json.GetProperty("status").GetString()!,
            json.GetProperty("severity").ValueEquals("recommended"u8) ? Severity.Recommended : Severity.Required,
            json.GetProperty("reasonId").GetString(),
            json.GetProperty("reason").GetString(),
            [.. json.GetProperty("evidence").EnumerateArray().Select(CitedSentence.Of)]
        );

    /// <summary>How far it is from being met; what is not asked of a document is not missing from it.</summary>
    internal int Distance =>
        Status switch
        {
            "unmet" => 2,
            "review" => 1,
            _ => 0,
        };
}

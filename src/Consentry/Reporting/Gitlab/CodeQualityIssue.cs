using System.Text.Json;
using Consentry.Judging;

namespace Consentry.Reporting.Gitlab;

/// <summary>An issue of a Code Quality report.</summary>
/// <param name="Path">Relative to the root of the repository; GitLab shows no other.</param>
/// <param name="Check">The requirement, or the code of a failure.</param>
/// <param name="Severity">One of GitLab's: info, minor, major, critical, blocker.</param>
internal sealed record CodeQualityIssue(string Path, string Check, string Severity, string Description)
{
    public int Line { get; init; } = 1;

    /// <summary>What tells it from another issue of the same check in the same file.</summary>
    public string Subject { get; init; } = "";

    public static IEnumerable<CodeQualityIssue> Of(ReportEntry entry) =>
        entry.Site is { } site
            ? SiteFinding.Open(site).Select(Of)
            : entry.Vetting switch
            {
                null => [new(entry.Path, entry.Failure!.Code, "blocker", $"Not read: {entry.Failure.Message}")],
                { Outcome: Outcome.NotApplicable } =>
                [
                    new(entry.Path, "not-applicable", "critical", "This is no legal document: nothing is judged."),
                ],
                var vetting => FindingOrder.Open(vetting).Select(finding => Of(entry, vetting, finding)),
            };

    public void Write(Utf8JsonWriter json, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("description"u8, Description);
        json.WriteString("check_name"u8, Check);
        json.WriteString("fingerprint"u8, fingerprint);
        json.WriteString("severity"u8, Severity);
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, Path);
        json.WriteStartObject("lines"u8);
        json.WriteNumber("begin"u8, Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static CodeQualityIssue Of(ReportEntry entry, Vetting vetting, Finding finding)
    {
        var document = vetting.Document;
        var first = Cited.Of(finding.Verdict).FirstOrDefault();
        var description = FindingSentence.Of(document, finding);
        return new(entry.Path, finding.Requirement.Id, Weight(finding.Severity, finding.Verdict), description)
        {
            Line = first is null ? 1 : document.PositionOf(first.Span).Line,
            Subject = Fingerprint.Of(entry, finding),
        };
    }

    /// <summary>At the page that its first quote stands on.</summary>
    private static CodeQualityIssue Of(SiteFinding finding)
    {
        var first = Cited.Of(finding.Verdict).FirstOrDefault();
        return new(
            finding.FirstPage.Address.AbsoluteUri,
            finding.Rule.Id,
            Weight(finding.Severity, finding.Verdict),
            FindingSentence.Of(finding)
        )
        {
            Line = first is null ? 1 : finding.FirstPage.Document.PositionOf(first.Span).Line,
            Subject = Fingerprint.Of(finding),
        };
    }

    private static string Weight(Judging.Severity severity, Verdict verdict) =>
        (severity, verdict) switch
        {
            (Judging.Severity.Recommended, Verdict.Unmet) => "minor",
            (Judging.Severity.Recommended, _) => "info",
            (_, Verdict.Unmet) => "critical",
            _ => "major",
        };
}

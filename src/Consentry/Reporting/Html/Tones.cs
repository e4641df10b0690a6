using Consentry.Judging;

namespace Consentry.Reporting.Html;

/// <summary>How something looks; where two meet, the worse one shows.</summary>
internal enum Tone
{
    Good,

    /// <summary>Comes close, is unclear, or is only recommended.</summary>
    Near,
    Bad,
}

/// <summary>Which tone findings and their quotes have, and what the stylesheet calls it.</summary>
internal static class Tones
{
    public static string Class(Finding finding) => Class(Of(finding, EvidenceRole.Decides));

    /// <summary>Of an outcome; null where a source could not be read.</summary>
    public static string Class(Outcome? outcome) =>
        outcome switch
        {
            Outcome.Accepted => "good",
            Outcome.Review => "near",
            Outcome.NotApplicable => "idle",
            _ => "bad",
        };

    public static string Class(Tone tone) =>
        tone switch
        {
            Tone.Bad => "bad",
            Tone.Near => "near",
            _ => "good",
        };

    /// <summary>Of what is quoted for a finding. A sentence that comes closest to meeting it is not what is bad about the page.</summary>
    public static Tone Of(Finding finding, EvidenceRole role) => Of(finding.Severity, finding.Verdict, role);

    /// <inheritdoc cref="Of(Finding, EvidenceRole)"/>
    public static Tone Of(Severity severity, Verdict verdict, EvidenceRole role) =>
        (verdict, severity) switch
        {
            (Verdict.Met, _) => Tone.Good,
            (Verdict.Unmet, Severity.Required) when role is EvidenceRole.Decides or EvidenceRole.Contradicts =>
                Tone.Bad,
            _ => Tone.Near,
        };
}

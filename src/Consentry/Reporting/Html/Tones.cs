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

    public static string Class(Tone tone) =>
        tone switch
        {
            Tone.Bad => "bad",
            Tone.Near => "near",
            _ => "good",
        };

    /// <summary>Of what is quoted for a finding. A sentence that comes closest to meeting it is not what is bad about the page.</summary>
    public static Tone Of(Finding finding, EvidenceRole role) =>
        finding switch
        {
            { Verdict: Verdict.Met } => Tone.Good,
            { Verdict: Verdict.Unmet, Severity: Severity.Required }
                when role is EvidenceRole.Decides or EvidenceRole.Contradicts => Tone.Bad,
            _ => Tone.Near,
        };
}

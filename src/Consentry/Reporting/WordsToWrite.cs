using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>What a finding asks to be written; the same in every report for people.</summary>
/// <param name="Repair">The sentence that comes closest, put right; it stands first, for it is less to change.</param>
/// <param name="Clause">What can be added instead; empty where there is nothing to add.</param>
internal readonly record struct WordsToWrite(Repair? Repair, string Clause)
{
    public static WordsToWrite Of(Finding finding)
    {
        // An exemption stands behind the claim that it exempts: it is in the repair already.
        var isInside = finding.Repair is { } repair && repair.Text.EndsWith(finding.Fix, StringComparison.Ordinal);
        return new WordsToWrite(finding.Repair, isInside ? "" : finding.Fix);
    }
}

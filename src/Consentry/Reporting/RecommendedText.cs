using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>What a page lacks without being rejected for it: a group of short entries behind what rejects.</summary>
internal static class RecommendedText
{
    private const int Indent = 2;

    public static bool IsListed(Finding finding) =>
        finding is { Severity: Severity.Recommended, Verdict: Verdict.Unmet };

    public static void Write(TextPage page, ReportEntry entry, Vetting vetting)
    {
        var listed = vetting.Findings.Where(IsListed).ToList();
        if (listed.Count == 0)
            return;

        page.Words(Indent, Ink.Faint, "recommended");
        foreach (var finding in listed)
            FindingText.WriteBriefly(page, entry, finding);

        page.Blank();
    }
}

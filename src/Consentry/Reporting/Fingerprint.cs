using System.Security.Cryptography;
using System.Text;
using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>
/// What stays the same of a finding while other parts of the page change: the requirement and the first sentence that it
/// quotes. Trackers of findings tell by it whether they have seen one before.
/// </summary>
internal static class Fingerprint
{
    public static string Of(ReportEntry entry, Finding finding)
    {
        var quote = Cited.Of(finding.Verdict).FirstOrDefault() is { } first
            ? entry.Vetting!.Document.Quote(first.Span)
            : "";
        return Of(finding.Requirement.Id, quote);
    }

    /// <summary>Of a site as a whole: the first quote of each page, since either may change.</summary>
    public static string Of(SiteFinding finding) =>
        Of([finding.Rule.Id, .. Cited.Of(finding.Verdict).DistinctBy(e => e.Document).Select(finding.Quote)]);

    /// <summary>Sixteen bytes of SHA-256, which is what trackers commonly show.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        // No part holds a NUL, so that no two lists of parts give the same text.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}

using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>A document as an entry of a report, whatever it holds.</summary>
internal static class Vetted
{
    public static ReportEntry Of(Source source, VettingOptions options) =>
        Guarded(
            source.Name,
            () =>
            {
                var opened = source.Open();
                return opened.Page is null
                    ? new ReportEntry(source.Name, opened.Failure!)
                    : Entry(source.Name, Vet.Page(opened.Page, options));
            }
        );

    /// <summary>A document that was read already, under the address at which it stands.</summary>
    public static ReportEntry Of(Document document, Uri address, VettingOptions options) =>
        Guarded(
            address.AbsoluteUri,
            () => Entry(address.AbsoluteUri, Vet.Document(document, options)) with { Address = address }
        );

    private static ReportEntry Entry(string name, VettingResult result) =>
        result.IsRead ? Entry(name, result.Vetting) : new ReportEntry(name, result.Failure);

    private static ReportEntry Entry(string name, Vetting vetting)
    {
        // Worked out here, where several pages are in work at once, and not when the report comes to them.
        foreach (var finding in vetting.Findings)
            _ = finding.Repair;

        return new ReportEntry(name, vetting);
    }

    private static ReportEntry Guarded(string name, Func<ReportEntry> vet)
    {
        try
        {
            return vet();
        }
#pragma warning disable CA1031 // A defect that one document brings to light must not cost the report on all others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var message = $"a defect of consentry: {e.GetType().Name}: {e.Message}";
            return new ReportEntry(name, new ReadFailure("internal", message));
        }
    }
}

using Consentry.Judging;
using Consentry.Judging.Sites;
using Consentry.Reading;

namespace Consentry.Reporting;

/// <summary>The pages of a site as sources of their own, each called by its address.</summary>
public static class SitePages
{
    /// <summary>
    /// For a report about single pages: those that decide, what is missing as something that could not be read, and then the site
    /// itself for what is said of its pages together. What is no site is itself.
    /// </summary>
    public static IEnumerable<ReportEntry> Of(ReportEntry entry) =>
        entry.Site is { } site
            ?
            [
                .. Shown(entry, Detail.Brief),
                .. site
                    .Site.Absences.Where(a => site.OutcomeOf(a) is not null)
                    .Select(a => new ReportEntry(
                        entry.Source,
                        new ReadFailure(
                            $"no-{Labels.Of(a.Role)}",
                            $"no {SiteWording.Role(a.Role)} was found; looked at: {a.Looked}{Codes(site, a)}"
                        )
                    )),
                entry,
            ]
            : [entry];

    private static string Codes(SiteVetting site, Absence absence) =>
        SiteWording.Codes(site, absence) is { Count: > 0 } codes ? $"; rejection codes: {CodeList.Of(codes)}" : "";

    /// <summary>The documents and the form that decide; with all detail also those beside them.</summary>
    internal static IEnumerable<ReportEntry> Shown(ReportEntry entry, Detail detail) =>
        [
            .. entry
                .Site!.Documents.Where(d => d.Decides || detail == Detail.Full)
                .Select(d => Entry(entry, d.Published.Page, d.Vetting)),
            .. entry
                .Site.Forms.Where(f => f.IsPrincipal || detail == Detail.Full)
                .Select(f => Entry(entry, f.Published, f.Vetting)),
        ];

    internal static ReportEntry Entry(ReportEntry site, PublishedPage page, Vetting vetting) =>
        new(page.Address.AbsoluteUri, vetting)
        {
            Address = page.Address,
            Plain = page.Plain,
            IsCompared = site.IsCompared,
        };
}

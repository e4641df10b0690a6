using Consentry.Reading;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>A source as an entry of a report, whatever it holds.</summary>
internal static class Vetted
{
    /// <param name="addresses">Null where none of the sources is an address.</param>
    /// <exception cref="OperationCanceledException">The run ends.</exception>
    public static async Task<ReportEntry> Of(
        Source source,
        VettingOptions options,
        AddressVetter? addresses,
        CancellationToken cancellation
    )
    {
        try
        {
            return Worked(
                source is Source.Address address
                    ? await addresses!.Vet(address, options, cancellation)
                    : Read(source, options)
            );
        }
#pragma warning disable CA1031 // A defect that one document brings to light must not cost the report on all others.
        catch (Exception e) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var message = $"a defect of consentry: {e.GetType().Name}: {e.Message}";
            return new ReportEntry(source.Name, new ReadFailure("internal", message));
        }
    }

    private static ReportEntry Read(Source source, VettingOptions options)
    {
        var opened = source.Open();
        if (opened.Page is null)
            return new ReportEntry(source.Name, opened.Failure!);

        var result = Vet.Page(opened.Page, options);
        return result.IsRead
            ? new ReportEntry(source.Name, result.Vetting)
            : new ReportEntry(source.Name, result.Failure);
    }

    /// <summary>Repairs are worked out here, where several pages are in work at once, and not when the report comes to them.</summary>
    private static ReportEntry Worked(ReportEntry entry)
    {
        var vettings =
            entry.Site is { } site ? site.Documents.Select(d => d.Vetting).Concat(site.Forms.Select(f => f.Vetting))
            : entry.Vetting is { } vetting ? [vetting]
            : [];
        foreach (var finding in vettings.SelectMany(v => v.Findings))
            _ = finding.Repair;

        return entry;
    }
}

using System.Buffers;
using System.Text.Json;
using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting.Sarif;

/// <summary>
/// SARIF 2.1.0, which code scanning services and editors read: one run, a rule for each requirement of the edition, a result
/// for each finding.
/// </summary>
/// <remarks>
/// Results are written as they come. What a run says of itself, its rules included, stands behind them: JSON does not order
/// members, and a long run need not be held in memory.
/// </remarks>
public sealed class SarifReport : IReport<ReportEntry>, IDisposable
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly IBufferWriter<byte> output;
    private readonly Detail detail;
    private readonly Utf8JsonWriter json;
    private readonly SarifArtifacts artifacts = new();
    private readonly SarifNotifications notifications = new();
    private Edition? edition;

    /// <summary>Opens the log.</summary>
    /// <param name="detail">In full, what is met and what was not asked are results too.</param>
    public SarifReport(IBufferWriter<byte> output, Detail detail)
    {
        this.output = output;
        this.detail = detail;
        json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        json.WriteString("columnKind"u8, "utf16CodeUnits");
        json.WriteStartArray("results"u8);
    }

    /// <inheritdoc/>
    public void Add(ReportEntry item)
    {
        if (item.Site is { } site)
        {
            AddSite(site);
            return;
        }

        var artifact = artifacts.IndexOf(item);
        if (item.Vetting is not { } vetting)
        {
            notifications.Add(artifact, "error", item.Failure!.Code, item.Failure.Message);
            return;
        }

        edition ??= vetting.Edition;
        if (vetting.Outcome == Outcome.NotApplicable)
            notifications.Add(artifact, "warning", "no-legal-document", "is no legal document, so nothing was judged");

        foreach (var finding in vetting.Findings)
        {
            if (detail == Detail.Full || FindingOrder.IsOpen(finding))
                SarifResult.Write(json, item, finding, new SarifArtifact(artifacts, artifact));
        }

        json.Flush();
    }

    /// <summary>What is said of its pages together; the pages are sources of their own.</summary>
    private void AddSite(SiteVetting site)
    {
        edition ??= site.Edition;
        foreach (var finding in SiteFinding.All(site).Where(f => f.IsOpen || detail == Detail.Full))
            SarifSiteResult.Write(json, finding, artifacts);

        json.Flush();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        json.WriteEndArray();
        artifacts.Write(json);
        notifications.WriteInvocation(json, artifacts);
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "Consentry");
        json.WriteString("semanticVersion"u8, EngineVersion.Text);
        SarifRules.Write(json, edition);
        notifications.WriteDescriptors(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Closes nothing: a report without <see cref="Finish"/> is not whole.</summary>
    public void Dispose() => json.Dispose();
}

using System.Buffers;
using System.Text.Json;

namespace Consentry.Reporting.Gitlab;

/// <summary>A Code Quality report: one array of issues, which GitLab shows in a merge request.</summary>
public sealed class GitlabReport : IReport<ReportEntry>, IDisposable
{
    private readonly IBufferWriter<byte> output;
    private readonly Utf8JsonWriter json;
    private readonly Dictionary<string, int> fingerprints = new(StringComparer.Ordinal);

    /// <summary>Opens the array.</summary>
    public GitlabReport(IBufferWriter<byte> output)
    {
        this.output = output;
        json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Add(ReportEntry item)
    {
        foreach (var issue in CodeQualityIssue.Of(item))
            issue.Write(json, Unique(Fingerprint.Of(issue.Path, issue.Check, issue.Subject)));

        json.Flush();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Closes nothing: a report without <see cref="Finish"/> is not whole.</summary>
    public void Dispose() => json.Dispose();

    /// <summary>GitLab drops an issue whose fingerprint another one has, as when a page is named twice.</summary>
    private string Unique(string fingerprint)
    {
        var times = fingerprints[fingerprint] = fingerprints.GetValueOrDefault(fingerprint) + 1;
        return times == 1 ? fingerprint : Fingerprint.Of(fingerprint, Wording.Number(times));
    }
}

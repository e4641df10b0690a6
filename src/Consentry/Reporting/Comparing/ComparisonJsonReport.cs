using System.Buffers;
using System.Text.Json;

namespace Consentry.Reporting.Comparing;

/// <summary>One JSON object for a comparison: what changed, and how much did not.</summary>
public sealed class ComparisonJsonReport : IReport<Comparison>, IDisposable
{
    internal const string Schema = "consentry/comparisons/v1";

    private readonly Utf8JsonWriter json;
    private readonly IBufferWriter<byte> output;
    private int unchanged;

    /// <summary>Opens the object.</summary>
    public ComparisonJsonReport(IBufferWriter<byte> output)
    {
        this.output = output;
        json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("schema"u8, Schema);
        json.WriteString("notice"u8, Notice.Text);
        json.WriteStartArray("comparisons"u8);
    }

    /// <inheritdoc/>
    public void Add(Comparison item)
    {
        if (item.Change == Change.None)
            unchanged++;
        else
            ComparisonJson.Write(json, item);

        json.Flush();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        json.WriteEndArray();
        json.WriteNumber("unchanged"u8, unchanged);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Closes nothing: a report without <see cref="Finish"/> is not whole.</summary>
    public void Dispose() => json.Dispose();
}

using System.Buffers;
using System.Text.Json;

namespace Consentry.Reporting;

/// <summary>One JSON object for a run.</summary>
public sealed class JsonReport : IReport<ReportEntry>, IDisposable
{
    internal const string Schema = "consentry/report/v1";

    /// <summary>Of every JSON object that is printed to be read by people too.</summary>
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = EntryJson.Encoder,
        Indented = true,
        NewLine = "\n",
    };

    private readonly Utf8JsonWriter json;
    private readonly IBufferWriter<byte> output;

    /// <summary>Opens the object.</summary>
    public JsonReport(IBufferWriter<byte> output)
    {
        this.output = output;
        json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("schema"u8, Schema);
        json.WriteString("notice"u8, Notice.Text);
        json.WriteStartArray("vettings"u8);
    }

    /// <inheritdoc/>
    public void Add(ReportEntry item)
    {
        EntryJson.Write(json, item);
        json.Flush();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Closes nothing: a report without <see cref="Finish"/> is not whole.</summary>
    public void Dispose() => json.Dispose();
}

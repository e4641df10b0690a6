using System.Buffers;
using System.Text.Json;

namespace Consentry.Reporting;

/// <summary>One JSON object for a run. What is written so far is in the output after each call, so a run can stream.</summary>
public sealed class JsonReport : IDisposable
{
    /// <summary>Of every JSON object that is printed to be read by people too.</summary>
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = EntryJson.Encoder,
        Indented = true,
        NewLine = "\n",
    };

    private readonly Utf8JsonWriter json;
    private readonly IBufferWriter<byte> output;

    public JsonReport(IBufferWriter<byte> output)
    {
        this.output = output;
        json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("schema"u8, "consentry/report/v1");
        json.WriteString("notice"u8, Notice.Text);
        json.WriteStartArray("vettings"u8);
    }

    public void Add(ReportEntry entry)
    {
        EntryJson.Write(json, entry);
        json.Flush();
    }

    /// <summary>Closes the object; nothing can be added after it.</summary>
    public void Finish()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => json.Dispose();
}

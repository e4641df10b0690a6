using System.Buffers;
using System.Text.Json;

namespace Consentry.Reporting;

/// <summary>One JSON object a source, each on a line of its own; nothing before, between or after.</summary>
public sealed class JsonlReport(IBufferWriter<byte> output) : IReport<ReportEntry>
{
    private static readonly JsonWriterOptions Options = new() { Encoder = EntryJson.Encoder };

    /// <inheritdoc/>
    public void Add(ReportEntry item) => Write(output, item);

    /// <inheritdoc/>
    public void Finish() { }

    /// <summary>Writes the line of one source, with its line feed.</summary>
    public static void Write(IBufferWriter<byte> output, ReportEntry entry)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            EntryJson.Write(json, entry);

        output.Write("\n"u8);
    }
}

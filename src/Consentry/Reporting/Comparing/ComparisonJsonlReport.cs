using System.Buffers;
using System.Text.Json;

namespace Consentry.Reporting.Comparing;

/// <summary>One JSON object for each source that changed, on a line of its own.</summary>
public sealed class ComparisonJsonlReport(IBufferWriter<byte> output) : IReport<Comparison>
{
    private static readonly JsonWriterOptions Options = new() { Encoder = EntryJson.Encoder };

    /// <inheritdoc/>
    public void Add(Comparison item)
    {
        if (item.Change == Change.None)
            return;

        using (var json = new Utf8JsonWriter(output, Options))
            ComparisonJson.Write(json, item);

        output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void Finish() { }
}

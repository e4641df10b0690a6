using System.Buffers;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Consentry.Reading;
using Consentry.Reporting;

namespace Consentry.Cli.Batching;

/// <summary>From a row to what becomes of it. Safe for use by many at once, with one fetcher for all, so that its limits hold for all together.</summary>
internal sealed class SenderVetting(SenderList list, VettingOptions options, AddressVetter addresses)
{
    private const string Schema = "consentry/batch/v1";

    // Quotes stay readable, as in the report of one document.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private long spent;

    /// <summary>Over all rows; those at the same time count each.</summary>
    public TimeSpan Spent => new(Interlocked.Read(ref spent));

    /// <summary>What became of it, always: what goes wrong with one row is its outcome.</summary>
    /// <exception cref="OperationCanceledException">The run ends.</exception>
    public async Task<SenderOutcome> Vet(SenderRow row, CancellationToken cancellation)
    {
        var before = Stopwatch.GetTimestamp();
        var work = await Guarded(row, cancellation);
        var outcome = new SenderOutcome(row.Number, work.Outcome)
        {
            Unmet = work.Unmet,
            Review = work.InReview,
            Failure = work.Failure,
        };
        outcome = outcome with { Json = Json(row, outcome, work.Entries) };
        Interlocked.Add(ref spent, Stopwatch.GetElapsedTime(before).Ticks);
        return outcome;
    }

    private async Task<Work> Guarded(SenderRow row, CancellationToken cancellation)
    {
        try
        {
            if (row.Fault is { } fault)
                return Work.Failed(row.Source, "bad-row", fault);

            var mine = options with { Sender = row.Sender };
            var entries = new List<ReportEntry>();
            foreach (var source in SourcesOf(row.Source))
                entries.Add(await Vetted.Of(source, mine, addresses, cancellation));

            return new Work(entries);
        }
        catch (UsageException wrong)
        {
            return Work.Failed(row.Source, "bad-row", wrong.Message);
        }
#pragma warning disable CA1031 // A defect that one sender brings to light must not cost the results of all others.
        catch (Exception e) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return Work.Failed(row.Source, "internal", $"a defect of consentry: {e.GetType().Name}: {e.Message}");
        }
    }

    private static IEnumerable<Source> SourcesOf(string field) =>
        // A semicolon in an address is a part of it.
        Sources.IsAddress(field)
            ? Sources.Expand([field])
            : field
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(path =>
                    path is "-" ? [Refused(path, "standard input is no source of a list: give a file")]
                    : Sources.IsAddress(path)
                        ? [Refused(path, "an address stands alone in its row: give the paths a row of their own")]
                    : Sources.Expand([path])
                );

    private static Source.Failed Refused(string name, string message) =>
        new Source.Failed(name, new ReadFailure("bad-row", message));

    private byte[] Json(SenderRow row, SenderOutcome outcome, IReadOnlyList<ReportEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("schema"u8, Schema);
            json.WriteNumber("row"u8, row.Number);
            json.WriteString("source"u8, row.Source);
            json.WriteString("sender"u8, row.Sender);
            json.WriteStartObject("columns"u8);
            foreach (var (index, name) in list.Others)
                json.WriteString(name.Trim(), row.Fields[index]);

            json.WriteEndObject();
            json.WriteString("outcome"u8, outcome.Outcome);
            Names(json, "unmet", outcome.Unmet);
            Names(json, "review", outcome.Review);
            json.WriteString("failure"u8, outcome.Failure);
            json.WriteStartArray("results"u8);
            foreach (var entry in entries)
                Entry(json, entry);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Names(Utf8JsonWriter json, string field, IReadOnlyList<string> names)
    {
        json.WriteStartArray(field);
        foreach (var name in names)
            json.WriteStringValue(name);

        json.WriteEndArray();
    }

    /// <summary>The object that a report of one source has on its line.</summary>
    private static void Entry(Utf8JsonWriter json, ReportEntry entry)
    {
        var line = new ArrayBufferWriter<byte>(4096);
        JsonlReport.Write(line, entry);
        json.WriteRawValue(line.WrittenSpan[..^1]);
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Consentry.Cli.Batching;

/// <summary>The finished senders of a run, on disk: a line each, in the order in which they finished.</summary>
/// <remarks>
/// A line is <c>CHECK SP FACTS TAB RESULT LF</c>: the first 16 hex digits of the SHA-256 of what follows the space, the outcome
/// as JSON, and the line of the results (JSON has no tab outside an escape). The first line has the <see cref="JournalHead"/>
/// and no result. A line is written in one call; whatever is not whole was being written when the process was killed.
/// </remarks>
internal sealed class Journal : IDisposable
{
    private const int CheckLength = 16;

    private readonly FileStream stream;
    private readonly (long Offset, int Length)[] places;
    private readonly Lock turn = new();

    private Journal(FileStream stream, int rows)
    {
        this.stream = stream;
        places = new (long, int)[rows + 1];
    }

    /// <summary>Senders that are finished.</summary>
    public int Finished { get; private set; }

    /// <summary>Lines that were written whole and are so no more; their senders are vetted again.</summary>
    public int Damaged { get; private set; }

    /// <summary>An empty journal in place of any that is there.</summary>
    /// <exception cref="IOException">Another run has it, or it cannot be written.</exception>
    public static Journal Create(string file, JournalHead head, int rows)
    {
        var journal = new Journal(Take(file), rows);
        journal.stream.SetLength(0);
        journal.Write(JsonSerializer.SerializeToUtf8Bytes(head, JournalJson.Default.JournalHead), default);
        return journal;
    }

    /// <summary>A journal as a run left it; without any, an empty one.</summary>
    /// <exception cref="UsageException">It is of another run.</exception>
    /// <exception cref="IOException">Another run has it, or it cannot be read.</exception>
    public static Journal Resume(string file, JournalHead head, int rows)
    {
        var journal = new Journal(Take(file), rows);
        try
        {
            if (journal.Recover(file, head))
                return journal;
        }
        catch
        {
            journal.Dispose();
            throw;
        }

        // It was killed before its first line was whole.
        journal.stream.SetLength(0);
        journal.Write(JsonSerializer.SerializeToUtf8Bytes(head, JournalJson.Default.JournalHead), default);
        return journal;
    }

    public bool Has(int row) => places[row].Length > 0;

    public void Append(SenderOutcome outcome)
    {
        var facts = JsonSerializer.SerializeToUtf8Bytes(outcome, JournalJson.Default.SenderOutcome);
        lock (turn)
        {
            var offset = stream.Position;
            places[outcome.Row] = (offset, Write(facts, outcome.Json.Span));
            Finished++;
        }
    }

    /// <summary>A finished sender.</summary>
    /// <exception cref="IOException">The journal was altered meanwhile.</exception>
    public SenderOutcome Read(int row)
    {
        var line = new byte[places[row].Length];
        stream.Position = places[row].Offset;
        stream.ReadExactly(line);
        return Parse(line.AsMemory(0, line.Length - 1))
            ?? throw new IOException($"the journal was altered while the run went on (row {row})");
    }

    /// <summary>The results are about to take its place: they are to outlive a loss of power too.</summary>
    public void Flush() => stream.Flush(flushToDisk: true);

    public void Dispose() => stream.Dispose();

    private static FileStream Take(string file) =>
        new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);

    private int Write(ReadOnlySpan<byte> facts, ReadOnlySpan<byte> result)
    {
        var line = new byte[CheckLength + 1 + facts.Length + 1 + result.Length + 1];
        var text = line.AsSpan(CheckLength + 1);
        facts.CopyTo(text);
        text[facts.Length] = (byte)'\t';
        result.CopyTo(text[(facts.Length + 1)..]);
        Encoding.ASCII.GetBytes(Check(text[..^1]), line);
        line[CheckLength] = (byte)' ';
        line[^1] = (byte)'\n';
        stream.Write(line);
        return line.Length;
    }

    /// <summary>False where not even the head is there.</summary>
    private bool Recover(string file, JournalHead head)
    {
        var end = 0L;
        foreach (var (offset, line) in Lines())
        {
            if (offset == 0)
            {
                if (Facts(line, JournalJson.Default.JournalHead) is not { } found)
                    throw new UsageException($"{file} is no journal of a batch: --fresh begins a new one");
                if (found != head)
                    throw new UsageException($"{file} is of {Difference(found, head)}: --fresh begins anew");
            }
            else if (Parse(line) is { } outcome && outcome.Row > 0 && outcome.Row < places.Length)
            {
                Finished += Has(outcome.Row) ? 0 : 1;
                places[outcome.Row] = (offset, line.Length + 1);
            }
            else
            {
                Damaged++;
            }

            end = offset + line.Length + 1;
        }

        stream.SetLength(end);
        stream.Position = end;
        return end > 0;
    }

    private static string Difference(JournalHead found, JournalHead head) =>
        !string.Equals(found.List, head.List, StringComparison.Ordinal) ? "another list, or the list was changed since"
        : !string.Equals(found.Options, head.Options, StringComparison.Ordinal) ? "a run with other options"
        : "a run of another version of consentry";

    /// <summary>Lines that end, with the places where they begin.</summary>
    private IEnumerable<(long Offset, ReadOnlyMemory<byte> Line)> Lines()
    {
        var buffer = new byte[64 * 1024];
        var (offset, filled) = (0L, 0);
        stream.Position = 0;
        while (stream.Read(buffer, filled, buffer.Length - filled) is var read and > 0)
        {
            filled += read;
            var start = 0;
            while (buffer.AsSpan(start, filled - start).IndexOf((byte)'\n') is var length and >= 0)
            {
                yield return (offset + start, buffer.AsMemory(start, length));
                start += length + 1;
            }

            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            (offset, filled) = (offset + start, filled - start);
            if (filled == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    /// <summary>Null where the line is not as it was written.</summary>
    private static SenderOutcome? Parse(ReadOnlyMemory<byte> line)
    {
        if (Facts(line, JournalJson.Default.SenderOutcome) is not { } outcome)
            return null;

        return outcome with
        {
            Json = line[(line.Span.IndexOf((byte)'\t') + 1)..],
        };
    }

    private static T? Facts<T>(ReadOnlyMemory<byte> line, JsonTypeInfo<T> type)
        where T : class
    {
        if (line.Length <= CheckLength + 1)
            return null;

        var text = line.Span[(CheckLength + 1)..];
        var tab = text.IndexOf((byte)'\t');
        return tab > 0 && line.Span[..CheckLength].SequenceEqual(Encoding.ASCII.GetBytes(Check(text)))
            ? JsonSerializer.Deserialize(text[..tab], type)
            : null;
    }

    private static string Check(ReadOnlySpan<byte> text) =>
        Convert.ToHexStringLower(SHA256.HashData(text))[..CheckLength];
}

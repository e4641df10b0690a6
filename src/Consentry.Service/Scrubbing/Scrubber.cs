using System.Buffers;
using Consentry.Service.Commands;
using Sylvan.Data.Csv;

namespace Consentry.Service.Scrubbing;

/// <param name="Rows">All, without the header.</param>
/// <param name="Kept">Of them, those that may go.</param>
/// <param name="Blocked">Left out.</param>
/// <param name="NoConsent">Left out.</param>
/// <param name="NoNumber">Left out.</param>
internal sealed record ScrubSummary(long Rows, long Kept, long Blocked, long NoConsent, long NoNumber);

/// <summary>Reads a list, writes the rows to which texts may go, as they stand, in their order, and leaves the others out.</summary>
/// <remarks>A chunk of rows is in memory at a time, however long the list.</remarks>
internal sealed class Scrubber(Verdicts verdicts, TextWriter kept, TextWriter? removed)
{
    private const int ChunkRows = 16_384;

    /// <summary>Names of a column of numbers, without case, spaces and hyphens.</summary>
    private static readonly string[] Names =
    [
        "phone",
        "phonenumber",
        "number",
        "mobile",
        "mobilenumber",
        "mobilephone",
        "cell",
        "cellphone",
        "telephone",
        "to",
        "msisdn",
    ];

    private readonly long[] counts = new long[Enum.GetValues<RowVerdict>().Length];
    private readonly Chunk chunk = new(ChunkRows);
    private readonly RowVerdict[] decided = new RowVerdict[ChunkRows];

    /// <param name="list">CSV, with a header or without.</param>
    /// <param name="column">Name or place from 1; null is the one with a name that numbers have, or the only one.</param>
    /// <exception cref="UsageException">There is no such column.</exception>
    public ScrubSummary Run(TextReader list, string? column)
    {
        using var rows = CsvDataReader.Create(
            list,
            new CsvDataReaderOptions
            {
                HasHeaders = false,
                BufferSize = 1 << 20,
                MaxBufferSize = 1 << 24,
                ResultSetMode = ResultSetMode.SingleResult,
            }
        );
        if (!rows.Read())
            return Summary();

        var place = Place(rows, column, out var isHeader);
        if (isHeader)
        {
            Write(kept, rows.GetRawRecordSpan());
            if (removed is not null)
                Write(removed, rows.GetRawRecordSpan());
        }
        else
        {
            chunk.Add(rows.GetRawRecordSpan(), rows.GetFieldSpan(place));
        }

        while (rows.Read())
        {
            chunk.Add(rows.GetRawRecordSpan(), place < rows.RowFieldCount ? rows.GetFieldSpan(place) : []);
            if (chunk.Count == ChunkRows)
                Decide();
        }

        Decide();
        return Summary();
    }

    private void Decide()
    {
        // Hashing is most of the work, and rows have nothing to do with each other.
        Parallel.ForEach(
            Partitions(chunk.Count),
            verdicts.Hashers,
            (part, _, hashers) =>
            {
                Span<char> number = stackalloc char[ListNumber.Longest];
                for (var i = part.From; i < part.To; i++)
                    decided[i] = verdicts.Of(number[..ListNumber.Parse(chunk.Number(i), number)], hashers);

                return hashers;
            },
            hashers =>
            {
                foreach (var hasher in hashers)
                    hasher.Dispose();
            }
        );
        for (var i = 0; i < chunk.Count; i++)
        {
            counts[(int)decided[i]]++;
            if (decided[i] == RowVerdict.Kept)
                Write(kept, chunk.Row(i));
            else if (removed is not null)
                Write(removed, chunk.Row(i));
        }

        chunk.Clear();
    }

    private static IEnumerable<(int From, int To)> Partitions(int count)
    {
        const int Size = 1024;
        for (var from = 0; from < count; from += Size)
            yield return (from, Math.Min(count, from + Size));
    }

    private static void Write(TextWriter writer, ReadOnlySpan<char> row)
    {
        writer.Write(row.TrimEnd("\r\n"));
        writer.Write('\n');
    }

    /// <summary>A first row with a number in that column is no header.</summary>
    private static int Place(CsvDataReader first, string? column, out bool isHeader)
    {
        var fields = Enumerable.Range(0, first.RowFieldCount).Select(first.GetString).ToList();
        if (
            int.TryParse(
                column,
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            if (number < 1 || number > fields.Count)
                throw new UsageException($"the list has {fields.Count} columns, and none is number {number}");

            isHeader = !ListNumber.Is(fields[number - 1]);
            return number - 1;
        }

        var place = column is null
            ? fields.FindIndex(f => Names.Contains(Folded(f), StringComparer.Ordinal))
            : fields.FindIndex(f => f.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));
        isHeader = place >= 0;
        if (place >= 0)
            return place;

        if (column is not null)
            throw new UsageException($"no column is named '{column}'; there are {string.Join(", ", fields)}");

        var numbers = fields.Index().Where(f => ListNumber.Is(f.Item)).ToList();
        isHeader = numbers.Count == 0 && fields.Count == 1;
        return numbers switch
        {
            [var only] => only.Index,
            [] when fields.Count == 1 => 0,
            _ => throw new UsageException("which column has the numbers? name it with --column"),
        };
    }

    private static string Folded(string name) => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();

    private ScrubSummary Summary() =>
        new(
            counts.Sum(),
            counts[(int)RowVerdict.Kept],
            counts[(int)RowVerdict.Blocked],
            counts[(int)RowVerdict.NoConsent],
            counts[(int)RowVerdict.NoNumber]
        );

    /// <summary>Rows and the numbers in them, copied one behind the other, since the reader goes on.</summary>
    private sealed class Chunk(int rows)
    {
        private readonly ArrayBufferWriter<char> text = new(rows * 64);
        private readonly (int Start, int Middle, int End)[] places = new (int, int, int)[rows];

        public int Count { get; private set; }

        public void Add(ReadOnlySpan<char> row, ReadOnlySpan<char> number)
        {
            var start = text.WrittenCount;
            text.Write(row);
            var middle = text.WrittenCount;
            text.Write(number);
            places[Count++] = (start, middle, text.WrittenCount);
        }

        public ReadOnlySpan<char> Row(int i) => text.WrittenSpan[places[i].Start..places[i].Middle];

        public ReadOnlySpan<char> Number(int i) => text.WrittenSpan[places[i].Middle..places[i].End];

        public void Clear()
        {
            text.ResetWrittenCount();
            Count = 0;
        }
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Consentry.Cli.Batching;

/// <summary>The senders of a CSV file. It is read anew for each pass, so that memory does not grow with it.</summary>
internal sealed class SenderList
{
    private const string SourceColumn = "source";
    private const string SenderColumn = "sender";

    private static readonly string[] Delimiters = [",", ";", "\t"];

    private readonly string file;
    private readonly string delimiter;
    private readonly int source;
    private readonly int sender;

    private SenderList(string file, string delimiter, string[] columns, string sha256)
    {
        this.file = file;
        this.delimiter = delimiter;
        Columns = columns;
        Sha256 = sha256;
        source = IndexOf(SourceColumn);
        sender = IndexOf(SenderColumn);
    }

    /// <summary>The header, as it stands.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Of the file's bytes.</summary>
    public string Sha256 { get; }

    /// <summary>Rows without the header.</summary>
    public int Count { get; private set; }

    /// <summary>The columns that are carried through to the results as they are.</summary>
    public IEnumerable<(int Index, string Name)> Others =>
        Columns.Index().Where(c => c.Index != source && c.Index != sender && c.Item.Trim().Length > 0);

    /// <summary>Reads the whole list once, so that a mistake in it shows before anything is vetted.</summary>
    /// <exception cref="UsageException">The file is no list of senders.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SenderList Open(string file)
    {
        try
        {
            using var bytes = File.OpenRead(file);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var separator = DelimiterOf(file);
            using var parser = Parser(file, separator);
            var columns = parser.Read() ? parser.Record! : [];
            var list = new SenderList(file, separator, columns, sha256);
            list.CheckColumns();
            list.Count = list.Rows().Count();
            return list.Count > 0 ? list : throw new UsageException($"{file}: there is no row below the header");
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{file} is not UTF-8: save it as \"CSV UTF-8\"");
        }
        catch (BadDataException e)
        {
            throw new UsageException(
                $"{file}:{e.Context?.Parser?.RawRow}: a quote stands in the middle of a field or is never closed; write a quote inside a quoted field twice"
            );
        }
    }

    public IEnumerable<SenderRow> Rows()
    {
        using var parser = Parser(file, delimiter);
        _ = parser.Read();
        for (var number = 1; parser.Read(); number++)
            yield return Row(number, parser.Record!);
    }

    private SenderRow Row(int number, string[] fields)
    {
        var whole = fields.Length < Columns.Count ? [.. fields, .. Empty(Columns.Count - fields.Length)] : fields;
        var name = sender < 0 ? "" : whole[sender].Trim();
        return new SenderRow(number, whole[..Columns.Count])
        {
            Source = whole[source].Trim(),
            Sender = name.Length > 0 ? name : null,
            Fault =
                fields.Length > Columns.Count
                    ? $"the row has {fields.Length} fields and the header {Columns.Count}: quote a field that has the separator in it"
                : whole[source].Trim().Length == 0 ? "the row has no source: give an address, or paths"
                : name.Length > 0 && !name.Any(char.IsLetterOrDigit) ? $"the sender '{name}' is no name"
                : null,
        };
    }

    private static IEnumerable<string> Empty(int count) => Enumerable.Repeat("", count);

    private void CheckColumns()
    {
        if (source < 0)
            throw new UsageException(
                $"{file}: the header has no column '{SourceColumn}' (an address, or paths with ; between them); it has: {string.Join(", ", Columns)}"
            );

        var twice = Columns
            .Where(c => c.Trim().Length > 0)
            .GroupBy(c => c.Trim(), StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(g => g.Skip(1).Any());
        if (twice is not null)
            throw new UsageException($"{file}: the header has the column '{twice.Key}' twice");
    }

    private int IndexOf(string name) =>
        Columns.Index().FirstOrDefault(c => IsName(c.Item, name), (Index: -1, Item: "")).Index;

    private static bool IsName(string column, string name) =>
        string.Equals(column.Trim(), name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The one that the header has most of; spreadsheets of some countries write semicolons.</summary>
    private static string DelimiterOf(string file)
    {
        using var reader = Reader(file);
        var header = reader.ReadLine() ?? "";
        return Delimiters.MaxBy(d => header.Count(c => c == d[0]))!;
    }

    private static CsvParser Parser(string file, string delimiter) =>
        new(Reader(file), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter });

    private static StreamReader Reader(string file) =>
        new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
}

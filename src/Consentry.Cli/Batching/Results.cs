using System.Globalization;
using System.Text;
using CsvHelper;

namespace Consentry.Cli.Batching;

/// <summary>The files of the results, from the journal and in the order of the list.</summary>
internal sealed class Results(SenderList list, Journal journal)
{
    private static readonly string[] Own = ["outcome", "unmet", "review", "failure"];

    public void WriteJsonl(Stream stream)
    {
        for (var row = 1; row <= list.Count; row++)
        {
            stream.Write(journal.Read(row).Json.Span);
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>The columns of the list, then those of the results; one of an earlier run's results is replaced.</summary>
    public void WriteCsv(Stream stream)
    {
        var kept = list
            .Columns.Index()
            .Where(c => !Own.Contains(c.Item.Trim(), StringComparer.OrdinalIgnoreCase))
            .ToList();
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), -1, true);
        using var csv = new CsvWriter(writer, CultureInfo.InvariantCulture, leaveOpen: true);
        foreach (var name in kept.Select(c => c.Item).Concat(Own))
            csv.WriteField(name);

        csv.NextRecord();
        foreach (var row in list.Rows())
        {
            var outcome = journal.Read(row.Number);
            foreach (var (index, _) in kept)
                csv.WriteField(row.Fields[index]);

            csv.WriteField(outcome.Outcome);
            csv.WriteField(string.Join(' ', outcome.Unmet));
            csv.WriteField(string.Join(' ', outcome.Review));
            csv.WriteField(outcome.Failure);
            csv.NextRecord();
        }
    }
}

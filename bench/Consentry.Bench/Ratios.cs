using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Consentry.Bench;

/// <summary>
/// The benchmarks in processor time, over rounds in which all take their turn: what else the machine does meanwhile lengthens
/// a run and adds little to its processor time, and what it adds it adds to all of them.
/// </summary>
internal static class Ratios
{
    /// <summary>Rounds before the counted ones, until the runtime has compiled what is hot for the second time.</summary>
    private const int Warming = 5;

    private const int Rounds = 10;

    private sealed record Row(string Name, Func<int> Run)
    {
        public double Seconds { get; set; } = double.MaxValue;
    }

    public static string Table()
    {
        var table = new StringBuilder();
        table.Append("# Ratios in processor time\n\n");
        table.Append(
            CultureInfo.InvariantCulture,
            $"Of the whole process, its garbage collection included; the least of {Rounds} rounds in which all take their turn. The ratio is to the\nfirst row of a table.\n"
        );
        var verdicts = new VerdictBenchmarks();
        Add(
            table,
            "All HTML pages",
            new("AngleSharp parse", verdicts.Parse),
            new("Consentry bytes→verdict", verdicts.Judge),
            new("the same, content asked too", verdicts.JudgeContent)
        );
        var forms = new FormBenchmarks();
        Add(
            table,
            "Pages with an opt-in form",
            new("AngleSharp parse", forms.Parse),
            new("Consentry bytes→verdict on the form", forms.Judge)
        );
        var formats = new FormatBenchmarks();
        Add(
            table,
            "The same policies and terms in three formats",
            new("HTML to verdict", formats.Html),
            new("DOCX to verdict", formats.Word),
            new("PDF to verdict", formats.Paper)
        );
        return table.ToString();
    }

    private static void Add(StringBuilder table, string title, params Row[] rows)
    {
        for (var round = 0; round < Warming + Rounds; round++)
        {
            foreach (var row in rows)
            {
                var begun = Spent();
                _ = row.Run();
                if (round >= Warming)
                    row.Seconds = Math.Min(row.Seconds, Spent() - begun);
            }
        }

        table.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| what | time | ratio |\n| --- | ---: | ---: |\n");
        foreach (var row in rows)
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Seconds * 1000:0} ms | {row.Seconds / rows[0].Seconds:0.00} |\n"
            );
    }

    private static double Spent()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}

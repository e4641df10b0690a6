using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Consentry.Documents;
using Consentry.Rulebook;

namespace Consentry.Bench;

/// <summary>
/// How time grows with the page: the time a byte of a 10 MB page over that of a 100 KB one. 1.0 is linear. Each figure
/// is the best of several runs, since what disturbs a run only ever makes it longer.
/// </summary>
internal static class Growth
{
    private const int Small = 100_000;
    private const int Large = 9_900_000;

    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Combined };

    public static string Table()
    {
        var table = new StringBuilder();
        table.Append("# Growth: 10 MB against 100 KB\n\n");
        table.Append("Time a byte of the large page over time a byte of the small one; 1.0 is linear.\n\n");
        table.Append("| page | reader | 100 KB | 10 MB | growth |\n| --- | --- | ---: | ---: | ---: |\n");
        foreach (var (name, page) in Kinds)
        {
            Row(table, name, "AngleSharp parse", page, Parse);
            Row(table, name, "Consentry bytes→verdict", page, Judge);
        }

        return table.ToString();
    }

    private static (string Name, Func<int, byte[]> Page)[] Kinds =>
        [("text", Pages.TextHeavy), ("lists", Pages.ListHeavy), ("one sentence", Pages.OneSentence)];

    private static void Row(
        StringBuilder table,
        string name,
        string reader,
        Func<int, byte[]> page,
        Action<byte[]> read
    )
    {
        var (small, large) = (page(Small), page(Large));
        Warm(() => read(small));
        var few = Best(() => read(small), runs: 40);
        var many = Best(() => read(large), runs: 3);
        var growth = many.TotalSeconds / large.Length / (few.TotalSeconds / small.Length);
        table.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {reader} | {few.TotalMilliseconds:0.00} ms | {many.TotalMilliseconds:0} ms | {growth:0.00} |\n"
        );
    }

    /// <summary>Until the runtime has compiled what is hot for the second time.</summary>
    private static void Warm(Action action)
    {
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(3))
            action();
    }

    private static TimeSpan Best(Action action, int runs)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            var begun = Stopwatch.GetTimestamp();
            action();
            var taken = Stopwatch.GetElapsedTime(begun);
            best = taken < best ? taken : best;
        }

        return best;
    }

    private static void Parse(byte[] page)
    {
        using var stream = new MemoryStream(page);
        using var document = new HtmlParser().ParseDocument(stream);
    }

    private static void Judge(byte[] page)
    {
        if (Vet.Page(new Page(page, "page.html"), Options).Vetting is null)
            throw new InvalidOperationException("the page is not read");
    }
}

using System.Text.RegularExpressions;

namespace Consentry.Reading.Pdf;

/// <summary>What stands above or below the text of every page, which is not read again and again.</summary>
internal static partial class Running
{
    /// <summary>How far from the edge it may stand, of the height of the page.</summary>
    private const double Margin = 0.13;

    /// <summary>How many rows from the edge it may stand.</summary>
    private const int Depth = 3;

    /// <summary>A longer row that counts something is text.</summary>
    private const int LongestNumbered = 60;

    /// <summary>Takes the repeated rows out of pages; what they say is given once.</summary>
    public static (List<Row> Header, List<Row> Footer) TakeOut(IReadOnlyList<(List<Row> Rows, double Height)> pages)
    {
        var header = TakeOut(pages, isHeader: true);
        return (header, TakeOut(pages, isHeader: false));
    }

    private static List<Row> TakeOut(IReadOnlyList<(List<Row> Rows, double Height)> pages, bool isHeader)
    {
        var candidates = pages.Select(p => Candidates(p.Rows, p.Height, isHeader)).ToList();
        var counts = candidates
            .SelectMany(c => c.Select(Key).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var least = Math.Max(2, pages.Count(p => p.Rows.Count > 0) / 2);
        var kept = new List<Row>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var row in candidates[i])
            {
                var isNumber = PageNumber().IsMatch(row.Text);
                if (!isNumber && counts[Key(row)] < least)
                    continue;

                pages[i].Rows.Remove(row);
                if (!isNumber && told.Add(Key(row)))
                    kept.Add(row);
            }
        }

        return kept;
    }

    private static List<Row> Candidates(List<Row> rows, double height, bool isHeader)
    {
        var ordered = isHeader ? rows.Take(Depth) : rows.AsEnumerable().Reverse().Take(Depth).Reverse();
        return [.. ordered.Where(r => isHeader ? r.Baseline > height * (1 - Margin) : r.Baseline < height * Margin)];
    }

    /// <summary>The same, but for numbers where the row is short enough to be there for one.</summary>
    private static string Key(Row row) =>
        row.Text.Length > LongestNumbered ? row.Text : Numbers().Replace(row.Text, "#");

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^\W*(page\s*)?([0-9]{1,4}|[ivxl]{1,6})(\s*(of|/|\|)\s*[0-9]{1,4})?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PageNumber();
}

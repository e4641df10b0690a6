namespace Consentry.Tests.Rewording;

/// <summary>A near miss, alone or with what it needs beside it, and the sentence as it is repaired; null for none.</summary>
internal sealed record RepairRow(string Requirement, string Text, string? Repaired);

/// <summary>The rows of <c>repairs.txt</c>.</summary>
internal static class RepairRows
{
    private const string None = "–";

    public static IReadOnlyList<RepairRow> All { get; } = [.. Read()];

    private static IEnumerable<RepairRow> Read()
    {
        var requirement = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rewording", "repairs.txt")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (line[0] == '[')
            {
                requirement = line[1..^1];
                continue;
            }

            var cells = line.Split('\t');
            Assert.Equal(2, cells.Length);
            var text = cells[0].Replace("\\n", "\n", StringComparison.Ordinal);
            var repaired = cells[1]
                .Replace("‹others›", "third parties or affiliates", StringComparison.Ordinal)
                .Replace("‹marketing›", "for marketing or promotional purposes", StringComparison.Ordinal);
            yield return new RepairRow(requirement, text, repaired == None ? null : repaired);
        }
    }
}

using System.Collections.Frozen;

namespace Consentry.OptOut.Law;

/// <summary>The hours of every region that has its own.</summary>
public static class SendWindows
{
    private const string FederalRegion = "federal";
    private const string SafeRegion = "safe";

    private static readonly FrozenDictionary<string, SendWindow> ByRegion = Read(RuleTable.Of("hours.txt", columns: 6));

    public static IReadOnlyList<SendWindow> All { get; } =
    [.. ByRegion.Values.OrderBy(window => window.Region, StringComparer.Ordinal)];

    /// <summary>At least as strict as each of the others.</summary>
    public static SendWindow Safe { get; } = ByRegion[SafeRegion];

    public static SendWindow Federal { get; } = ByRegion[FederalRegion];

    /// <summary>Null where a state has none of its own: then the federal ones hold alone.</summary>
    /// <param name="state">Two capital letters.</param>
    public static SendWindow? Of(string state) => state.Length == 2 ? ByRegion.GetValueOrDefault(state) : null;

    /// <exception cref="FormatException">A cell is wrong, or the safe hours are looser than others; the message has its place.</exception>
    internal static FrozenDictionary<string, SendWindow> Read(IEnumerable<RuleRow> rows)
    {
        var windows = new Dictionary<string, SendWindow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!IsRegion(row[0]))
                throw row.Wrong($"'{row[0]}' is no region; write a state of two capitals, federal or safe");

            if (!windows.TryAdd(row[0], SendWindow.Of(row)))
                throw row.Wrong($"'{row[0]}' stands twice");
        }

        return !windows.ContainsKey(FederalRegion) ? throw new FormatException("the federal hours are missing")
            : !windows.TryGetValue(SafeRegion, out var safe) ? throw new FormatException("the safe hours are missing")
            : windows.Values.FirstOrDefault(window => !safe.IsWithin(window)) is { } looser
                ? throw new FormatException($"the safe hours are not within those of {looser.Region}")
            : windows.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsRegion(string text) =>
        text is FederalRegion or SafeRegion || (text.Length == 2 && text.All(char.IsAsciiLetterUpper));
}

using System.Globalization;

namespace Consentry.OptOut.Law;

/// <summary>A value that a rule of law has from one day on.</summary>
/// <param name="Rule">Such as <c>revocation-scope</c>.</param>
/// <param name="From">The first day; null where it is adopted and its day is not known yet: then it never applies.</param>
/// <param name="Value">As written.</param>
/// <param name="Sources">Short names, in docs/sending.md.</param>
/// <param name="Note">What it says.</param>
public sealed record DatedRule(string Rule, DateOnly? From, string Value, IReadOnlyList<string> Sources, string Note)
{
    private const int Columns = 5;

    internal static IReadOnlyList<DatedRule> All { get; } = Read(RuleTable.Of("law.txt", Columns));

    /// <exception cref="FormatException">A cell is wrong; the message has its place.</exception>
    internal static IReadOnlyList<DatedRule> Read(string file, IEnumerable<string> lines) =>
        Read(RuleTable.Of(file, lines, Columns));

    private static List<DatedRule> Read(IEnumerable<RuleRow> rows)
    {
        var rules = new List<DatedRule>();
        foreach (var row in rows)
        {
            var rule = new DatedRule(row[0], Day(row), row[2], row[3].Split(' '), row[4]);
            LawValues.Check(rule, row);
            if (rules.Exists(r => string.Equals(r.Rule, rule.Rule, StringComparison.Ordinal) && r.From == rule.From))
                throw row.Wrong($"'{rule.Rule}' has two values from {row[1]} on");

            rules.Add(rule);
        }

        return rules;
    }

    private static DateOnly? Day(RuleRow row) =>
        row[1] switch
        {
            "always" => DateOnly.MinValue,
            "unknown" => null,
            var day
                when DateOnly.TryParseExact(
                    day,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                ) => date,
            var other => throw row.Wrong($"'{other}' is no day; write yyyy-mm-dd, always or unknown"),
        };
}

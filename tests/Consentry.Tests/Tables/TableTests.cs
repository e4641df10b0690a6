namespace Consentry.Tests.Tables;

/// <summary>Accuracy on labelled sentences and pages only goes up: floors.json holds what has been reached.</summary>
public sealed class TableTests(ITestOutputHelper output)
{
    private const int ExactContradictions = 40;

    public static TheoryData<string> Tables => [.. LabelledTables.Names];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Accuracy_on_a_table_is_not_below_its_floor(string table) =>
        HoldsFloor(table, [.. LabelledTables.Rows(table)]);

    [Fact]
    public void Accuracy_on_whole_policies_is_not_below_its_floor() =>
        HoldsFloor("policies", [.. LabelledTables.Policies()]);

    [Fact]
    public void At_least_forty_contradictions_are_judged_as_labelled() =>
        Assert.InRange(
            LabelledTables.Rows("contradictions").Count(r => Judged(r) == r.Verdict),
            ExactContradictions,
            int.MaxValue
        );

    [Fact]
    public void Every_table_has_a_floor_and_every_floor_a_table() =>
        Assert.Equal([.. LabelledTables.Names.Append("policies").Order()], LabelledTables.Floors().Keys.Order());

    private void HoldsFloor(string table, IReadOnlyList<Row> rows)
    {
        var failed = rows.Select(r => (Row: r, Got: Judged(r))).Where(j => j.Got != j.Row.Verdict).ToList();
        foreach (var (row, got) in failed)
            output.WriteLine($"{row.Place} {row.Requirement} is {row.Verdict}, got {got}: {Short(row.Text)}");

        var accuracy = (rows.Count - failed.Count) / (double)rows.Count;
        var floor = LabelledTables.Floors()[table];
        output.WriteLine($"{table}: {rows.Count - failed.Count} of {rows.Count}, {accuracy:0.000}, floor {floor:0.00}");
        Assert.True(accuracy >= floor, $"{table} has fallen to {accuracy:0.000}, below its floor of {floor:0.00}");
    }

    internal static string Judged(Row row) => Vetted.To(row.Requirement, row.Text, row.Sender).Label();

    private static string Short(string text) => text.Length <= 300 ? text.Replace('\n', ' ') : "";
}

using Consentry.OptOut.Law;

namespace Consentry.Service.Tests.Law;

/// <summary>docs/sending.md says what the files say.</summary>
public sealed class SendingPageTests
{
    private static readonly string Page = Read();

    [Fact]
    public void Every_line_of_hours_is_there() =>
        Assert.All(
            SendWindows.All,
            window =>
            {
                var holidays = window.OnHolidays ? "yes" : "none";
                var most = window.MostADay is { } texts ? FormattableString.Invariant($"{texts}") : "–";
                Assert.Contains(
                    $"| {Told(window.Week)} | {Told(window.Sunday)} | {holidays} | {most} |",
                    Page,
                    StringComparison.Ordinal
                );
            }
        );

    [Fact]
    public void Every_dated_value_is_there() =>
        Assert.All(
            DatedRule.All.Where(rule => rule.From is { } day && day > DateOnly.MinValue),
            rule =>
            {
                Assert.Contains($"| `{rule.Rule}` |", Page, StringComparison.Ordinal);
                Assert.Contains(
                    FormattableString.Invariant($"| {rule.From:yyyy-MM-dd} | {rule.Value}"),
                    Page,
                    StringComparison.Ordinal
                );
            }
        );

    private static string Told(Hours hours) =>
        FormattableString.Invariant($"{hours.Opening:H:mm}–{hours.Closing:H:mm}");

    private static string Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Consentry.slnx")))
            folder = folder.Parent;

        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "sending.md"));
    }
}

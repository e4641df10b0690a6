using Consentry.Documents;
using Consentry.Reporting;
using Consentry.Rulebook;

namespace Consentry.Tests.Reporting;

/// <summary>A form in the text report: what a visitor finds, and no offer to write into it.</summary>
public sealed class FormTextTests
{
    private const string Html = """
        <h2>Trip texts</h2>
        <form>
        <label>Mobile number* <input type="tel" name="phone"></label>
        <div><input type="checkbox" checked> I agree to get texts from Brightmoor Kayaks.</div>
        <button disabled>Sign up</button>
        </form>
        """;

    private static readonly ReportEntry Entry = new(
        "join.html",
        Vet.Page(Page.Of(Html, "join.html"), new VettingOptions(Editions.Latest) { As = ReadAs.Form }).Vetting!
    );

    private static readonly TextStyle Style = new() { Width = 100 };

    [Fact]
    public void It_is_drawn_with_the_state_of_its_boxes() =>
        Assert.Contains(
            """
              form   Trip texts (line 1)
                ___ Mobile number* (required)
                [x] I agree to get texts from Brightmoor Kayaks.
                 →  Sign up (off until a script turns it on)
            """.ReplaceLineEndings("\n"),
            TextReport.Entry(Entry, Style),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_command_is_said_to_write_it()
    {
        var end = TextReport.End(new RunTotals().With(Entry), Style);
        Assert.Contains("change the form as each ✗ says", end, StringComparison.Ordinal);
        Assert.DoesNotContain("consentry fix", end, StringComparison.Ordinal);
    }
}

using Consentry.Reporting;
using CsCheck;

namespace Consentry.Tests.Reporting;

public sealed class ColumnsTests
{
    [Theory]
    [InlineData("bait", 4)]
    [InlineData("ba\u0301it", 4)]
    [InlineData("釣り", 4)]
    [InlineData("🎣", 2)]
    public void Text_takes_the_columns_that_a_terminal_gives_it(string text, int columns) =>
        Assert.Equal(columns, Columns.Of(text));

    [Fact]
    public void A_word_longer_than_a_line_is_cut() =>
        Assert.Equal(["see", "https", "://x", "now"], Columns.Wrap("see https://x now", 5));

    [Fact]
    public void Wrapped_lines_fit_and_lose_no_word() =>
        Gen.Select(Gen.String[Gen.Char["ab釣 "], 0, 60], Gen.Int[4, 20])
            .Sample(
                (text, width) =>
                {
                    var lines = Columns.Wrap(text, width);
                    Assert.All(lines, line => Assert.InRange(Columns.Of(line), 1, width));
                    Assert.Equal(
                        text.Replace(" ", "", StringComparison.Ordinal),
                        string.Concat(lines).Replace(" ", "", StringComparison.Ordinal)
                    );
                }
            );

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("\u001b[31mred\u0007", "\ufffd[31mred\ufffd")]
    [InlineData("abc\u202edef\u2066", "abc\ufffddef\ufffd")]
    [InlineData("\u009b2J", "\ufffd2J")]
    public void What_steers_a_terminal_does_not_reach_it(string text, string printable) =>
        Assert.Equal(printable, Columns.Printable(text));
}

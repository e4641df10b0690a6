namespace Consentry.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly Site site = new Site().With("good.html", Site.Accepted).With("bad.html", Site.Rejected);

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_rejection_quotes_the_sentence_and_its_place()
    {
        var report = site.Run("vet", "bad.html").Output;

        Assert.StartsWith("✗ rejected   Harborline Gym Privacy Policy ", report, StringComparison.Ordinal);
        Assert.Contains(
            "    bad.html:7  Privacy Policy > Partners\n"
                + "    │ We may share your contact details with selected partners so they can send you offers.\n",
            report,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\n  No legal advice and no promise of approval.\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_met_is_quoted_on_request()
    {
        const string Quote = "│ You can stop our text messages at any time by replying STOP to any of them.";

        Assert.DoesNotContain(Quote, site.Run("vet", "good.html").Output, StringComparison.Ordinal);
        Assert.Contains(Quote, site.Run("vet", "--verbose", "good.html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirected_report_has_no_colours() =>
        Assert.DoesNotContain('\u001b', site.Run("vet", "bad.html").Output);

    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1 ", false)]
    [InlineData("TERM=dumb ", false)]
    public void A_terminal_gets_colours_unless_it_asks_for_none(string setting, bool hasColours)
    {
        // script(1) gives the program a terminal.
        var line = $"stty -a >/dev/null 2>&1; {setting} script -qec \"'$consentry' vet bad.html\" /dev/null";
        var ended = Cli.Shell(site.Folder, "export TERM=xterm; " + line);

        Assert.Contains("rejected", ended.Output, StringComparison.Ordinal);
        Assert.Equal(hasColours, ended.Output.Contains("\u001b[1;31m", StringComparison.Ordinal));
    }
}

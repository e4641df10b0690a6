namespace Consentry.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Site site = new Site().With("a.html", Site.Accepted).With("-odd.html", Site.Accepted);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("no command given")]
    [InlineData("vet needs an address, a file, a folder, or -", "vet")]
    [InlineData("'--format'", "vet", "a.html", "--format")]
    [InlineData("--format 'xml' is not known: it takes text, json, jsonl", "vet", "--format", "xml", "a.html")]
    [InlineData("--baseline goes with --format text", "vet", "--baseline", "b", "--format", "html", "a.html")]
    [InlineData("--baseline goes with --format text", "vet", "--baseline", "b", "--format", "sarif", "a.html")]
    [InlineData("--as 'form' is not known", "fix", "--as", "form", "a.html")]
    [InlineData("--as 'forms' is not known", "vet", "--as", "forms", "a.html")]
    [InlineData("--as 'Privacy' is not known", "vet", "--as", "Privacy", "a.html")]
    [InlineData("--for 'everyone' is not known", "vet", "--for", "everyone", "a.html")]
    [InlineData("--sender '...' is no name", "vet", "--sender", "...", "a.html")]
    [InlineData("--fail-on 'accepted' is not known", "vet", "--fail-on", "accepted", "a.html")]
    [InlineData("--edition '1999.1' is not known: it takes 2026.1", "vet", "--edition", "1999.1", "a.html")]
    [InlineData("no option --colour", "vet", "--colour", "a.html")]
    [InlineData("no option -odd.html", "vet", "-odd.html")]
    [InlineData("'polish'", "polish", "a.html")]
    [InlineData("explain needs the id of a requirement, a code or a reason", "explain")]
    [InlineData(
        "explain takes one name, not 'privacy.contact terms.rates'",
        "explain",
        "privacy.contact",
        "terms.rates"
    )]
    [InlineData("nothing is called 'privacy.optout': did you mean privacy.opt-out", "explain", "privacy.optout")]
    [InlineData("did you mean cta.opt-out or joint.opt-out or privacy.opt-out or terms.opt-out?", "explain", "opt-out")]
    [InlineData("did you mean only-selling-denied?", "explain", "only-seling-denied")]
    [InlineData("did you mean twilio:30908 or", "explain", "twilo:30908")]
    [InlineData("'DCA' is a scheme: add a code, as in dca:506", "explain", "DCA")]
    [InlineData("nothing is called '99999'; see", "explain", "99999")]
    [InlineData("nothing is called ''; see", "explain", "")]
    [InlineData("--format 'jsonl' is not known: it takes text, json", "explain", "--format", "jsonl", "terms.rates")]
    [InlineData("there is no option --why; see", "explain", "--why", "terms.rates")]
    [InlineData("'terms'", "rules", "terms")]
    [InlineData("--edition '1999.1' is not known", "rules", "--edition", "1999.1")]
    [InlineData("needs a terminal: --blank writes a file to fill in", "init")]
    [InlineData("needs a terminal", "init", "--force", "a.html")]
    [InlineData("a.html exists already: --force writes over it", "init", "a.html")]
    [InlineData("a.html exists already", "init", "--blank", "a.html")]
    [InlineData("is a folder: init needs a file", "init", ".")]
    [InlineData("one file, not a.yaml and b.yaml", "init", "a.yaml", "b.yaml")]
    [InlineData("- is none", "init", "-")]
    [InlineData("'' is none", "init", "")]
    [InlineData("no option --odd (a file of that name is ./--odd)", "init", "--odd")]
    [InlineData("--check goes with no other option", "init", "--check", "--blank", "a.yaml")]
    [InlineData("", "corpus")]
    [InlineData("", "corpus", "score")]
    [InlineData("", "corpus", "score", "a", "b")]
    [InlineData("no requirement 'privacy.none'", "corpus", "score", ".", "--requirement", "privacy.none")]
    [InlineData("", "corpus", "diff", "a")]
    [InlineData("", "corpus", "report")]
    public void A_wrong_call_is_one_line_with_a_hint(string message, params string[] arguments)
    {
        var ended = site.Run(arguments);

        Assert.Equal(2, ended.Exit);
        Assert.Equal("", ended.Output);
        Assert.StartsWith("consentry: ", ended.Messages, StringComparison.Ordinal);
        Assert.Contains(message, ended.Messages, StringComparison.Ordinal);
        Assert.Matches(
            @"; see consentry( vet| fix| init| explain| rules| corpus( score| diff| report)?)? --help\n\z",
            ended.Messages
        );
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_file_that_looks_like_an_option_stands_behind_two_dashes() =>
        Assert.Equal(0, site.Run("vet", "--format", "jsonl", "--", "-odd.html").Exit);

    [Theory]
    [InlineData("--help")]
    [InlineData("vet", "--help")]
    [InlineData("init", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("corpus", "score", "--help")]
    public void Help_is_asked_for_and_goes_to_standard_output(params string[] arguments)
    {
        var ended = site.Run(arguments);

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.Contains("Usage:", ended.Output, StringComparison.Ordinal);
        Assert.Contains("consentry", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Consentry.Cli", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_a_line() => Assert.Matches(@"\A\d+\.\d+\.\d+\n\z", site.Run("--version").Output);
}

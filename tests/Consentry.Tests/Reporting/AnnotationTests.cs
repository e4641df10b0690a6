using System.Text.Json;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;
using Consentry.Reporting.Github;
using Consentry.Reporting.Gitlab;
using CsCheck;
using static Consentry.Tests.Reporting.Vettings;

namespace Consentry.Tests.Reporting;

/// <summary>Annotations of GitHub and GitLab, which both want a finding on a line of a file.</summary>
public sealed class AnnotationTests
{
    private static readonly Document Read = Document(
        """
        <h1>Privacy</h1>
        <p>We sell 100% bait, and:
        numbers.</p>
        <p>We sell boats.</p>
        """
    );

    private static readonly Vetting Mixed = Of(
        Read,
        Outcome.Rejected,
        Finding("privacy.contact", new Verdict.Met(Quote(Read, "We sell boats."))),
        Finding("privacy.opt-out", new Verdict.Unmet(Silent)),
        Finding("privacy.data-use", new Verdict.Unmet(Silent, Quote(Read, "We sell boats."))),
        Finding("privacy.data-sharing", new Verdict.Unmet(Silent, Quote(Read, "We sell 100% bait, and: numbers."))),
        Finding("privacy.last-updated", new Verdict.Unmet(Silent)) with
        {
            Severity = Severity.Recommended,
        },
        Finding("terms.rates", new Verdict.Review(Silent))
    );

    [Fact]
    public void Each_open_finding_is_a_command_of_github() =>
        Assert.Equal(
            """
            ::error file=tide/a%2Cb%3A.html,title=privacy.opt-out::Says nothing of it. Write: “We say it.”
            ::error file=tide/a%2Cb%3A.html,line=4,endLine=4,col=4,endColumn=18,title=privacy.data-use::Says nothing of it: “We sell boats.” Write: “We say it.”
            ::error file=tide/a%2Cb%3A.html,line=2,endLine=3,title=privacy.data-sharing::Says nothing of it: “We sell 100%25 bait, and: numbers.” Write: “We say it.”
            ::warning file=tide/a%2Cb%3A.html,title=terms.rates::Says nothing of it. Write: “We say it.”
            ::notice file=tide/a%2Cb%3A.html,title=privacy.last-updated::Says nothing of it (recommended). Write: “We say it.”

            """,
            Github(new ReportEntry("./tide/a,b:.html", Mixed) { Path = "tide/a,b:.html" })
        );

    [Theory]
    [InlineData(
        "We sell boats.",
        "Says nothing of it: “We sell boats.” Write instead: “We rent boats.” Or add: “We say it.”"
    )]
    [InlineData(
        "Privacy",
        "Says nothing of it: “Privacy” Instead of “We sell boats.” write: “We rent boats.” Or add: “We say it.”"
    )]
    public void A_repair_is_one_more_sentence(string quote, string message)
    {
        var finding = Finding("privacy.contact", new Verdict.Unmet(Silent, Quote(Read, quote)))
            .Repaired(Read, "We sell boats.", ("sell", "rent"));
        var entry = new ReportEntry("a.html", Of(Read, Outcome.Rejected, finding));

        Assert.EndsWith($"::{message}\n", Github(entry), StringComparison.Ordinal);
        Assert.Equal(message, Assert.Single(Gitlab(entry)).GetProperty("description").GetString());
    }

    [Fact]
    public void What_was_not_judged_is_an_error_too() =>
        Assert.Equal(
            """
            ::error file=a,title=not read::no such file
            ::error file=b,title=not applicable::This is no legal document: nothing is judged.

            """,
            Github(
                new ReportEntry("a", new ReadFailure("not-found", "no such file")),
                new ReportEntry("b", Of(Read, Outcome.NotApplicable))
            )
        );

    [Fact]
    public void No_words_end_a_command_or_begin_another() =>
        Gen.Select(HostileText.Any, HostileText.Any)
            .Sample(
                (file, message) =>
                {
                    var command = new WorkflowCommand(AnnotationLevel.Error, file, message, message).ToString();

                    Assert.DoesNotContain('\n', command);
                    Assert.DoesNotContain('\r', command);
                    Assert.Equal((file, message, message), Parsed(command));
                }
            );

    [Fact]
    public void Each_open_finding_is_an_issue_of_gitlab()
    {
        var issues = Gitlab(new ReportEntry("./a.html", Mixed) { Path = "a.html" });

        Assert.Equal(
            [
                ("privacy.opt-out", "critical", 1),
                ("privacy.data-use", "critical", 4),
                ("privacy.data-sharing", "critical", 2),
                ("terms.rates", "major", 1),
                ("privacy.last-updated", "minor", 1),
            ],
            issues.Select(issue =>
                (
                    issue.GetProperty("check_name").GetString()!,
                    issue.GetProperty("severity").GetString()!,
                    issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32()
                )
            )
        );
        Assert.All(
            issues,
            issue => Assert.Equal("a.html", issue.GetProperty("location").GetProperty("path").GetString())
        );
        Assert.Equal(
            "Says nothing of it: “We sell boats.” Write: “We say it.”",
            issues[1].GetProperty("description").GetString()
        );
    }

    [Fact]
    public void A_fingerprint_is_of_one_issue_and_stays_while_lines_move()
    {
        var moved = Document("<p>New.</p>\n\n\n<h1>Privacy</h1>\n<p>We sell boats.</p>");
        var before = Gitlab(Entry(Read), Entry(Read));
        var after = Gitlab(Entry(moved));

        Assert.Equal(2, before.Select(Fingerprint).Distinct().Count());
        Assert.Equal(Fingerprint(before[0]), Fingerprint(after[0]));
    }

    [Fact]
    public void Gitlab_is_told_what_was_not_judged() =>
        Assert.Equal(
            [("not-found", "blocker"), ("not-applicable", "critical")],
            Gitlab(
                    new ReportEntry("a", new ReadFailure("not-found", "no such file")),
                    new ReportEntry("b", Of(Read, Outcome.NotApplicable))
                )
                .Select(issue =>
                    (issue.GetProperty("check_name").GetString()!, issue.GetProperty("severity").GetString()!)
                )
        );

    private static ReportEntry Entry(Document document)
    {
        var finding = Finding("privacy.data-use", new Verdict.Unmet(Silent, Quote(document, "We sell boats.")));
        return new ReportEntry("a.html", Of(document, Outcome.Rejected, finding));
    }

    private static string? Fingerprint(JsonElement issue) => issue.GetProperty("fingerprint").GetString();

    /// <summary>As the runner of GitHub Actions takes a command apart.</summary>
    private static (string File, string Title, string Message) Parsed(string command)
    {
        Assert.StartsWith("::error ", command, StringComparison.Ordinal);
        var end = command.IndexOf("::", 2, StringComparison.Ordinal);
        var properties = command["::error ".Length..end]
            .Split(',')
            .Select(property => property.Split('=', 2))
            .ToDictionary(property => property[0], property => Unescaped(property[1]), StringComparer.Ordinal);
        return (properties["file"], properties["title"], Unescaped(command[(end + 2)..]));
    }

    private static string Unescaped(string text) =>
        text.Replace("%2C", ",", StringComparison.Ordinal)
            .Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%0A", "\n", StringComparison.Ordinal)
            .Replace("%0D", "\r", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);

    private static string Github(params ReportEntry[] entries) =>
        Printed.By(output => new GithubReport(output), entries);

    private static List<JsonElement> Gitlab(params ReportEntry[] entries) =>
        [.. JsonDocument.Parse(Printed.By(output => new GitlabReport(output), entries)).RootElement.EnumerateArray()];
}

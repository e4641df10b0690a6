using System.Text.RegularExpressions;

namespace Consentry.Cli.Tests;

/// <summary>The pre-commit hook, and the pipelines that docs/ci.md has to copy from.</summary>
public sealed partial class PipelineDocsTests : IDisposable
{
    private static readonly Dictionary<string, string> Hook = Assert.Single(
        Checkout.Yaml<List<Dictionary<string, string>>>(Checkout.Read(".pre-commit-hooks.yaml"))
    );

    private static readonly string Docs = Checkout.Read("docs/ci.md");

    private readonly Site site = new Site()
        .With("public/privacy.html", Site.Accepted)
        .With("public/sms-terms.html", Site.Rejected);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("privacy.html", true)]
    [InlineData("public/privacy-policy.md", true)]
    [InlineData("site/SMS-Terms.HTML", true)]
    [InlineData("legal/tos.txt", true)]
    [InlineData("a/opt-in.htm", true)]
    [InlineData("index.html", false)]
    [InlineData("privacy.css", false)]
    [InlineData("privacy/index.html", false)]
    [InlineData("determs.html", false)]
    public void The_hook_takes_files_by_their_names(string file, bool isTaken) =>
        Assert.Equal(isTaken, Regex.IsMatch(file, Hook["files"], RegexOptions.None, TimeSpan.FromSeconds(1)));

    [Theory]
    [InlineData(0, "public/privacy.html")]
    [InlineData(1, "public/privacy.html", "public/sms-terms.html")]
    public void The_hook_vets_the_files_of_a_commit(int exit, params string[] files)
    {
        var ended = CallHook([], files);

        Assert.Equal(exit, ended.Exit);
        Assert.Contains("Harborline Gym", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hook_takes_a_baseline()
    {
        var configuration = Checkout.Yaml<PreCommitConfiguration>(Blocks("yaml").Single(IsPreCommit));
        var hook = Assert.Single(Assert.Single(configuration.Repos).Hooks);
        site.With(hook.Args[1], site.Run("vet", "--format", "json", "public").Output);

        var before = CallHook(hook.Args, "public/privacy.html");
        site.With("public/privacy.html", Site.Rejected);
        var after = CallHook(hook.Args, "public/privacy.html");

        Assert.Equal(Hook["id"], hook.Id);
        Assert.Equal((0, 1), (before.Exit, after.Exit));
    }

    [Fact]
    public void The_workflows_give_the_action_inputs_that_it_has()
    {
        var action = ActionFile.Load();
        var workflows = Blocks("yaml")
            .Where(block => block.Contains("OWNER/consentry@", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(2, workflows.Count);
        Assert.All(
            workflows,
            workflow =>
            {
                var step = Checkout
                    .Yaml<Workflow>(workflow)
                    .Jobs["consentry"]
                    .Steps.Single(step => step.Uses.StartsWith("OWNER/consentry@", StringComparison.Ordinal));
                Assert.All(step.With.Keys, input => Assert.Contains(input, action.Inputs.Keys));
                Assert.All(
                    action.Inputs.Where(input => input.Value.Required),
                    input => Assert.Contains(input.Key, step.With.Keys)
                );
            }
        );
        Assert.All(action.Inputs.Keys, input => Assert.Contains($"`{input}`", Docs, StringComparison.Ordinal));
        Assert.All(action.Outputs.Keys, output => Assert.Contains($"`{output}`", Docs, StringComparison.Ordinal));
    }

    [Fact]
    public void The_job_of_gitlab_writes_its_report()
    {
        var job = Checkout.Yaml<Dictionary<string, GitlabJob>>(
            Blocks("yaml").Single(block => block.Contains("codequality", StringComparison.Ordinal))
        )["consentry"];
        var script = string.Join('\n', job.Script)
            .Replace("git clone --quiet --depth 1 \"$CONSENTRY\"", $"ln -s '{Checkout.Root}'", StringComparison.Ordinal)
            .Replace("/tmp/consentry", $"{site.Folder}/clone", StringComparison.Ordinal);

        var ended = Cli.Shell(site.Folder, $"set -e\n{script}");

        Assert.Equal((1, "", ""), (ended.Exit, ended.Output, ended.Messages));
        Assert.Contains(
            "\"path\": \"public/sms-terms.html\"",
            File.ReadAllText(Path.Combine(site.Folder, job.Artifacts.Reports["codequality"])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_commands_run_as_they_stand()
    {
        site.WithLink("consentry", Checkout.Launcher);

        var commands = Blocks("sh")
            .SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        var exits = commands.Select(command => Cli.Shell(site.Folder, command).Exit);

        // The first makes a report of a site that is not acceptable, the second compares the site with it.
        Assert.Equal([1, 0], exits);
    }

    /// <summary>pre-commit splits the entry, finds its first word in its own checkout, and puts arguments and files behind it.</summary>
    private Ended CallHook(IEnumerable<string> arguments, params string[] files)
    {
        Assert.Equal("script", Hook["language"]);
        var words = Hook["entry"].Split(' ');
        return Cli.Start(
            Checkout.PathOf(words[0]),
            site.Folder,
            "",
            [],
            [.. words[1..], .. arguments, .. files],
            TimeSpan.FromMinutes(10)
        );
    }

    private static bool IsPreCommit(string block) => block.StartsWith("repos:", StringComparison.Ordinal);

    private static IEnumerable<string> Blocks(string language) =>
        Fence()
            .Matches(Docs)
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}

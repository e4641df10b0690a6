using System.Text.RegularExpressions;

namespace Consentry.Cli.Tests;

/// <summary>What <c>action.yml</c> says, as far as a composite action is run here.</summary>
internal sealed partial class ActionFile
{
    public Dictionary<string, Input> Inputs { get; set; } = [];

    public Dictionary<string, Output> Outputs { get; set; } = [];

    public RunsSection Runs { get; set; } = new();

    public static ActionFile Load() => Checkout.Yaml<ActionFile>(Checkout.Read("action.yml"));

    /// <summary>Runs the steps that are scripts as GitHub does: in the caller's checkout, with files for what they say.</summary>
    public Ended Run(Site checkout, params (string Input, string Value)[] given)
    {
        foreach (var file in new[] { "summary.md", "output.txt" })
            checkout.With(file, "");

        var ended = new Ended(0, "", "");
        foreach (var step in Runs.Steps.Where(step => step.Run.Length > 0))
        {
            Assert.Equal("bash", step.Shell);
            checkout.With("step.sh", step.Run);
            (string, string)[] variables =
            [
                ("GITHUB_ACTION_PATH", Checkout.Root),
                ("GITHUB_STEP_SUMMARY", Path.Combine(checkout.Folder, "summary.md")),
                ("GITHUB_OUTPUT", Path.Combine(checkout.Folder, "output.txt")),
                ("RUNNER_TEMP", checkout.Folder),
                .. step.Env.Select(variable => (variable.Key, Evaluated(variable.Value, given))),
            ];
            ended = Cli.Start(
                "bash",
                checkout.Folder,
                "",
                variables,
                ["--noprofile", "--norc", "-eo", "pipefail", "step.sh"],
                TimeSpan.FromMinutes(10)
            );
            if (ended.Exit != 0)
                break;
        }

        return ended;
    }

    /// <summary>An expression with what the caller of the action gives; an input that is not declared is no input.</summary>
    public string Evaluated(string expression, params (string Input, string Value)[] given) =>
        Expression()
            .Replace(
                expression,
                match =>
                    match.Groups["name"].Value switch
                    {
                        "github.action_path" => Checkout.Root,
                        var name when name.StartsWith("inputs.", StringComparison.Ordinal) => Value(name[7..], given),
                        var name => throw new InvalidOperationException($"{name} is not known here"),
                    }
            );

    private string Value(string input, (string Input, string Value)[] given) =>
        given.FirstOrDefault(pair => pair.Input == input).Value ?? Inputs[input].Default;

    [GeneratedRegex(@"\$\{\{\s*(?<name>[a-z_.-]+)\s*\}\}")]
    private static partial Regex Expression();

    internal sealed class Input
    {
        public bool Required { get; set; }

        public string Default { get; set; } = "";
    }

    internal sealed class Output
    {
        public string Value { get; set; } = "";
    }

    internal sealed class RunsSection
    {
        public string Using { get; set; } = "";

        public List<Step> Steps { get; set; } = [];
    }

    internal sealed class Step
    {
        public string Uses { get; set; } = "";

        public Dictionary<string, string> With { get; set; } = [];

        public string Shell { get; set; } = "";

        public Dictionary<string, string> Env { get; set; } = [];

        public string Run { get; set; } = "";
    }
}

namespace Consentry.Cli.Tests;

/// <summary>A workflow of GitHub Actions, as far as it is looked at here.</summary>
internal sealed class Workflow
{
    public Dictionary<string, Job> Jobs { get; set; } = [];

    internal sealed class Job
    {
        public List<ActionFile.Step> Steps { get; set; } = [];
    }
}

/// <summary>A job of GitLab.</summary>
internal sealed class GitlabJob
{
    public List<string> Script { get; set; } = [];

    public ArtifactsSection Artifacts { get; set; } = new();

    internal sealed class ArtifactsSection
    {
        public Dictionary<string, string> Reports { get; set; } = [];
    }
}

/// <summary>The configuration of pre-commit in the repository that uses the hook.</summary>
internal sealed class PreCommitConfiguration
{
    public List<Repository> Repos { get; set; } = [];

    internal sealed class Repository
    {
        public List<Hook> Hooks { get; set; } = [];
    }

    internal sealed class Hook
    {
        public string Id { get; set; } = "";

        public List<string> Args { get; set; } = [];
    }
}

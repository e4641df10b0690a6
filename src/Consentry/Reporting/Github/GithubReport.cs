using System.Buffers;
using System.Text;
using Consentry.Judging;

namespace Consentry.Reporting.Github;

/// <summary>
/// Workflow commands of GitHub Actions, one a line, which GitHub shows at the lines of a change: an error for what rejects, a
/// warning for what a person has to decide, a notice for what is only recommended.
/// </summary>
public sealed class GithubReport(IBufferWriter<byte> output) : IReport<ReportEntry>
{
    /// <inheritdoc/>
    public void Add(ReportEntry item)
    {
        foreach (var command in Commands(item))
            Encoding.UTF8.GetBytes($"{command}\n", output);
    }

    /// <inheritdoc/>
    public void Finish() { }

    /// <summary>How much an open finding weighs.</summary>
    private static AnnotationLevel Level(Severity severity, Verdict verdict) =>
        severity == Severity.Recommended ? AnnotationLevel.Notice
        : verdict is Verdict.Unmet ? AnnotationLevel.Error
        : AnnotationLevel.Warning;

    internal static WorkflowCommand NotRead(ReportEntry entry) =>
        new(AnnotationLevel.Error, entry.Path, "not read", entry.Failure!.Message);

    private static IEnumerable<WorkflowCommand> Commands(ReportEntry entry) =>
        entry.Site is { } site
            ? SiteFinding.Open(site).Select(Command)
            : entry.Vetting switch
            {
                null => [NotRead(entry)],
                { Outcome: Outcome.NotApplicable } =>
                [
                    new(
                        AnnotationLevel.Error,
                        entry.Path,
                        "not applicable",
                        "This is no legal document: nothing is judged."
                    ),
                ],
                var vetting => FindingOrder.Open(vetting).Select(finding => Command(entry.Path, vetting, finding)),
            };

    internal static WorkflowCommand Command(string path, Vetting vetting, Finding finding)
    {
        var document = vetting.Document;
        var first = Cited.Of(finding.Verdict).FirstOrDefault();
        var message = FindingSentence.Of(document, finding);
        return new WorkflowCommand(Level(finding.Severity, finding.Verdict), path, finding.Requirement.Id, message)
        {
            Extent = first is null ? null : Extent.Of(document, first.Span),
        };
    }

    /// <summary>At the page that its first quote stands on.</summary>
    private static WorkflowCommand Command(SiteFinding finding)
    {
        var first = Cited.Of(finding.Verdict).FirstOrDefault();
        return new WorkflowCommand(
            Level(finding.Severity, finding.Verdict),
            finding.FirstPage.Address.AbsoluteUri,
            finding.Rule.Id,
            FindingSentence.Of(finding)
        )
        {
            Extent = first is null ? null : Extent.Of(finding.FirstPage.Document, first.Span),
        };
    }
}

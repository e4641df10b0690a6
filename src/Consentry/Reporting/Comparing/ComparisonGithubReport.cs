using System.Buffers;
using System.Text;
using Consentry.Judging;
using Consentry.Reporting.Github;

namespace Consentry.Reporting.Comparing;

/// <summary>What got worse, as annotations of GitHub Actions; all else that changed is no reason to stop a change.</summary>
public sealed class ComparisonGithubReport(IBufferWriter<byte> output) : IReport<Comparison>
{
    /// <inheritdoc/>
    public void Add(Comparison item)
    {
        foreach (var command in Commands(item))
            Encoding.UTF8.GetBytes($"{command}\n", output);
    }

    /// <inheritdoc/>
    public void Finish() { }

    private static IEnumerable<WorkflowCommand> Commands(Comparison comparison) =>
        comparison switch
        {
            { After: null } => [],
            { After.Vetting: null } => [GithubReport.NotRead(comparison.After)],
            { IsRegression: false } => [],
            { After.Vetting.Outcome: Outcome.NotApplicable } =>
            [
                new(AnnotationLevel.Error, comparison.After.Path, "not applicable", NoDocument(comparison)),
            ],
            _ => comparison
                .Flips.Where(flip => flip.Direction == Direction.Worse)
                .Select(flip => Command(comparison.After, flip)),
        };

    private static string NoDocument(Comparison comparison) =>
        comparison.Before is null
            ? "This is no legal document: nothing is judged."
            : "This is no legal document any more: nothing of what was met is found.";

    private static WorkflowCommand Command(ReportEntry entry, Flip flip)
    {
        var lost = flip.Lost is [var first, ..] ? $" Lost: “{Columns.Printable(first.Quote)}”" : "";
        if (flip.Finding is not { } finding)
        {
            var level = flip.Severity == Severity.Required ? AnnotationLevel.Error : AnnotationLevel.Notice;
            var message = $"Was met; the page is read as another kind now, so it is not asked any more.{lost}";
            return new WorkflowCommand(level, entry.Path, flip.Requirement, message);
        }

        var command = GithubReport.Command(entry.Path, entry.Vetting!, finding);
        return command with { Message = command.Message + lost };
    }
}

using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>How much a requirement weighs, and with whom.</summary>
internal static class SeverityWords
{
    /// <summary>"required"; "recommended"; "recommended, required by twilio, aws".</summary>
    public static string Of(Rule requirement)
    {
        var severity = Labels.Of(requirement.Severity);
        return requirement.Severity == Severity.Required || requirement.RequiredBy == Reviewers.Core
            ? severity
            : $"{severity}, required by {string.Join(", ", Names(requirement.RequiredBy))}";
    }

    /// <summary>The labels of the reviewers in a set, none for the empty one.</summary>
    public static IEnumerable<string> Names(Reviewers reviewers) =>
        Enum.GetValues<Reviewers>()
            .Where(r => r is not (Reviewers.Core or Reviewers.Strict) && (reviewers & r) == r)
            .Select(Labels.Of);
}

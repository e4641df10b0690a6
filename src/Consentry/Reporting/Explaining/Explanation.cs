using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>What a name stands for: a requirement, a reason that several may give, a code that several schemes may have.</summary>
/// <param name="Edition">Whose requirements count as checked.</param>
/// <param name="Name">As it was asked for.</param>
public sealed record Explanation(Edition Edition, string Name)
{
    /// <summary>The one of that id, or none.</summary>
    public IReadOnlyList<Rule> Requirements { get; init; } = [];

    /// <summary>One for each requirement that gives it.</summary>
    public IReadOnlyList<ExplainedReason> Reasons { get; init; } = [];

    /// <summary>One for each scheme that has it.</summary>
    public IReadOnlyList<ExplainedCode> Codes { get; init; } = [];
}

/// <summary>A reason of one requirement; the same id may be a reason of others.</summary>
/// <param name="Requirement">Which gives it.</param>
/// <param name="Reason">In the words of that requirement.</param>
public sealed record ExplainedReason(Rule Requirement, Reason Reason);

using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>What a name stands for: a requirement, a reason that several may give, a code that several schemes may have.</summary>
/// <param name="Edition">Whose requirements count as checked.</param>
/// <param name="Name">As it was asked for.</param>
public sealed record Explanation(Edition Edition, string Name)
{
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    public IReadOnlyList<ExplainedReason> Reasons { get; init; } = [];

    public IReadOnlyList<ExplainedCode> Codes { get; init; } = [];
}

/// <summary>A reason of one requirement; the same id may be a reason of others.</summary>
public sealed record ExplainedReason(Requirement Requirement, Reason Reason);

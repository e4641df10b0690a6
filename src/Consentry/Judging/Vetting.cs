using Consentry.Documents;

namespace Consentry.Judging;

public enum Outcome
{
    Accepted,
    Rejected,
    Review,
    NotApplicable,
}

/// <summary>A requirement with its verdict.</summary>
/// <param name="Fix">The words to write; empty when the verdict is met or not applicable.</param>
/// <param name="Severity">For the reviewer whom the vetting is for.</param>
public sealed record Finding(Requirement Requirement, Severity Severity, Verdict Verdict, string Fix)
{
    /// <summary>
    /// The sentence that comes closest, with the words it lacks: instead of <see cref="Fix"/>, which is added to the page.
    /// Null where no sentence comes close enough. Worked out when it is first asked for, by vetting the page once more.
    /// </summary>
    public Repair? Repair => Repairing?.Value;

    internal Lazy<Repair?>? Repairing { get; init; }
}

/// <summary>One run of an edition over one document.</summary>
public sealed record Vetting
{
    public required Edition Edition { get; init; }

    /// <summary>Whose requirements decided the outcome.</summary>
    public required Reviewers For { get; init; }

    public required Document Document { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>The language that the words themselves show, a two-letter code; <c>und</c> where there are too few.</summary>
    public required string Language { get; init; }

    public required Outcome Outcome { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What the same verdicts come to at another reviewer.</summary>
    public Outcome OutcomeFor(Reviewers reviewers) => Judge.OutcomeOf(Kind, Findings, reviewers);
}

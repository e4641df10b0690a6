using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Judging;

/// <summary>What becomes of a document: the sum of its required findings.</summary>
public enum Outcome
{
    /// <summary>No required finding is unmet or in review.</summary>
    Accepted,

    /// <summary>A required finding is unmet.</summary>
    Rejected,

    /// <summary>None is unmet, and one is in review.</summary>
    Review,

    /// <summary>The document is no legal one: having nothing to judge is no acceptance.</summary>
    NotApplicable,
}

/// <summary>A requirement with its verdict.</summary>
/// <param name="Requirement">What was asked.</param>
/// <param name="Severity">What it weighs for the reviewer who was named, which need not be what it weighs by itself.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Fix">The words to write, or what to do where words are not enough; empty when the verdict is met or not applicable.</param>
public sealed record Finding(Requirement Requirement, Severity Severity, Verdict Verdict, string Fix)
{
    /// <summary>
    /// The sentence that comes closest, with the words it lacks: instead of <see cref="Fix"/>, which is added to the page.
    /// Null where no sentence comes close enough. Worked out when it is first asked for, by vetting the page once more.
    /// </summary>
    public Repair? Repair => Repairing?.Value;

    internal Lazy<Repair?>? Repairing { get; init; }

    /// <summary>Its <see cref="Fix"/> says what to do; else it is the words to write.</summary>
    internal bool IsToDo => Requirement.IsDeed || Verdict.Reason?.Change is not null;
}

/// <summary>One run of an edition over one document.</summary>
public sealed record Vetting
{
    /// <summary>The rulebook that was judged by.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Whose requirements decided the outcome.</summary>
    public required Reviewers For { get; init; }

    /// <summary>What was read; the spans of all evidence point into it.</summary>
    public required Document Document { get; init; }

    /// <summary>What it was judged as: what the caller said, else what it shows itself to be.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The language that the words themselves show, a two-letter code; <c>und</c> where there are too few.</summary>
    public required string Language { get; init; }

    /// <summary>The form that was judged; null where the document was not read as one, or has none.</summary>
    public PageForm? Form { get; init; }

    /// <summary>The answer in a word.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>One for each requirement that was asked, in the order of the edition; for no legal document those on content at most.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The statements, so that documents are judged together without being recognised again; null for a copy from outside.</summary>
    internal Recognised? Recognised { get; init; }

    /// <summary>What the same verdicts come to at another reviewer.</summary>
    public Outcome OutcomeFor(Reviewers reviewers) => Judge.OutcomeOf(Kind, Findings, reviewers);
}

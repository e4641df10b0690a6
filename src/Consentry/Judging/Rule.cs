namespace Consentry.Judging;

/// <summary>How much a requirement weighs: an unmet required one rejects.</summary>
public enum Severity
{
    /// <summary>Unmet, it rejects the document.</summary>
    Required,

    /// <summary>It is reported and decides nothing.</summary>
    Recommended,
}

/// <summary>What every requirement says of itself, whether it asks one document or several against each other.</summary>
public abstract class Rule
{
    // The two kinds are judged apart; a third one nobody would ask.
    private protected Rule() { }

    /// <summary>Group and name, such as <c>privacy.contact</c>; never reused for another meaning.</summary>
    public required string Id { get; init; }

    /// <summary>Its fix says what to do, for no words alone meet it.</summary>
    internal bool IsDeed => this is JointRequirement or Requirement { IsOfPublication: true } or { Group: "content" };

    /// <summary>What must hold, as one sentence about the document, or about the documents.</summary>
    public required string Statement { get; init; }

    /// <summary>How much it weighs for every reviewer; the twelve core requirements are required.</summary>
    public Severity Severity { get; init; } = Severity.Required;

    /// <summary>Who rejects what does not meet it, by their own published word.</summary>
    public Reviewers RequiredBy { get; init; }

    /// <summary>Who asks for it without rejecting.</summary>
    public Reviewers AdvisedBy { get; init; }

    /// <summary>Why reviewers ask for it, in a sentence or two for a shop owner.</summary>
    public required string Why { get; init; }

    /// <summary>The edition it came in with.</summary>
    public required string Since { get; init; }

    /// <summary>What it rests on; never empty for a requirement of the rulebook.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>What a registrar answers when it is unmet; none where no reviewer rejects for it.</summary>
    public required IReadOnlyList<RejectionCode> Codes { get; init; }

    /// <summary>Every reason its verdict can give, in the order of weight; closed.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>
    /// A sentence that would meet it in any document; judged itself by a test. What only the sender knows stands in it as a
    /// <see cref="Blank"/>. Where no words alone meet it, what to do.
    /// </summary>
    public required string Fix { get; init; }

    /// <summary>The part of the id before the dot: privacy, terms, cta …</summary>
    public string Group => Id[..Id.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>One of these reviewers publishes it as a reason for rejection.</summary>
    public bool IsRejectedBy(Reviewers reviewers) => (RequiredBy & reviewers) != Reviewers.Core;

    /// <summary>Required where one of these reviewers rejects for it, else what it weighs by itself.</summary>
    public Severity SeverityFor(Reviewers reviewers) => IsRejectedBy(reviewers) ? Severity.Required : Severity;
}

using Consentry.Documents;

namespace Consentry.Judging;

/// <summary>One thing that reviewers check of a sender's documents against each other; else like a <see cref="Requirement"/>.</summary>
public sealed class JointRequirement
{
    /// <summary>Such as <c>joint.frequency</c>; never reused for another meaning.</summary>
    public required string Id { get; init; }

    /// <summary>What must hold, as one sentence about the documents.</summary>
    public required string Statement { get; init; }

    /// <summary>Who rejects what does not meet it, by their own published word; it is recommended by itself.</summary>
    public Reviewers RequiredBy { get; init; }

    /// <summary>Why reviewers ask for it, in a sentence or two for a shop owner.</summary>
    public required string Why { get; init; }

    /// <summary>The edition it came in with.</summary>
    public required string Since { get; init; }

    /// <summary>What it rests on; never empty.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>What a registrar answers when it is unmet; empty where no code is of it.</summary>
    public IReadOnlyList<RejectionCode> Codes { get; init; } = [];

    /// <summary>Every reason its verdict can give, in the order of weight; closed.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>What to do about it: which document has to change is the sender's to say.</summary>
    public required string Fix { get; init; }

    /// <summary>Statements of all documents to verdict; the same documents get the same verdict.</summary>
    public required Func<JointDocuments, Verdict> Judge { get; init; }

    /// <summary>At least one for each reason, and two that meet it.</summary>
    public required IReadOnlyList<JointExample> Examples { get; init; }

    /// <summary>Required where one of these reviewers rejects for it, else recommended.</summary>
    public Severity SeverityFor(Reviewers reviewers) =>
        (RequiredBy & reviewers) == Reviewers.Core ? Severity.Recommended : Severity.Required;
}

/// <summary>A joint requirement with its verdict.</summary>
/// <param name="Requirement">What was asked.</param>
/// <param name="Severity">What it weighs for the reviewer who was named.</param>
/// <param name="Verdict">The answer; its evidence names the document that it stands in.</param>
public sealed record JointFinding(JointRequirement Requirement, Severity Severity, Verdict Verdict);

/// <summary>Documents with their verdict.</summary>
/// <param name="Reason">Why they do not meet the requirement; null where they do.</param>
/// <param name="Documents">In the order in which they are vetted.</param>
public sealed record JointExample(Reason? Reason, params IReadOnlyList<JointText> Documents)
{
    /// <summary>False where the reason is one for comparing nothing.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>Whose documents they are, where the verdict depends on it.</summary>
    public string? Sender { get; init; }
}

/// <summary>One document of an example.</summary>
/// <param name="As">What it is vetted as.</param>
/// <param name="Text">Markdown, in which double square brackets mark what must be quoted as evidence.</param>
public sealed record JointText(DocumentKind As, string Text)
{
    /// <summary>Where it is published, where the verdict depends on it.</summary>
    public Uri? Address { get; init; }
}

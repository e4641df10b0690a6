using Consentry.Documents;

namespace Consentry.Judging;

/// <summary>One thing that reviewers check of a sender's documents against each other; else like a <see cref="Requirement"/>.</summary>
/// <remarks>Recommended by itself. Its fix says what to do: which document has to change is the sender's to say.</remarks>
public sealed class JointRequirement : Rule
{
    /// <summary>Recommended where nothing else is said.</summary>
    public JointRequirement() => Severity = Severity.Recommended;

    /// <summary>Statements of all documents to verdict; the same documents get the same verdict.</summary>
    public required Func<JointDocuments, Verdict> Judge { get; init; }

    /// <summary>
    /// It asks whose a document is: a policy of somebody else that stands where the sender's should is judged too. Every other one
    /// is asked of the sender's own documents alone.
    /// </summary>
    public bool IsOfOwnership { get; init; }

    /// <summary>At least one for each reason, and two that meet it.</summary>
    public required IReadOnlyList<JointExample> Examples { get; init; }
}

/// <summary>A joint requirement with its verdict.</summary>
/// <param name="Requirement">What was asked.</param>
/// <param name="Severity">What it weighs for the reviewer who was named.</param>
/// <param name="Verdict">The answer; its evidence names the document that it stands in.</param>
/// <param name="Fix">What to do; empty when the verdict is met or not applicable.</param>
public sealed record JointFinding(JointRequirement Requirement, Severity Severity, Verdict Verdict, string Fix);

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

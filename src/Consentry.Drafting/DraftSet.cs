namespace Consentry.Drafting;

/// <summary>All documents of a sender, each vetted.</summary>
public sealed record DraftSet
{
    /// <summary>In the order in which a person reads them; <c>README.txt</c> is the first and says what the others are.</summary>
    public required IReadOnlyList<DraftFile> Files { get; init; }

    /// <summary>What the documents promise in the sender's name, each as "You …".</summary>
    public required IReadOnlyList<string> Assertions { get; init; }

    /// <summary>What a reviewer may stumble over in the profile; the documents stand all the same.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Of those documents that people are to read through.</summary>
    public required IReadOnlyList<DraftGrade> Grades { get; init; }
}

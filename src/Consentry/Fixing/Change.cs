using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>What a change does to the document.</summary>
public enum ChangeKind
{
    /// <summary>A clause is added where the document speaks of its matter.</summary>
    Clause,

    /// <summary>A section is added, for clauses that belong nowhere else.</summary>
    Section,

    /// <summary>A sentence that comes close gets the words it lacks.</summary>
    Rewording,

    /// <summary>Texting data is taken out of what the sentence before it claims.</summary>
    Exemption,

    /// <summary>The number of a heading makes room for an added section.</summary>
    Number,

    /// <summary>A blank that nobody filled in gets the sender's fact.</summary>
    Placeholder,
}

/// <summary>One change of a document.</summary>
public sealed record Change
{
    /// <summary>What it does.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The requirements it is made for; empty for a number and a blank.</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];

    /// <summary>In the order of the source, none overlapping another; several where a sentence gets words in several places.</summary>
    public required IReadOnlyList<SourceEdit> Edits { get; init; }

    /// <summary>What a visitor reads there now; empty where something is only put in.</summary>
    public string Was { get; init; } = "";

    /// <summary>What a visitor reads there afterwards.</summary>
    public required string Becomes { get; init; }

    /// <summary>Where it is made.</summary>
    public required Position At { get; init; }

    /// <summary>
    /// What stands there, in the text of the document as it came: the words that change, those that the new ones come behind,
    /// or the heading that a section comes before.
    /// </summary>
    public required Span Near { get; init; }

    /// <summary>
    /// How the new words stand to what is there: <c>instead</c> of it, <c>before</c> it, or <c>behind</c> it.
    /// </summary>
    /// <param name="document">As it came.</param>
    internal string Side(Document document) =>
        Was.Length > 0 ? "instead"
        : Kind == ChangeKind.Section && document.BlockAt(Near.Start)?.Kind == BlockKind.Heading ? "before"
        : "behind";

    /// <summary>Under which headings; empty above the first.</summary>
    public required string Section { get; init; }
}

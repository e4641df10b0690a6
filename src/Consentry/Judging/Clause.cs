namespace Consentry.Judging;

/// <summary>The part of a document in which a clause belongs.</summary>
public enum ClausePlace
{
    /// <summary>Where the document speaks of texts.</summary>
    Texting,

    /// <summary>Where it speaks of who gets data.</summary>
    Sharing,

    /// <summary>Where it speaks of what data is collected and used for.</summary>
    Use,

    /// <summary>Where it says how to reach the sender.</summary>
    Contact,

    /// <summary>Where terms speak of privacy.</summary>
    Privacy,

    /// <summary>Under its title.</summary>
    Top,
}

/// <summary>The words that meet a requirement in a sender's own document, with that sender's facts.</summary>
/// <param name="Place">Where they belong.</param>
/// <param name="Words">
/// The first of which all facts are known is written. A fact stands in braces by its key in the profile (<c>{email}</c>), a
/// link as in Markdown.
/// </param>
public sealed record Clause(ClausePlace Place, params IReadOnlyList<string> Words)
{
    /// <summary>
    /// What the sender says of its own conduct by publishing them, as it goes on from "you assert that"; null where they
    /// hold facts of the profile only, or what is true of every sender.
    /// </summary>
    public string? Asserts { get; init; }

    /// <summary>It goes right behind the sentences that the finding objects to, and lifts them; they stay.</summary>
    public bool IsExemption { get; init; }

    /// <summary>
    /// What to say in the place of such a sentence where it claims more than the sender does; null for other clauses.
    /// </summary>
    public string? Narrower { get; init; }
}

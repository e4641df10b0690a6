namespace Consentry.Judging;

/// <summary>A numbering of rejection codes.</summary>
/// <param name="Id">As reports name it: twilio, dca …</param>
/// <param name="Name">Whose it is and what it is given for.</param>
/// <param name="Page">Where its codes are published; <c>{code}</c> in it stands for one of them.</param>
public sealed record Scheme(string Id, string Name, string Page)
{
    /// <summary>Where one of its codes is explained.</summary>
    public Uri PageOf(string code) => new(Page.Replace("{code}", code, StringComparison.Ordinal));
}

/// <summary>A code with what is known of it.</summary>
/// <param name="Scheme">Whose it is: the same number means other things in another.</param>
/// <param name="Code">As registrars write it.</param>
/// <param name="Meanings">
/// One, or several where it changed or depends on the case; after a change the older one may still be meant.
/// </param>
public sealed record ExplainedCode(Scheme Scheme, string Code, IReadOnlyList<CodeMeaning> Meanings)
{
    /// <summary>
    /// The numbers or names that it belongs to, such as <c>2100..4100</c>, where the code is not known by itself; null where it
    /// is.
    /// </summary>
    public string? Family { get; init; }
}

/// <summary>What a registrar says with a code, and what the sender does then.</summary>
public sealed record CodeMeaning
{
    /// <summary>What was found wrong, in our words.</summary>
    public required string Text { get; init; }

    /// <summary>Since when, with whom, or in which case; null where that goes without saying.</summary>
    public string? When { get; init; }

    /// <summary>Ids of requirements, also of those that no edition has yet; <c>terms.*</c> is a whole group.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Whether the sender may try again.</summary>
    public required Recourse Recourse { get; init; }

    /// <summary>What the sender does now.</summary>
    public required string Next { get; init; }

    /// <summary>How far it can be relied on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Whether a requirement is named, by itself or with its group.</summary>
    public bool Concerns(string requirement) =>
        Requirements.Any(id =>
            string.Equals(id, requirement, StringComparison.Ordinal)
            || id.EndsWith(".*", StringComparison.Ordinal)
                && requirement.AsSpan().StartsWith(id.AsSpan(0, id.Length - 1), StringComparison.Ordinal)
        );
}

/// <summary>What is left to a sender after a code.</summary>
public enum Recourse
{
    /// <summary>The same campaign may be handed in again, mended.</summary>
    Resubmit,

    /// <summary>The same campaign may not be handed in again.</summary>
    Final,

    /// <summary>It answers no submission.</summary>
    None,
}

/// <summary>What our knowledge of a meaning rests on, the best first.</summary>
public enum Basis
{
    /// <summary>The registrar's page, or the passage on it.</summary>
    Read,

    /// <summary>An excerpt of the registrar's page.</summary>
    Excerpt,

    /// <summary>Somebody else's account.</summary>
    ThirdParty,

    /// <summary>Number and title, as lists give them.</summary>
    Listed,

    /// <summary>Nothing but the codes around it.</summary>
    Guess,
}

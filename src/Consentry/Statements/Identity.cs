using Consentry.Documents;
using Consentry.Segmenting;

namespace Consentry.Statements;

/// <summary>Where a name stands, in the order in which it tells whose document it is.</summary>
internal enum NamingKind
{
    /// <summary>"Larkfield Dental (“we”)".</summary>
    Definition,

    /// <summary>In the page's title or in the heading that titles it.</summary>
    Title,

    /// <summary>"a trade name of", "doing business as": two names of one business.</summary>
    Relation,

    /// <summary>"© 2026 Larkfield Dental".</summary>
    Copyright,

    /// <summary>"Larkfield Text Reminders": a program that has a name.</summary>
    Program,

    /// <summary>"At Larkfield Dental, we", "operated by Larkfield Dental".</summary>
    Owner,

    /// <summary>Anywhere else: only a name that is looked for.</summary>
    Mention,
}

/// <summary>Words that name a business.</summary>
/// <param name="Span">The sentence; empty where only the page's title names it, which is no visible text.</param>
internal sealed record Naming(NamingKind Kind, Span Span)
{
    /// <summary>The word that makes it a name, in capitals: places with the same one name the same business.</summary>
    public string Key { get; init; } = "";

    /// <summary>It is the name that the caller gave.</summary>
    public bool IsSender { get; init; }

    /// <summary>A platform, a tool, a generator of policies: nobody's own name, unless it is the sender's.</summary>
    public bool IsPlatform { get; init; }
}

internal enum PlaceholderKind
{
    /// <summary>A blank for the name of the business.</summary>
    Name,

    /// <summary>A blank for anything else.</summary>
    Fact,

    /// <summary>No blank, but an address or a number that nobody has: yourdomain.com, 555-555-5555.</summary>
    Dummy,
}

/// <summary>Template text that nobody filled in.</summary>
/// <param name="Words">The blank itself, in capitals.</param>
internal sealed record Placeholder(Sentence Sentence, PlaceholderKind Kind, string Words);

/// <summary>The day on which the document took effect or was last changed.</summary>
/// <param name="IsGiven">False where the sentence speaks of it and leaves it out.</param>
internal sealed record Dating(Sentence Sentence, bool IsGiven);

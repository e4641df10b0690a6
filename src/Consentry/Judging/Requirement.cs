using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Judging;

/// <summary>
/// One thing that reviewers check, as a value: what it says, where that is published, how it is judged, what would fix it,
/// and the examples that are its tests, its documentation and its help at once.
/// </summary>
public sealed class Requirement : Rule
{
    /// <summary>The same with the facts of a sender, and where it goes; null where no added words would meet it.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Statements to verdict: no state, no clock, so that the same document gets the same verdict.</summary>
    public required Func<Recognised, Verdict> Judge { get; init; }

    /// <summary>
    /// The near miss of a page that does not meet it, with the words it lacks; null where none comes close, or where the
    /// words would make no good sentence. Asked of unmet pages only.
    /// </summary>
    public Func<Recognised, Repair?> Repair { get; init; } = _ => null;

    /// <summary>
    /// It asks how the document is published and not what it says: asked only of what was fetched, and no words mend it, so
    /// that its fix says what to do.
    /// </summary>
    public bool IsOfPublication { get; init; }

    /// <summary>It asks each form that takes a number and not the principal one alone: of a site, those of all its pages.</summary>
    public bool IsOfEveryForm { get; init; }

    /// <summary>At least one for each reason, and two that meet it.</summary>
    public required IReadOnlyList<Example> Examples { get; init; }
}

/// <summary>A published source of a rule.</summary>
/// <param name="Name">The short name that the rulebook uses.</param>
/// <param name="Address">Where it is published.</param>
/// <param name="ReadOn">The day it was read: what it says may have changed since.</param>
public sealed record Citation(string Name, Uri Address, DateOnly ReadOn);

/// <summary>A registrar's answer.</summary>
/// <param name="Scheme">Whose numbering: twilio, twilio-toll-free, dca, aws …; the same number means other things elsewhere.</param>
/// <param name="Code">The number or name.</param>
/// <param name="IsResubmittable">Whether the same campaign may be handed in again after it.</param>
public sealed record RejectionCode(string Scheme, string Code, bool IsResubmittable = true);

/// <summary>Why a verdict is not met, from the closed list of its requirement.</summary>
/// <param name="Id">Stable, for machines.</param>
/// <param name="Text">For people: no capital, no full stop.</param>
public sealed record Reason(string Id, string Text)
{
    /// <summary>Set where some reviewer would not object, and the strict reading does.</summary>
    public Disagreement? Disagreement { get; init; }

    /// <summary>
    /// What to do where added words would not mend it, as sentences, with the words that have to be written in quotation marks:
    /// it stands in the place of the requirement's fix. Null where words are enough.
    /// </summary>
    public string? Change { get; init; }
}

/// <summary>A text with its verdict.</summary>
/// <param name="Text">Markdown, in which double square brackets mark what must be quoted as evidence.</param>
/// <param name="Reason">Why it does not meet the requirement; null where it does.</param>
public sealed record Example(string Text, Reason? Reason)
{
    /// <summary>False where the reason is one for not asking the requirement of such a page.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>Whose document it is, where the verdict depends on it.</summary>
    public string? Sender { get; init; }

    /// <summary>How it is published, where the verdict depends on it.</summary>
    public Publication? Publication { get; init; }

    /// <summary>A text that meets the requirement.</summary>
    public static Example Met(string text) => new(text, null);

    /// <summary>A text that does not, and why.</summary>
    public static Example Unmet(string text, Reason reason) => new(text, reason);

    /// <summary>A text that the requirement does not ask anything of.</summary>
    public static Example NotAsked(string text, Reason reason) => new(text, reason) { IsAsked = false };
}

using System.Diagnostics.CodeAnalysis;

namespace Consentry.Drafting;

/// <summary>A set of documents, or why there is none: the profile lacks facts, or a draft does not pass.</summary>
public sealed class DraftingResult
{
    internal DraftingResult(DraftSet set) => Set = set;

    internal DraftingResult(IReadOnlyList<DraftGap> missing) => Missing = missing;

    internal DraftingResult(IReadOnlyList<DraftDefect> defects) => Defects = defects;

    /// <summary>Null where there is none.</summary>
    public DraftSet? Set { get; }

    /// <summary>All that the profile must say before anything can be drafted.</summary>
    public IReadOnlyList<DraftGap> Missing { get; } = [];

    /// <summary>Drafts that the engine does not accept, which the facts of the profile or a defect of a template can cause.</summary>
    public IReadOnlyList<DraftDefect> Defects { get; } = [];

    /// <summary>There is a set; else there are missing facts or defects.</summary>
    [MemberNotNullWhen(true, nameof(Set))]
    public bool IsDrafted => Set is not null;
}

/// <summary>A draft that does not pass its own vetting.</summary>
/// <param name="File">The draft: <c>sms-terms.md</c>.</param>
/// <param name="For">The reviewer who would not accept it, as the option has it.</param>
/// <param name="Message">The requirement, why it is not met, and the words that decide; no capital, no full stop.</param>
public sealed record DraftDefect(string File, string For, string Message);

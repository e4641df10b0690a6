namespace Consentry.Judging;

/// <summary>A dated rulebook: the requirements as they stood.</summary>
/// <param name="Id">Year and number, such as <c>2026.1</c>.</param>
/// <param name="Requirements">In the order in which reports give them.</param>
public sealed record Edition(string Id, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>What is asked of several documents of a sender together, in the order in which reports give it.</summary>
    public IReadOnlyList<JointRequirement> Joint { get; init; } = [];

    /// <summary>All of them: those of one document first.</summary>
    public IEnumerable<Rule> Rules => Requirements.Concat<Rule>(Joint);

    /// <summary>The requirement of an id.</summary>
    /// <exception cref="KeyNotFoundException">The edition has no such requirement.</exception>
    public Requirement this[string id] =>
        Requirements.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"edition {Id} has no requirement '{id}'");
}

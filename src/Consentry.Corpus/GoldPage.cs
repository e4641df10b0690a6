using System.Collections.Immutable;

namespace Consentry.Corpus;

/// <summary>A page with the labels that people gave it.</summary>
/// <param name="Id">The path below <c>sites/</c>: the site's folder, a slash, the file.</param>
/// <param name="Kind">privacy, terms, combined or other.</param>
/// <param name="Language">A two-letter code.</param>
/// <param name="Labels">Requirement to met, unmet or na.</param>
/// <param name="Evidence">Requirement to quotes, any of which carries the label.</param>
/// <param name="Hard">Requirements whose label stays arguable.</param>
public sealed record GoldPage(
    string Id,
    string Kind,
    string Language,
    ImmutableDictionary<string, string> Labels,
    ImmutableDictionary<string, ImmutableArray<string>> Evidence,
    ImmutableHashSet<string> Hard
)
{
    public string Site => Id[..Math.Max(0, Id.IndexOf('/', StringComparison.Ordinal))];

    public bool IsHeldOut => HeldOut.Contains(Site);

    public ImmutableArray<string> Quotes(string requirement) => Evidence.GetValueOrDefault(requirement, []);
}

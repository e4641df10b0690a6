using Consentry.Judging;
using Consentry.Reporting.Explaining;

namespace Consentry.Rulebook;

/// <summary>Every name that a report gives and a reader may ask about: requirements, reasons, rejection codes.</summary>
public static class Glossary
{
    private const int MostSuggestions = 4;

    /// <summary>What a name stands for, in any letter case; null where it stands for nothing.</summary>
    public static Explanation? Find(Edition edition, string name)
    {
        var found = new Explanation(edition, name)
        {
            Requirements = [.. edition.Rules.Where(requirement => IsSame(requirement.Id, name))],
            Reasons =
            [
                .. edition.Rules.SelectMany(
                    requirement => requirement.Reasons.Where(reason => IsSame(reason.Id, name)),
                    (requirement, reason) => new ExplainedReason(requirement, reason)
                ),
            ],
            Codes = CodeCatalogue.Find(name),
        };
        return found.Requirements.Count + found.Reasons.Count + found.Codes.Count == 0 ? null : found;
    }

    /// <summary>The names that look most like one that stands for nothing, the nearest first.</summary>
    public static IReadOnlyList<string> Nearest(Edition edition, string name) =>
        [
            .. Names(edition, isQualified: name.Contains(':', StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Select(known => (Name: known, Distance: Distance(known, name)))
                .Where(known => known.Distance <= Tolerance(name) && known.Distance < name.Length)
                .OrderBy(known => known.Distance)
                .ThenBy(known => known.Name, StringComparer.Ordinal)
                .Take(MostSuggestions)
                .Select(known => known.Name),
        ];

    private static IEnumerable<string> Names(Edition edition, bool isQualified)
    {
        var codes = CodeCatalogue.All.Where(code => code.Family is null);
        return isQualified
            ? codes.Select(code => $"{code.Scheme.Id}:{code.Code}")
            : edition
                .Rules.Select(requirement => requirement.Id)
                .Concat(edition.Rules.SelectMany(requirement => requirement.Reasons).Select(reason => reason.Id))
                .Concat(codes.Select(code => code.Code));
    }

    /// <summary>
    /// A name without its group is as good as the whole: somebody who asks for "opt-out" means one of those. A number is a
    /// neighbour by one digit only; more would be a guess.
    /// </summary>
    private static int Distance(string known, string name)
    {
        var dot = known.IndexOf('.', StringComparison.Ordinal);
        var whole = EditDistance.Between(known, name);
        return dot < 0 ? whole : Math.Min(whole, 1 + EditDistance.Between(known[(dot + 1)..], name));
    }

    private static int Tolerance(string name) => name.All(char.IsAsciiDigit) ? 1 : Math.Max(2, name.Length / 3);

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

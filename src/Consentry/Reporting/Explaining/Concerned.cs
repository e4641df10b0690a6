using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>The requirements that a meaning concerns.</summary>
/// <param name="Checked">Those of the edition, a group given by its members.</param>
/// <param name="Unchecked">Those that no document is judged by yet.</param>
internal sealed record Concerned(IReadOnlyList<string> Checked, IReadOnlyList<string> Unchecked)
{
    public static Concerned Of(Edition edition, CodeMeaning meaning)
    {
        List<string> known = [.. edition.Rules.Select(r => r.Id).Where(meaning.Concerns)];
        return new Concerned(known, [.. meaning.Requirements.Where(id => !IsKnown(known, id))]);
    }

    private static bool IsKnown(List<string> known, string id) =>
        id.EndsWith(".*", StringComparison.Ordinal)
            ? known.Exists(other => other.StartsWith(id[..^1], StringComparison.Ordinal))
            : known.Contains(id, StringComparer.Ordinal);
}

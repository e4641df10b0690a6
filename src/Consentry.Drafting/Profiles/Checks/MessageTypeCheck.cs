using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rulebook;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>A kind of text is one that the engine would take for one in the terms: a draft must pass its own vetting.</summary>
internal static class MessageTypeCheck
{
    private const string Requirement = "terms.message-types";

    /// <summary>What often is missing at the end of a name that is no kind.</summary>
    private static readonly string[] Endings = ["reminders", "updates", "notices", "offers"];

    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Terms };

    public static string? Of(string value)
    {
        if (value.Length > 80)
            return $"is {value.Length} characters long, 80 at most: name the kind, not every case";
        if (IsUnderstood(value))
            return null;

        var mended = Endings.Select(ending => $"{value} {ending}").FirstOrDefault(IsUnderstood);
        return mended is null
            ? $"'{value}' names no kind of text that a reviewer would recognise: name it as in \"appointment reminders\", \"order updates\" or \"promotional offers\""
            : $"'{value}' names no kind of text that a reviewer would recognise: \"{mended}\" would be understood";
    }

    /// <summary>Whether the sentence with it says which texts come.</summary>
    public static bool IsUnderstood(string kinds)
    {
        var page = Page.Of($"# SMS terms\n\nYou receive {kinds} by text message.\n", "terms.md");
        var findings = Vet.Page(page, Options).Vetting?.Findings ?? [];
        return findings.Any(f =>
            string.Equals(f.Requirement.Id, Requirement, StringComparison.Ordinal) && f.Verdict is Verdict.Met
        );
    }
}

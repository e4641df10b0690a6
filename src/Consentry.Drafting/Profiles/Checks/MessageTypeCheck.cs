using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rulebook;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>A kind of text is one that the engine would take for one in the terms: a draft must pass its own vetting.</summary>
internal static class MessageTypeCheck
{
    private const string Requirement = "terms.message-types";

    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Terms };

    public static string? Of(string value)
    {
        if (value.Length > 80)
            return $"is {value.Length} characters long, 80 at most: name the kind, not every case";

        return IsUnderstood(value)
            ? null
            : $"'{value}' names no kind of text that a reviewer would recognise: \"appointment reminders\", \"order updates\" or \"promotional offers\" would be understood";
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

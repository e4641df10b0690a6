using Consentry.Judging;
using Consentry.Recognising;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>The day tells a reviewer that the policy is looked after.</summary>
internal static class LastUpdated
{
    private static readonly Reason LeftOut = new("day-left-out", "speaks of its last change and does not give the day");
    private static readonly Reason Silent = new("no-day", "shows no day on which it took effect or was changed");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.last-updated",
        Since = "2026.1",
        Severity = Severity.Recommended,
        Statement = "Shows the day on which it took effect or was last changed.",
        Why =
            "A policy without a day looks forgotten, and after a change nobody can tell which version a reviewer read.",
        Sources = [Sources.A2pCheck],
        Codes = [],
        Reasons = [LeftOut, Silent],
        Judge = Judge,
        Fix = $"Last updated: {Blank.Date}",
        Clause = new Clause(ClausePlace.Top, "Last updated: {effectiveDate}"),
        Examples =
        [
            Met("[[Last updated: May 4, 2026]]"),
            Met("[[This policy is effective as of 4 May 2026.]]"),
            Met("## Last updated\n\n[[2026-05-04]]"),
            Unmet("We may update this policy from time to time.", Silent),
            Unmet("The CCPA, effective January 1, 2020, gives you rights.", Silent),
            Unmet("[[Effective {{effective_date}}]]", LeftOut),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var given = page.Datings.Where(d => d.IsGiven).Select(d => d.Sentence).ToList();
        if (given.Count > 0)
        {
            return new Verdict.Met(Evidence.Of(EvidenceRole.Decides, given));
        }

        return page.Datings is [var blank, ..]
            ? new Verdict.Unmet(LeftOut, Evidence.Of(EvidenceRole.NearMiss, blank.Sentence))
            : new Verdict.Unmet(Silent);
    }
}

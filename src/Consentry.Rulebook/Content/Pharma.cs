using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Drugs that need a prescription.</summary>
internal static class Pharma
{
    private static readonly Reason Offered = new("offers-prescription-drugs", "offers drugs that need a prescription");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.pharma",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Bandwidth,
        Statement = "Offers no prescription drugs or controlled substances.",
        Why = "Toll-free reviewers refuse what is not legal without a prescription in all fifty states.",
        Sources = [Sources.TelnyxCodes],
        Codes = [new RejectionCode("bandwidth-toll-free", "1702", IsResubmittable: false)],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Pharma, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We sell no controlled substances.",
        Examples =
        [
            Met("We do not prescribe opioids."),
            Met("Your history may include tramadol."),
            Unmet("[[Buy semaglutide online with no visit.]]", Offered),
        ],
    };
}

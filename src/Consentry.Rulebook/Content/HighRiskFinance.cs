using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Loans, debts and coins that carriers ban.</summary>
internal static class HighRiskFinance
{
    private static readonly Reason Offered = new(
        "offers-high-risk-finance",
        "offers finance of a kind that carriers ban"
    );

    public static readonly Requirement Requirement = new()
    {
        Id = "content.high-risk-finance",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Offers no payday loans, debt relief, credit repair, cryptocurrency or the like.",
        Why =
            "Carriers ban this kind of finance however honest the lender, and a campaign refused for it cannot be handed in again.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30897), Sources.AwsRejections],
        Codes =
        [
            Codes.DcaFinal("709"),
            Codes.TwilioFinal("30897"),
            new RejectionCode("twilio-toll-free", "30460", IsResubmittable: false),
            new RejectionCode("twilio-toll-free", "30464", IsResubmittable: false),
        ],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Finance, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We offer no payday loans and no debt relief.",
        Examples =
        [
            Met("We comply with the Fair Debt Collection Practices Act."),
            Met("We do not make payday loans."),
            Unmet("[[Apply for a payday loan in five minutes.]]", Offered),
            Unmet("[[We help families with credit repair.]]", Offered),
        ],
    };
}

using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Prizes that some providers refuse.</summary>
internal static class Sweepstakes
{
    private static readonly Reason Offered = new("offers-sweepstakes", "runs a sweepstake or a prize draw");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.sweepstakes",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Reviewers.Aws,
        Statement = "Runs no sweepstakes.",
        Why = "Some providers refuse sweepstakes altogether; where they are allowed they are a use case of their own.",
        Sources = [Sources.Twilio(30897), Sources.AwsRejections],
        Codes = [Codes.TwilioFinal("30897"), new RejectionCode("twilio-toll-free", "30443", IsResubmittable: false)],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Sweepstakes, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We run no sweepstakes.",
        Examples =
        [
            Met("We do not run sweepstakes."),
            Met("Beware of sweepstakes scams in our name."),
            Unmet("[[Enter our summer sweepstakes to win a bike.]]", Offered),
        ],
    };
}

using Consentry.Judging;

namespace Consentry.Rulebook.Privacy;

/// <summary>A policy counts where reviewers can read it.</summary>
internal static class Published
{
    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.published",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement =
            "Stands at a public, lasting https address that opens without a login, and is linked from the home page or a form.",
        Why =
            "Reviewers and their programs open the address that you register. What they cannot read there, they treat as missing.",
        Sources = [Sources.AwsRejections, Sources.TelnyxGuide, Sources.Twilio(30932)],
        Codes = [Codes.Twilio("30908"), Codes.Twilio("30932"), Codes.Dca("805"), Codes.Aws("PRIVACY_POLICY_MISSING")],
        IsOfPublication = true,
        Reasons = Publishing.Reasons,
        Judge = Publishing.Judge,
        Fix =
            "Publish the policy at an https address of your own domain that opens without a login, and link it at the foot of the home page.",
        Examples = PublishingExamples.At("/privacy"),
    };
}

using Consentry.Judging;

namespace Consentry.Rulebook.Terms;

/// <summary>Terms count where reviewers can read them.</summary>
internal static class Published
{
    public static readonly Requirement Requirement = new()
    {
        Id = "terms.published",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Reviewers.Telnyx | Reviewers.Aws,
        Statement =
            "Stand at a public, lasting https address that opens without a login, and are linked from the home page or a form.",
        Why =
            "Reviewers and their programs open the address that you register; a pop-up has none. What they cannot read there, they treat as missing.",
        Sources = [Sources.AwsRejections, Sources.TelnyxGuide],
        Codes = [Codes.Twilio("30882"), Codes.Aws("TERMS_AND_CONDITIONS_MISSING")],
        IsOfPublication = true,
        Reasons = Publishing.Reasons,
        Judge = Publishing.Judge,
        Fix =
            "Publish the terms at an https address of your own domain that opens without a login, and link them at the foot of the home page.",
        Examples = PublishingExamples.At("/terms"),
    };
}

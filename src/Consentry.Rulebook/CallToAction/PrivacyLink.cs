using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>The policy, at the point of opt-in.</summary>
internal static class PrivacyLink
{
    private static readonly Reason Silent = new("no-privacy-link", "has no link to the privacy policy");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.privacy-link",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict & ~(Reviewers.Primevox),
        Statement = "Links to the privacy policy beside the form.",
        Why = "Reviewers follow the link from the form to the policy.",
        Sources = [Sources.Twilio(30932), Sources.AwsRejections],
        Codes =
        [
            Codes.Twilio("30932"),
            Codes.Dca("805"),
            Codes.Dca("806"),
            Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_PRIVACY_POLICY"),
        ],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = "Read our [Privacy Policy](/privacy).",
        Examples =
        [
            Met(
                FormExample.WithBox(
                    "I agree to get texts from Fern Salon. Read our [[<a href='/privacy'>Privacy Policy</a>]]."
                )
            ),
            Met(FormExample.WithBox("Text me. [[<a href='/legal/privacy'>How we keep your data</a>]]")),
            Unmet(FormExample.WithBox("I agree to get texts from Fern Salon. Read our Privacy Policy."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        var links = DocumentLinks.In(page, form, DocumentLinks.Policy);
        return links.Count > 0 ? new Verdict.Met(links) : new Verdict.Unmet(Silent);
    }
}

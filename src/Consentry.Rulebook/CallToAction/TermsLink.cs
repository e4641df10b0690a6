using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>The terms, at the point of opt-in.</summary>
internal static class TermsLink
{
    private static readonly Reason Silent = new("no-terms-link", "has no link to the terms");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.terms-link",
        Since = "2026.1",
        RequiredBy = Asked.ThroughDca | Reviewers.Aws,
        Statement = "Links to the terms or the SMS terms beside the form.",
        Why = "The full terms of the texts belong one click away from the consent to them.",
        Sources = [Sources.TelnyxGuide, Sources.AwsRejections],
        Codes = [Codes.Dca("806"), Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_TERMS_AND_CONDITIONS")],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = "Read our [SMS Terms](/sms-terms).",
        Examples =
        [
            Met(
                FormExample.WithBox(
                    "I agree to get texts from Fern Salon. See our [[<a href='/sms-terms'>SMS Terms</a>]]."
                )
            ),
            Met(FormExample.WithBox("Text me. [[<a href='/tos'>Terms & Conditions</a>]]")),
            Unmet(FormExample.WithBox("I agree to get texts from Fern Salon. SMS terms apply."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        var links = DocumentLinks.In(page, form, DocumentLinks.Terms);
        return links.Count > 0 ? new Verdict.Met(links) : new Verdict.Unmet(Silent);
    }
}

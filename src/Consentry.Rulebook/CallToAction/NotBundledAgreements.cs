using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>Consent apart from terms and policy.</summary>
internal static class NotBundledAgreements
{
    private static readonly Reason Bundled = new("bundled", "accepts terms or policy in the same act")
    {
        Change =
            $"Split it in two boxes: “I agree to get text messages from {Blank.Sender}.” / “I accept the Terms and the Privacy Policy.”",
    };

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.not-bundled-agreements",
        Since = "2026.1",
        RequiredBy = Reviewers.Aws,
        Statement = "Keeps consent to texts apart from accepting terms or the privacy policy.",
        Why = "One tick for the terms and for texts is no choice about texts.",
        Sources = [Sources.AwsRejections, Sources.TelnyxGuide],
        Codes = [Codes.Aws("OPT_IN_WORKFLOW_CHECKBOX_INVALID")],
        Reasons = [Bundled, Forms.NoTexts],
        Judge = page => Judge(page, page.Form!),
        Fix = $"I agree to get text messages from {Blank.Sender}.",
        Examples =
        [
            Met(FormExample.WithBox("[[I agree to get text messages from Fern Salon.]] See our Terms.")),
            Met(FormExample.WithBox("[[I agree to get text messages from Fern Salon as described in its Terms.]]")),
            Unmet(
                FormExample.WithBox(
                    "[[I agree to the Terms, the Privacy Policy and to get text messages from Fern Salon.]]"
                ),
                Bundled
            ),
            NotAsked(FormExample.Of("<input type='tel' name='phone'> <button>Send</button>"), Forms.NoTexts),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        if (!Forms.NamesTexts(form))
        {
            return new Verdict.NotApplicable(Forms.NoTexts);
        }

        return Forms.Acts(form).FirstOrDefault(a => a.AcceptsTerms) is { } mixed
            ? new Verdict.Unmet(Bundled, Evidence.Of(EvidenceRole.Decides, mixed.Agreeing))
            : new Verdict.Met(Forms.Consents(form, EvidenceRole.Decides));
    }
}

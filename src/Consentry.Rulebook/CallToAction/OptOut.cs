using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>How texts end.</summary>
internal static class OptOut
{
    private static readonly Reason Silent = new("no-opt-out", "does not say how to end the texts");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.opt-out",
        Since = "2026.1",
        RequiredBy = Reviewers.Telnyx | Reviewers.Bandwidth | Reviewers.Aws,
        Statement = "Says how to end the texts: STOP, or another way.",
        Why = "Who signs up must see how to get out again.",
        Sources = [Sources.TelnyxGuide, Sources.AwsRejections],
        Codes = [Codes.Bandwidth("2138"), Codes.Dca("806"), Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_HELP_STOP")],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = "Reply STOP to opt out.",
        Examples =
        [
            Met(FormExample.WithBox("I agree to get texts from Fern Salon. [[Reply STOP to opt out.]]")),
            Met(
                FormExample.WithBox("[[I agree to get texts from Fern Salon and can text STOP to cancel at any time.]]")
            ),
            Unmet(FormExample.WithBox("I agree to get texts from Fern Salon. You can opt out at any time."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form) =>
        Forms.In(form, page.OptOuts.Where(o => o.Channel != Channel.Emails).Select(o => o.Sentence))
            is { Count: > 0 } found
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, found))
            : new Verdict.Unmet(Silent);
}

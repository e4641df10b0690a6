using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>Who is going to text.</summary>
internal static class BrandNamed
{
    private static readonly Reason Silent = new("no-brand", "does not name who sends the texts");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.brand-named",
        Since = "2026.1",
        RequiredBy = Reviewers.Bandwidth | Reviewers.Aws,
        Statement = "Names the sender in the words beside the form, or in its heading.",
        Why = "“Texts from us” can be anybody: consent is given to a business with a name.",
        Sources = [Sources.TelnyxGuide, Sources.AwsRejections],
        Codes = [Codes.Bandwidth("2133"), Codes.Aws("OPT_IN_WORKFLOW_MISMATCH")],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = $"I agree to get text messages from {Blank.Sender}.",
        Examples =
        [
            Met(FormExample.WithBox("[[I agree to get text messages from Larkfield Dental.]]")),
            Met(
                FormExample.WithBox(
                    "[[By ticking this box I agree that Brightmoor Kayaks may text me about my bookings.]]"
                )
            ),
            Unmet(FormExample.WithBox("I agree to get text messages about my visits."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form) =>
        form.Names.Count > 0
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, Agreeing(form).Concat(form.Names)))
            : new Verdict.Unmet(Silent);

    private static IEnumerable<Segmenting.Sentence> Agreeing(OptInForm form) =>
        form.Consents.Select(c => c.Agreeing).Where(form.Names.Contains);
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>Texts by their name.</summary>
internal static class SmsNamed
{
    private static readonly Reason Silent = new("no-texts-named", "does not name text messages");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.sms-named",
        Since = "2026.1",
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Names text messages, SMS or MMS.",
        Why = "Consent to “communications” is no consent to texts: the form has to name them.",
        Sources = [Sources.Twilio(30551), Sources.AwsRejections],
        Codes = [Codes.Twilio("30551"), Codes.Dca("803"), Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_CONSENT_LANGUAGE")],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = $"I agree to get text messages from {Blank.Sender}.",
        Examples =
        [
            Met(FormExample.WithBox("[[I agree to get text messages from Fern Salon.]]")),
            Met(FormExample.WithBox("[[Send me SMS reminders of my visits.]]")),
            Unmet(FormExample.WithBox("I agree to receive communications from Fern Salon."), Silent),
            Unmet(FormExample.WithBox("Call or text us with questions."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form) =>
        form.Texts.Count > 0
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, Agreeing(form).Concat(form.Texts)))
            : new Verdict.Unmet(Silent);

    /// <summary>The sentences that agree to texts say it best.</summary>
    private static IEnumerable<Segmenting.Sentence> Agreeing(OptInForm form) =>
        form.Consents.Select(c => c.Agreeing).Where(form.Texts.Contains);
}

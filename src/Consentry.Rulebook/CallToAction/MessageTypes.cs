using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>What is going to come.</summary>
internal static class MessageTypes
{
    private static readonly Reason Silent = new("no-kind", "does not say what kinds of texts come");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.message-types",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict & ~Reviewers.Primevox,
        Statement = "Says what kinds of texts come.",
        Why = "The kinds named at the form must be those of the registered campaign.",
        Sources = [Sources.Twilio(30544), Sources.AwsRejections],
        Codes =
        [
            Codes.Bandwidth("2134"),
            Codes.Twilio("30544"),
            Codes.Dca("602"),
            Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_CONSENT_LANGUAGE"),
        ],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = $"I agree to get text messages from {Blank.Sender} about my appointments and orders.",
        Examples =
        [
            Met(FormExample.WithBox("[[I agree to get text messages from Fern Salon about my appointments.]]")),
            Met(FormExample.WithBox("[[Text me class reminders and schedule changes.]]")),
            Unmet(FormExample.WithBox("I agree to get text messages from Fern Salon."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        var kinds = form
            .KindWords.Concat(Forms.In(form, page.Kinds.OrderBy(k => k.Rank).Select(k => k.Sentence)))
            .ToList();
        return kinds.Count > 0 ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, kinds)) : new Verdict.Unmet(Silent);
    }
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>How often texts come.</summary>
internal static class Frequency
{
    private static readonly Reason Silent = new("no-frequency", "does not say how often texts come");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.frequency",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict & ~Reviewers.Primevox,
        Statement = "Says how often texts come.",
        Why = "Some reviewers want the frequency at the form itself, not only in the terms.",
        Sources = [Sources.Twilio(30545), Sources.AwsRejections],
        Codes =
        [
            Codes.Bandwidth("2135"),
            Codes.Twilio("30545"),
            Codes.Dca("806"),
            Codes.Dca("861"),
            Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_MSG_FREQUENCY"),
        ],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = "Message frequency varies.",
        Examples =
        [
            Met(FormExample.WithBox("I agree to get texts from Fern Salon. [[Message frequency varies.]]")),
            Met(FormExample.WithBox("[[I agree to get up to 4 texts a month from Fern Salon.]]")),
            Unmet(FormExample.WithBox("I agree to get texts from Fern Salon."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form) =>
        Forms.In(form, page.Frequencies.Select(f => f.Sentence)) is { Count: > 0 } found
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, found))
            : new Verdict.Unmet(Silent);
}

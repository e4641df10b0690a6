using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>What the carrier may charge.</summary>
internal static class Rates
{
    private static readonly Reason Silent = new("no-rates", "gives no notice that message and data rates may apply");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.rates",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict & ~Reviewers.Primevox,
        Statement = "Gives notice that message and data rates may apply.",
        Why = "The notice in the terms does not count for every reviewer: it belongs at the form.",
        Sources = [Sources.Twilio(30569), Sources.AwsRejections],
        Codes =
        [
            Codes.Bandwidth("2136"),
            Codes.Twilio("30569"),
            Codes.Dca("806"),
            Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_DATA_RATES"),
        ],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = "Message and data rates may apply.",
        Examples =
        [
            Met(FormExample.WithBox("I agree to get texts from Fern Salon. [[Msg & data rates may apply.]]")),
            Met(FormExample.WithBox("Text me. [[Your carrier’s message and data rates may apply.]]")),
            Unmet(FormExample.WithBox("I agree to get texts from Fern Salon. Signing up is free."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form) =>
        Forms.In(form, page.RateNotices.Select(r => r.Sentence)) is { Count: > 0 } found
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, found))
            : new Verdict.Unmet(Silent);
}

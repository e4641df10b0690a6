using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>Consent to one sender.</summary>
internal static class OneToOne
{
    private static readonly Reason Others = new("others-named", "lets others than the sender text")
    {
        Change =
            $"Take the others out of the consent, so that it is to you alone: “I agree to get text messages from {Blank.Sender}.”",
    };

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.one-to-one",
        Since = "2026.1",
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Asks consent for this sender alone.",
        Why = "Consent cannot be passed on: partners and affiliates need their own.",
        Sources = [Sources.Ctia, Sources.AwsRejections],
        Codes =
        [
            Codes.Dca("708"),
            Codes.Twilio("30896"),
            Codes.Twilio("30932"),
            Codes.TollFree("30477"),
            Codes.Aws("OPT_IN_DATA_SHARED_WITH_THIRD_PARTIES"),
        ],
        Reasons = [Others, Forms.NoTexts],
        Judge = page => Judge(page, page.Form!),
        Fix = $"I agree to get text messages from {Blank.Sender}.",
        Examples =
        [
            Met(FormExample.WithBox("[[I agree to get text messages from Fern Salon.]]")),
            Met(
                FormExample.WithBox(
                    "[[I agree to get text messages from Fern Salon.]] We share your number with no third parties."
                )
            ),
            Unmet(FormExample.WithBox("[[I agree to get text messages from Fern Salon and its partners.]]"), Others),
            NotAsked(FormExample.Of("<input type='tel' name='phone'> <button>Send</button>"), Forms.NoTexts),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        if (!Forms.NamesTexts(form))
        {
            return new Verdict.NotApplicable(Forms.NoTexts);
        }

        return Forms.Acts(form).FirstOrDefault(a => a.IsForOthers) is { } mixed
            ? new Verdict.Unmet(Others, Evidence.Of(EvidenceRole.Decides, mixed.Agreeing))
            : new Verdict.Met(Forms.Consents(form, EvidenceRole.Decides));
    }
}

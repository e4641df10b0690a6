using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>Marketing apart from service.</summary>
internal static class MarketingSeparate
{
    private static readonly Reason Mixed = new("marketing-mixed", "mixes marketing and service texts in one act")
    {
        Change =
            $"Split it in two boxes: “I agree to get text messages about my appointments and orders from {Blank.Sender}.” / “I agree to get offers by text message from {Blank.Sender}.”",
    };
    private static readonly Reason OneKind = new("one-kind", "offers one of the two only");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.marketing-separate",
        Since = "2026.1",
        RequiredBy = Reviewers.Aws,
        Statement = "Keeps consent to marketing texts apart from consent to service texts.",
        Why = "Who wants reminders has not asked for offers: each needs a box of its own.",
        Sources = [Sources.AwsRejections, Sources.TelnyxGuide],
        Codes = [Codes.Aws("OPT_IN_WORKFLOW_CONSENT_MARKETING_NOT_SEPARATED")],
        Reasons = [Mixed, OneKind, Forms.NoTexts],
        Judge = page => Judge(page, page.Form!),
        Fix = $"I agree to get offers by text message from {Blank.Sender}.",
        Examples =
        [
            Met(
                FormExample.WithBoxes(
                    "[[I agree to get appointment reminders by text from Fern Salon.]]",
                    "[[I agree to get offers by text from Fern Salon.]]"
                )
            ),
            Met(FormExample.WithBoxes("[[Text me order updates.]]", "[[Text me coupons and promotions.]]")),
            Unmet(
                FormExample.WithBox(
                    "[[I agree to get appointment reminders and special offers by text from Fern Salon.]]"
                ),
                Mixed
            ),
            NotAsked(FormExample.WithBox("I agree to get appointment reminders by text from Fern Salon."), OneKind),
            NotAsked(FormExample.Of("<input type='tel' name='phone'> <button>Send</button>"), Forms.NoTexts),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        if (!Forms.NamesTexts(form))
        {
            return new Verdict.NotApplicable(Forms.NoTexts);
        }

        const TextKinds both = TextKinds.Service | TextKinds.Marketing;
        var acts = Forms.Acts(form);
        if (acts.FirstOrDefault(a => a.Kinds == both) is { } mixed)
        {
            return new Verdict.Unmet(Mixed, Evidence.Of(EvidenceRole.Decides, mixed.Agreeing));
        }

        return acts.Aggregate(TextKinds.None, (kinds, act) => kinds | act.Kinds) == both
            ? new Verdict.Met(Forms.Consents(form, EvidenceRole.Decides))
            : new Verdict.NotApplicable(OneKind);
    }
}

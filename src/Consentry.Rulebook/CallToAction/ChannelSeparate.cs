using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>Consent apart from other channels.</summary>
internal static class ChannelSeparate
{
    private static readonly Reason Mixed = new("channels-mixed", "mixes texts with calls or e-mail in one act")
    {
        Change =
            $"Split it in a box for each channel: “I agree to get text messages from {Blank.Sender}.” / “I agree to get calls and emails from {Blank.Sender}.”",
    };

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.channel-separate",
        Since = "2026.1",
        RequiredBy = Reviewers.Twilio,
        Statement = "Keeps consent to texts apart from consent to calls and e-mail.",
        Why = "Each channel needs a consent of its own.",
        Sources = [Sources.Twilio(30556), Sources.TelnyxGuide],
        Codes = [Codes.Twilio("30556")],
        Reasons = [Mixed, Forms.NoTexts],
        Judge = page => Judge(page, page.Form!),
        Fix = $"I agree to get text messages from {Blank.Sender}.",
        Examples =
        [
            Met(FormExample.WithBox("[[I agree to get text messages from Fern Salon.]] Questions? Call us.")),
            Met(FormExample.WithBox("[[Send me text reminders of my visits to Fern Salon.]]")),
            Unmet(FormExample.WithBox("[[I agree to get calls, texts and emails from Fern Salon.]]"), Mixed),
            Unmet(FormExample.WithBox("[[I agree that Fern Salon may contact me by phone, email or text.]]"), Mixed),
            NotAsked(FormExample.Of("<input type='tel' name='phone'> <button>Send</button>"), Forms.NoTexts),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        if (!Forms.NamesTexts(form))
        {
            return new Verdict.NotApplicable(Forms.NoTexts);
        }

        return Forms.Acts(form).FirstOrDefault(a => (a.Ways & ~Ways.Texts) != Ways.None) is { } mixed
            ? new Verdict.Unmet(Mixed, Evidence.Of(EvidenceRole.Decides, mixed.Agreeing))
            : new Verdict.Met(Forms.Consents(form, EvidenceRole.Decides));
    }
}

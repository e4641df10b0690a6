using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>That consent is an act.</summary>
internal static class AffirmativeAction
{
    private static readonly Reason Ticked = new("ticked", "has the box ticked beforehand")
    {
        Change = "Untick the box by default: the visitor ticks it, or does not.",
    };
    private static readonly Reason Submitting = new(
        "submitting-is-consent",
        "makes sending the form the consent, and the number is required"
    )
    {
        Change =
            $"Ask in a box of its own that is empty and can stay so: “I agree to get text messages from {Blank.Sender}.”",
    };
    private static readonly Reason NoAct = new("no-act", "names texts and asks for no consent to them")
    {
        Change = $"Add a box that is empty and can stay so: “I agree to get text messages from {Blank.Sender}.”",
    };
    private static readonly Reason Elsewhere = new(
        "no-disclosure",
        "asks for a number and is silent on the texts that the page offers"
    )
    {
        Change =
            $"Add a box to this form that is empty and can stay so: “I agree to get text messages from {Blank.Sender}.”",
    };

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.affirmative-action",
        Since = "2026.1",
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement =
            "Makes consent to texts an act of its own: an empty box, a keyword, a number that need not be given.",
        Why =
            "Consent that comes with something else is none: a box that is ticked already, a form that cannot be sent without agreeing.",
        Sources = [Sources.Twilio(30925), Sources.AwsRejections],
        Codes = [Codes.Twilio("30925"), Codes.Dca("803"), Codes.Aws("OPT_IN_WORKFLOW_CHECKBOX_INVALID")],
        Reasons = [Ticked, Submitting, NoAct, Elsewhere, Forms.NoTexts],
        Judge = page => Judge(page, page.Form!),
        Fix = $"I agree to get text messages from {Blank.Sender}.",
        Examples =
        [
            Met(FormExample.WithBox("[[I agree to get text messages from Fern Salon.]]")),
            Met(
                FormExample.Of(
                    "<input type='tel' name='phone'> <p>[[By giving your number you agree to get text messages from Fern Salon.]]</p> <button>Send</button>"
                )
            ),
            Unmet(
                FormExample.Of(
                    "<input type='tel' name='phone'> <div><input type='checkbox' checked> [[I agree to get text messages from Fern Salon.]]</div> <button>Send</button>"
                ),
                Ticked
            ),
            Unmet(
                FormExample.Of(
                    "<input type='tel' name='phone' required> <p>[[By sending this form you agree to get text messages from Fern Salon.]]</p> <button>Send</button>"
                ),
                Submitting
            ),
            Unmet(
                FormExample.Of(
                    "<input type='tel' name='phone'> <p>[[Text messages may be sent.]]</p> <button>Send</button>"
                ),
                NoAct
            ),
            Unmet(
                "We send appointment reminders by text message. Message and data rates may apply.\n\n"
                    + FormExample.Of("<input type='tel' name='phone'> <button>Send</button>"),
                Elsewhere
            ),
            NotAsked(FormExample.Of("<input type='tel' name='phone'> <button>Send</button>"), Forms.NoTexts),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        if (!Forms.NamesTexts(form))
        {
            return Forms.AreOffered(page) ? new Verdict.Unmet(Elsewhere) : new Verdict.NotApplicable(Forms.NoTexts);
        }

        var acts = Forms.Acts(form);
        if (acts.FirstOrDefault(a => a.Box is { IsChecked: true }) is { } ticked)
        {
            return new Verdict.Unmet(Ticked, Evidence.Of(EvidenceRole.Decides, ticked.Agreeing));
        }

        if (acts.Count == 0)
        {
            return new Verdict.Unmet(NoAct, Evidence.Of(EvidenceRole.NearMiss, form.Texts));
        }

        var isAct =
            acts.Any(a => a.By is ConsentBy.Box or ConsentBy.Keyword or ConsentBy.Answer) || !form.IsPhoneRequired;
        return isAct
            ? new Verdict.Met(Forms.Consents(form, EvidenceRole.Decides))
            : new Verdict.Unmet(Submitting, Forms.Consents(form, EvidenceRole.Decides));
    }
}

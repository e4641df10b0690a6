using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>That texts can be refused.</summary>
internal static class Optional
{
    private static readonly Reason Forced = new("forced", "cannot be sent without agreeing to texts")
    {
        Change =
            "Make the box optional: the form is sent without it as well. Write beside it: “Consent to texts is not a condition of purchase.”",
    };
    private static readonly Reason Required = new(
        "number-required",
        "requires the number, and no box leaves the texts out"
    )
    {
        Change =
            $"Make the number optional, “Mobile phone number (optional)”, or ask in an optional box: “I agree to get text messages from {Blank.Sender}.”",
    };

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.optional",
        Since = "2026.1",
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement =
            "Leaves texts to choice: number or box can be left out, or the words say that consent is no condition.",
        Why = "Texts must not be the price of a service: whoever refuses them must get it all the same.",
        Sources = [Sources.TelnyxCodes, Sources.AwsRejections],
        Codes = [Codes.Dca("803"), Codes.TollFree("30446"), Codes.Aws("OPT_IN_WORKFLOW_CONSENT")],
        Reasons = [Forced, Required, Forms.NoTexts],
        Judge = page => Judge(page, page.Form!),
        Fix = "Consent to texts is not a condition of purchase.",
        Examples =
        [
            Met(
                FormExample.Of(
                    "<label>[[Mobile number (optional)]] <input type='tel'></label> <div><input type='checkbox' required> I agree to get text messages from Fern Salon.</div> <button>Send</button>"
                )
            ),
            Met(
                FormExample.Of(
                    "<input type='tel' name='phone' required> <p>By sending this form you agree to get texts from Fern Salon. [[You do not have to agree to texts to book.]]</p> <button>Send</button>"
                )
            ),
            Unmet(
                FormExample.Of(
                    "<input type='tel' name='phone' required> <div><input type='checkbox' required> [[I agree to get text messages from Fern Salon.]]</div> <button>Send</button>"
                ),
                Forced
            ),
            Unmet(
                FormExample.Of(
                    "<input type='tel' name='phone' required> <p>[[By sending this form you agree to get texts from Fern Salon.]]</p> <button>Send</button>"
                ),
                Required
            ),
            NotAsked(FormExample.Of("<input type='tel' name='phone'> <button>Send</button>"), Forms.NoTexts),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        if (!Forms.NamesTexts(form))
        {
            return new Verdict.NotApplicable(Forms.NoTexts);
        }

        if (form.Freedoms.FirstOrDefault(f => f.Freedom == Freedom.Free) is { } free)
        {
            return new Verdict.Met(Evidence.Of(EvidenceRole.Decides, free.Sentence));
        }

        if (!form.IsPhoneRequired)
        {
            return new Verdict.Met(
                form.Phone is { } phone
                    ? Forms.Of(EvidenceRole.Decides, form, phone)
                    : Forms.Consents(form, EvidenceRole.Decides)
            );
        }

        if (form is { Consents.Count: 0, Choice: { } choice })
        {
            return new Verdict.Met(Forms.Of(EvidenceRole.Decides, form, choice));
        }

        var boxes = Forms.Acts(form).Where(a => a.By == ConsentBy.Box).ToList();
        var forced = form.Freedoms.FirstOrDefault(f => f.Freedom == Freedom.Forced);
        var isLocked = forced is not null || form.LockedButton is not null;
        if (!isLocked && boxes.Exists(b => b.Box is not { IsRequired: true }))
        {
            return new Verdict.Met(Forms.Consents(form, EvidenceRole.Decides));
        }

        return boxes.Count > 0
            ? new Verdict.Unmet(
                Forced,
                forced is null
                    ? Forms.Consents(form, EvidenceRole.Decides)
                    : Evidence.Of(EvidenceRole.Decides, forced.Sentence)
            )
            : new Verdict.Unmet(Required, Forms.Consents(form, EvidenceRole.Decides));
    }
}

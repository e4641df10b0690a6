using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>The disclosure wherever a number is asked for.</summary>
internal static class EveryForm
{
    private static readonly Reason Silent = new(
        "form-without-disclosure",
        "has a form that asks for a number and is silent on texts"
    );

    private static readonly Reason Partial = new(
        "form-without-opt-out",
        "has a form that offers texts and does not say how they end"
    );

    private static readonly Reason NoForm = new("no-form", "has no form that asks for a number");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.every-form",
        Since = "2026.1",
        RequiredBy = Asked.ThroughDca | Reviewers.Twilio,
        Statement = "Carries the disclosure at every form that asks for a phone number.",
        Why =
            "Reviewers look at each form of the site: a contact form without the disclosure fails a sign-up form that has it.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30896)],
        Codes = [Codes.Dca("803"), Codes.Twilio("30896")],
        Reasons = [Silent, Partial, NoForm],
        Judge = Judge,
        IsOfEveryForm = true,
        Fix =
            $"I agree to get text messages from {Blank.Sender} about my request. You get two texts a visit. Message and data rates may apply. To end them reply STOP, for help reply HELP.",
        Examples =
        [
            Met(FormExample.WithBox("[[I agree to get text messages from Fern Salon.]] Reply STOP to opt out.")),
            Met(
                FormExample.WithBox("[[I agree to get text messages from Fern Salon.]] Reply STOP to opt out.")
                    + " <p>Our other form</p> "
                    + FormExample.WithBox("[[Text me about my booking at Fern Salon.]] Reply STOP to opt out.")
            ),
            Unmet(
                FormExample.WithBox("I agree to get text messages from Fern Salon. Reply STOP to opt out.")
                    + " <form><h2>[[Ask us]]</h2> <input type='tel' name='phone'> <button>Send</button></form>",
                Silent
            ),
            Unmet(FormExample.WithBox("[[I agree to get text messages from Fern Salon.]]"), Partial),
            NotAsked("Text JOIN to 55432 to get class reminders by text.", NoForm),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var forms = page.Forms.Where(f => f.Phone is not null).ToList();
        if (forms.Count == 0)
        {
            return new Verdict.NotApplicable(NoForm);
        }

        if (forms.Find(f => f.Texts.Count == 0) is { } silent)
        {
            return new Verdict.Unmet(Silent, Place(silent));
        }

        if (forms.Find(f => !page.OptOuts.Exists(o => f.Holds(o.Sentence.Span))) is { } partial)
        {
            return new Verdict.Unmet(Partial, Forms.Consents(partial, EvidenceRole.NearMiss));
        }

        return new Verdict.Met(
            Evidence.Of(
                EvidenceRole.Decides,
                forms.Select(f => f.Consents is [var first, ..] ? first.Agreeing : f.Texts[0])
            )
        );
    }

    /// <summary>A form is shown by what titles it, else by its field, else by a button.</summary>
    private static IReadOnlyList<Evidence> Place(OptInForm form)
    {
        if (!form.Heading.IsEmpty)
        {
            return [new Evidence(EvidenceRole.NearMiss, form.Heading)];
        }

        return Forms.Of(EvidenceRole.NearMiss, form, form.Phone!) is { Count: > 0 } field ? field
            : form.Controls.Select(c => c.Label).FirstOrDefault(l => !l.IsEmpty) is { IsEmpty: false } label
                ? [new Evidence(EvidenceRole.NearMiss, label)]
            : [];
    }
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>Where the number is given.</summary>
internal static class PhoneField
{
    private static readonly Reason NoField = new("no-field", "has no field for a phone number")
    {
        Change = "Add a field for the number to the form, of type tel: “Mobile phone number (optional)”.",
    };

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.phone-field",
        Since = "2026.1",
        RequiredBy = Reviewers.Bandwidth,
        Statement = "Has a field for a phone number.",
        Why = "Reviewers look at the form for the place where the number is given.",
        Sources = [Sources.TelnyxGuide],
        Codes = [Codes.Bandwidth("2139"), Codes.Bandwidth("2100")],
        Reasons = [NoField],
        Judge = page => Judge(page, page.Form!),
        Fix = "Mobile phone number (optional)",
        Examples =
        [
            Met(
                FormExample.Of(
                    "<label>[[Mobile number]] <input type='tel' name='mobile'></label> <button>Send</button>"
                )
            ),
            Met(FormExample.Of("<label for='c'>[[Cell]]</label> <input id='c' name='cell'> <button>Send</button>")),
            Unmet("Text JOIN to 55432 to get class reminders by text.", NoField),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form) =>
        form.Phone is { } phone
            ? new Verdict.Met(Forms.Of(EvidenceRole.Decides, form, phone))
            : new Verdict.Unmet(NoField);
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.CallToAction;

/// <summary>How to get help with the texts.</summary>
internal static class Help
{
    private static readonly Reason Silent = new("no-help", "does not say how to get help");

    public static readonly Requirement Requirement = new()
    {
        Id = "cta.help",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict & ~Reviewers.Primevox,
        Statement = "Says how to get help with the texts: HELP, or a contact.",
        Why = "Reviewers look for HELP at the form itself.",
        Sources = [Sources.Twilio(30570), Sources.AwsRejections],
        Codes =
        [
            Codes.Bandwidth("2137"),
            Codes.Twilio("30570"),
            Codes.Dca("806"),
            Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_HELP_STOP"),
        ],
        Reasons = [Silent],
        Judge = page => Judge(page, page.Form!),
        Fix = "Reply HELP for help.",
        Examples =
        [
            Met(FormExample.WithBox("I agree to get texts from Fern Salon. [[Reply HELP for help.]]")),
            Met(
                FormExample.WithBox("I agree to get texts from Fern Salon. [[For help, write to desk@fernsalon.com.]]")
            ),
            Unmet(FormExample.WithBox("I agree to get texts from Fern Salon. Reply STOP to opt out."), Silent),
        ],
    };

    private static Verdict Judge(Recognised page, OptInForm form)
    {
        var offers = page
            .HelpOffers.Where(o => o.Way is HelpWay.Keyword or HelpWay.Contact && form.Holds(o.Span))
            .OrderBy(o => o.Way)
            .Select(o => new Evidence(EvidenceRole.Decides, o.Span))
            .Distinct()
            .Take(Evidence.Most)
            .ToList();
        return offers.Count > 0 ? new Verdict.Met(offers) : new Verdict.Unmet(Silent);
    }
}

using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>Whose texts the terms are about.</summary>
internal static class ProgramName
{
    private static readonly Reason Nameless = new("nameless", "names neither a brand nor a program of texts");

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.program-name",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Asked.ThroughDca | Reviewers.Aws,
        Statement = "Names the brand or the program that the texts come from.",
        Why = "Subscribers consent to the texts of one sender, so the terms must say whose they are.",
        Sources = [Sources.AwsRejections, Sources.TelnyxGuide],
        Codes = [Codes.Dca("603"), Codes.Dca("806"), Codes.Aws("TERMS_AND_CONDITIONS_MISMATCH")],
        Reasons = [Namings.Platform, Namings.OtherName, Namings.Unfilled, Nameless],
        Judge = page => Namings.Judge(page, Nameless),
        Fix = $"These terms are for text messages from {Blank.Sender}.",
        Clause = new Clause(ClausePlace.Top, "These terms are for text messages from {name}."),
        Examples =
        [
            Met("# SMS terms\n\n[[You get Larkfield Text Reminders before each visit.]]"),
            Met("# SMS terms\n\n[[These terms cover texts from Larkfield Dental.]]"),
            Unmet("# SMS terms\n\nOur text program reminds you of each visit.", Nameless),
            Unmet("# SMS terms\n\n[[You agree to get texts from {{brand_name}}.]]", Namings.Unfilled),
            Unmet("# SMS terms\n\n[[Twilio Inc. (“we”) delivers texts.]]", Namings.Platform),
            new("# SMS terms\n\n[[These terms cover texts from Larkspur Dental.]]", Namings.OtherName)
            {
                Sender = "Larkfield Dental",
            },
        ],
    };
}

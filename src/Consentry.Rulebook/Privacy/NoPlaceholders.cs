using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>A blank shows that nobody has read the policy.</summary>
internal static class NoPlaceholders
{
    private static readonly Reason Blanks = new("blank", "has a blank that nobody filled in");
    private static readonly Reason Dummies = new("dummy", "gives an address or a number that only stands in templates");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.no-placeholders",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Asked.ThroughDca,
        Statement = "Has no blanks of a template left in it.",
        Why = "A blank tells the reviewer that the policy is a template, and of no business.",
        Sources = [Sources.TelnyxCodes],
        Codes = [Codes.Dca("805"), Codes.Dca("804")],
        Reasons = [Blanks, Dummies],
        Judge = Judge,
        Fix =
            "Instead of each blank, write your own facts: the name of your business, its address, its e-mail, the day of the change.",
        Examples =
        [
            Met("Use of [the] Services is voluntary."),
            Met("Larkfield Dental keeps your number. It took effect on May 4, 2026."),
            Unmet("[[[Company Name] respects your privacy.]]", Blanks),
            Unmet("[[Write to {{support_email}}.]]", Blanks),
            Unmet("[[Write to privacy@yourdomain.com.]]", Dummies),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        if (page.Placeholders.Count == 0)
        {
            return new Verdict.Met();
        }

        var isDummy = page.Placeholders.TrueForAll(p => p.Kind == PlaceholderKind.Dummy);
        return new Verdict.Unmet(
            isDummy ? Dummies : Blanks,
            Evidence.Of(EvidenceRole.Decides, page.Placeholders.OrderBy(p => p.Kind).Select(p => p.Sentence))
        );
    }
}

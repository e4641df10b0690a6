using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>A number that is texted was collected, and the policy must own to it.</summary>
internal static class DataCollected
{
    private static readonly Reason OnlyDevices = new("only-devices", "names the phone as a device, not its number");
    private static readonly Reason NoPhoneNumber = new(
        "no-phone-number",
        "speaks of the data it collects without naming phone numbers"
    );
    private static readonly Reason Silent = new("silent", "does not say which data it collects");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.data-collected",
        Since = "2026.1",
        Severity = Severity.Recommended,
        AdvisedBy = Asked.ThroughDca | Reviewers.Aws,
        Statement = "Says which data it collects, and names phone numbers among them.",
        Why = "Whoever is texted has given a number. A policy that speaks of “information” alone hides that.",
        Sources = [Sources.AwsChecklist, Sources.A2pCheck],
        Codes = [Codes.Dca("805"), Codes.Textr("9108")],
        Reasons = [OnlyDevices, NoPhoneNumber, Silent],
        Judge = Judge,
        Fix = "We collect the mobile phone number that you give us for text messages.",
        Clause = new Clause(ClausePlace.Use, "We collect the mobile phone number that you give us for text messages.")
        {
            Asserts = "you collect the mobile numbers that people give you for texts",
        },
        Examples =
        [
            Met("[[We collect your name, mobile number, and your dog's breed.]]"),
            Met("We groom dogs. [[We keep the phone numbers that you type into our booking form.]]"),
            Met("## What we collect\n\n- Your name\n- [[Your cell phone number]]"),
            Unmet("Your information matters to us.", Silent),
            Unmet("[[We collect information that you provide.]]", NoPhoneNumber),
            Unmet("[[We collect device information, including phone model.]]", OnlyDevices),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var said = page.Collections.Where(c => c.Data == Collected.PhoneNumbers).Select(c => c.Sentence).ToList();
        if (said.Count > 0)
        {
            return new Verdict.Met(Evidence.Of(EvidenceRole.Decides, said));
        }

        return page.Collections.OrderByDescending(c => c.Data).FirstOrDefault() is { } near
            ? new Verdict.Unmet(
                near.Data == Collected.Devices ? OnlyDevices : NoPhoneNumber,
                Evidence.Of(EvidenceRole.NearMiss, near.Sentence)
            )
            : new Verdict.Unmet(Silent);
    }
}

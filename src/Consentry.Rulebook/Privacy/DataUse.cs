using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rewording;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>A policy that names no purpose says nothing a reviewer can check.</summary>
internal static class DataUse
{
    private static readonly Reason Silent = new("no-purpose", "names no purpose for which data is used");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.data-use",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement = "Names at least one concrete purpose for which it uses the personal data it collects.",
        Why = "Reviewers compare the texts that you register with the uses that the policy names.",
        Sources = [Sources.Primevox, Sources.Ctia, Sources.AwsChecklist],
        Codes =
        [
            Codes.Dca("805"),
            Codes.Twilio("30908"),
            Codes.Aws("PRIVACY_POLICY_NON_COMPLIANT"),
            Codes.Textr("9108"),
        ],
        Reasons = [Silent],
        Judge = Judge,
        Repair = Repair,
        Fix = "We use your phone number to send you the text messages you asked for and to answer your questions.",
        Clause = new Clause(
            ClausePlace.Use,
            "We use your phone number to send you the text messages you asked for and to answer your questions."
        )
        {
            Asserts = "you use phone numbers to send the texts that were asked for and to answer questions",
        },
        Examples =
        [
            Met("[[We use your number to confirm grooming appointments.]]"),
            Met("[[Order details let us ship goods and are used to text you delivery times.]]"),
            Met("## How we use your information\n\n- [[Answering support tickets]]"),
            Unmet("[[We collect certain data when you visit.]]", Silent),
            Unmet("Your information matters to us.", Silent),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        // Saying what the texts are for is saying what the number is used for.
        var said = page
            .Uses.OrderBy(u => u.Rank)
            .Select(u => u.Sentence)
            .Concat(page.Kinds.OrderBy(k => k.Rank).Select(k => k.Sentence))
            .ToList();
        if (said.Count == 0)
        {
            // What vendors get data for is what the sender uses it for.
            said.AddRange(
                page.Sharings.Where(c =>
                        !c.IsDenied && (c.Purposes & Statements.Purposes.Operations) != Statements.Purposes.None
                    )
                    .Select(c => c.Sentence)
            );
        }

        return said.Count > 0
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, said))
            : new Verdict.Unmet(Silent, NearMiss.Evidence(NearMisses.Collection(page)));
    }

    /// <summary>The one purpose that is known of a page that speaks of its texts.</summary>
    private static Repair? Repair(Recognised page) =>
        page.Texting.IsNamed && NearMisses.Collection(page) is { } collection && NearMisses.IsOfNumbers(collection)
            ? Objects.Append(
                page.Document,
                collection.Sentence,
                collection.Token,
                " to send you the text messages you asked for"
            )
            : null;
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>Carriers want it said that they do not answer for texts that come late or not at all.</summary>
internal static class CarrierLiability
{
    private static readonly Reason OtherMatter = new(
        "other-matter",
        "frees carriers of something else than late or lost texts"
    );
    private static readonly Reason OnlySender = new("only-sender", "limits the sender's liability, not the carriers'");
    private static readonly Reason Silent = new(
        "silent",
        "does not say that carriers are not liable for late or lost texts"
    );

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.carrier-liability",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Aws,
        AdvisedBy = Reviewers.Twilio,
        Statement = "Says that carriers are not liable for delayed or undelivered messages.",
        Why = "The carriers ask for this sentence. Limiting your own liability does not say it.",
        Sources = [Sources.AwsRejections],
        Codes = [Codes.Aws("TERMS_AND_CONDITIONS_NON_COMPLIANT_CARRIER_LIABILITY")],
        Reasons = [OtherMatter, OnlySender, Silent],
        Judge = Judge,
        Fix = "Mobile carriers are not liable for delayed or undelivered messages.",
        Clause = new Clause(ClausePlace.Texting, "Mobile carriers are not liable for delayed or undelivered messages."),
        Examples =
        [
            Met("[[Wireless carriers are not responsible for late or lost texts.]]"),
            Met("[[Neither we nor your phone company is liable for messages that fail to arrive.]]"),
            Unmet("Message frequency varies.", Silent),
            Unmet("[[We are not liable for undelivered messages.]]", OnlySender),
            Unmet("[[Your carrier is not responsible for the content of our website.]]", OtherMatter),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var said = page.Disclaimers.Where(d => d.For == Unanswered.CarriersDelivery).Select(d => d.Sentence).ToList();
        if (said.Count > 0)
        {
            return new Verdict.Met(Evidence.Of(EvidenceRole.Decides, said));
        }

        return page.Disclaimers.OrderBy(d => d.For).FirstOrDefault() is { } near
            ? new Verdict.Unmet(
                near.For == Unanswered.CarriersOther ? OtherMatter : OnlySender,
                Evidence.Of(EvidenceRole.NearMiss, near.Sentence)
            )
            : new Verdict.Unmet(Silent);
    }
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rewording;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>How often texts come.</summary>
internal static class MessageFrequency
{
    private static readonly Reason Silent = new("no-frequency", "does not say how often texts are sent");

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.message-frequency",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement = "Says how often texts come: a number, a range, or that it varies.",
        Why = "People consent to a number of texts, so the terms must give one or say that it varies.",
        Sources = [Sources.Primevox, Sources.Twilio(30558), Sources.CtiaShortCodes],
        Codes =
        [
            Codes.Twilio("30558"),
            Codes.Dca("806"),
            Codes.Dca("861"),
            Codes.Aws("TERMS_AND_CONDITIONS_NON_COMPLIANT_MSG_FREQUENCY"),
        ],
        Reasons = [Silent],
        Judge = Judge,
        Repair = page =>
            NearMisses.Frequency(page) is { } vague
                ? Appending.Clause(page.Document, vague.Sentence, "; message frequency varies")
                : null,
        Fix = "Message frequency varies.",
        Clause = new Clause(ClausePlace.Texting, "{frequency}"),
        Examples =
        [
            Met("[[Message frequency varies.]]"),
            Met("[[You get up to 6 msgs/month.]]"),
            Met("[[We send one text per order.]]"),
            Unmet("You agree to receive text messages.", Silent),
            Unmet("From time to time we may contact you.", Silent),
            Unmet("[[We text our guests now and then.]]", Silent),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        return page.Frequencies.Count > 0
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, page.Frequencies.Select(s => s.Sentence)))
            : new Verdict.Unmet(Silent, NearMiss.Evidence(NearMisses.Frequency(page)));
    }
}

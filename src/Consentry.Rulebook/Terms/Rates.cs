using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rewording;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>What the carrier may charge.</summary>
internal static class Rates
{
    private static readonly Reason Silent = new("no-rates", "gives no notice that message and data rates may apply");

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.rates",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement = "Gives notice that message and data rates may apply.",
        Why = "Carriers charge some customers for texts, and the terms must warn of it.",
        Sources = [Sources.Primevox, Sources.Twilio(30562), Sources.CtiaShortCodes, Sources.TelnyxGuide],
        Codes =
        [
            Codes.Twilio("30562"),
            Codes.Dca("806"),
            Codes.Dca("861"),
            Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_DATA_RATES"),
        ],
        Reasons = [Silent],
        Judge = Judge,
        Repair = page =>
            NearMisses.Cost(page) is { } cost
                ? Appending.Clause(
                    page.Document,
                    cost.Sentence,
                    NearMisses.IsOfNone(cost)
                        ? ", but message and data rates may apply"
                        : "; message and data rates may apply"
                )
                : null,
        Fix = "Message and data rates may apply.",
        Clause = new Clause(ClausePlace.Texting, "Message and data rates may apply."),
        Examples =
        [
            Met("[[Msg & data rates may apply.]]"),
            Met("[[Your carrier's standard messaging charges may apply.]]"),
            Unmet("The service is free.", Silent),
            Unmet("[[We do not charge for texts.]]", Silent),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        return page.RateNotices.Count > 0
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, page.RateNotices.Select(s => s.Sentence)))
            : new Verdict.Unmet(Silent, NearMiss.Evidence(NearMisses.Cost(page)));
    }
}

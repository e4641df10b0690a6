using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rewording;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>What a subscriber is going to get.</summary>
internal static class MessageTypes
{
    private static readonly Reason Silent = new("no-kind", "does not say what kinds of texts are sent");

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.message-types",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement = "Says what kinds of text messages a customer can expect.",
        Why = "The kinds that the terms name must be the kinds that the campaign registers.",
        Sources = [Sources.Primevox, Sources.CtiaShortCodes, Sources.TelnyxGuide],
        Codes =
        [
            Codes.Twilio("30882"),
            Codes.Aws("TERMS_AND_CONDITIONS_USE_CASE_MISMATCH"),
            Codes.Dca("806"),
            Codes.Dca("861"),
        ],
        Reasons = [Silent],
        Judge = Judge,
        Repair = Repair,
        Fix = "Our text messages are appointment reminders, order updates, and answers to your questions.",
        Clause = new Clause(ClausePlace.Texting, "Our text messages are {messageTypes}."),
        Examples =
        [
            Met("[[We text you visit reminders and refill notices, such as appointment reminders.]]"),
            Met("[[By signing up you get one-time passcodes by SMS.]]"),
            Met("## Text messages\n\nYou will receive:\n\n- [[appointment reminders]]"),
            Unmet("[[You agree to receive text messages.]]", Silent),
            Unmet("SMS may be used.", Silent),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        return page.Kinds.Count > 0
            ? new Verdict.Met(
                Evidence.Of(EvidenceRole.Decides, page.Kinds.OrderBy(s => s.Rank).Select(s => s.Sentence))
            )
            : new Verdict.Unmet(Silent, NearMiss.Evidence(NearMisses.Texting(page)));
    }

    /// <summary>Only kinds that the page itself names, of what it sends by other ways: which texts come is not for us to say.</summary>
    private static Repair? Repair(Recognised page) =>
        NearMisses.Texting(page) is { } texting && NearMisses.KindsElsewhere(page) is [var kind, ..] kinds
            ? ClauseEnds.Insert(
                page.Document,
                texting.Sentence,
                texting.Token,
                kinds.Count == 1 ? $", such as {kind}" : $", such as {kind} and {kinds[1]}"
            )
            : null;
}

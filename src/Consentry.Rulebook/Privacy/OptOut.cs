using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Recognising.Contacts;
using Consentry.Rewording;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>A policy must say how messages are stopped.</summary>
internal static class OptOut
{
    private static readonly Reason Silent = new("no-way-out", "names no concrete way to stop messages");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.opt-out",
        Since = "2026.1",
        RequiredBy = Reviewers.Primevox | Reviewers.Twilio | Asked.ThroughDca,
        Statement = "Tells how to stop future messages or communications by a concrete act.",
        Why =
            "A right to stop that comes without the way to do it is worth nothing, and reviewers look for the word STOP.",
        Sources = [Sources.Primevox, Sources.Ctia],
        Codes = [Codes.Dca("805"), Codes.Twilio("30908"), Codes.Twilio("30887")],
        Reasons = [Silent],
        Judge = Judge,
        Repair = Repair,
        Fix = "You can stop our text messages at any time by replying STOP to any of them.",
        Clause = new Clause(
            ClausePlace.Texting,
            "You can stop our text messages at any time by replying {keywords} to any of them."
        )
        {
            Asserts = "you stop texting whoever replies with one of these words",
        },
        Examples =
        [
            Met("[[Reply STOP to any text.]]"),
            Met("[[Use the unsubscribe link in any email to opt out.]]"),
            Met("[[Call (302) 628-4417 to be removed from our lists.]]"),
            Unmet("[[You may opt out at any time.]]", Silent),
            Unmet("You can opt out of interest-based ads in your browser settings.", Silent),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        return page.OptOuts.Count > 0
            ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, page.OptOuts.Select(s => s.Sentence)))
            : new Verdict.Unmet(Silent, NearMiss.Evidence(NearMisses.OptOut(page)));
    }

    private static Repair? Repair(Recognised page)
    {
        if (NearMisses.OptOut(page) is not { } right)
        {
            return null;
        }

        var way = right.IsOfEmailsOnly ? ByWriting(page) : NearMiss.ByStop(right);
        return way is null ? null : ClauseEnds.Insert(page.Document, right.Sentence, right.Token, way);
    }

    /// <summary>E-mails do not end by STOP; an address to write to is taken from the page, or there is none.</summary>
    private static string? ByWriting(Recognised page) =>
        ContactAddresses.Email(page) is { } address ? $" by writing to {address}" : null;
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rewording;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>How texts are ended.</summary>
internal static class OptOut
{
    private static readonly Reason Silent = new("no-way-out", "does not say how to stop the texts");
    private static readonly Reason OnlyEmail = new("only-email", "tells how to end e-mails, not texts");

    private const string EndTexts = "end our text messages by replying STOP to any of them";

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.opt-out",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement = "Tells how to opt out of text messages.",
        Why =
            "Every subscriber must be able to end the texts from the terms alone: STOP is the word reviewers look for.",
        Sources = [Sources.Primevox, Sources.CtiaShortCodes],
        Codes =
        [
            Codes.Dca("806"),
            Codes.Dca("861"),
            Codes.Twilio("30887"),
            Codes.Aws("TERMS_AND_CONDITIONS_NON_COMPLIANT_OPT_OUT"),
        ],
        Reasons = [OnlyEmail, Silent],
        Judge = Judge,
        Repair = Repair,
        Fix =
            "Reply STOP to any text message to opt out. END, QUIT, CANCEL, REVOKE, OPT OUT and UNSUBSCRIBE work as well.",
        Clause = new Clause(ClausePlace.Texting, "Reply {keywords} to any text message to opt out.")
        {
            Asserts = "you stop texting whoever replies with one of these words",
        },
        Examples =
        [
            Met("[[Text STOP to cancel.]]"),
            Met("[[Reply UNSUBSCRIBE at any time to end our texts.]]"),
            Unmet("[[You can opt out.]]", Silent),
            Unmet("[[Use the unsubscribe link in our emails to opt out.]]", OnlyEmail),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var ways = page.OptOuts.Where(o => o.Channel == Statements.Channel.Texts).ToList();
        if (ways.Count > 0)
        {
            return new Verdict.Met(Evidence.Of(EvidenceRole.Decides, ways.Select(w => w.Sentence)));
        }

        return page.OptOuts is [var other, ..]
            ? new Verdict.Unmet(OnlyEmail, Evidence.Of(EvidenceRole.NearMiss, other.Sentence))
            : new Verdict.Unmet(Silent, NearMiss.Evidence(NearMisses.OptOut(page)));
    }

    private static Repair? Repair(Recognised page)
    {
        if (page.OptOuts is [var other, ..])
        {
            return Instructions.Add(page.Document, other.Sentence, EndTexts);
        }

        return NearMisses.OptOut(page) switch
        {
            null => null,
            { IsOfEmailsOnly: true } right => Instructions.Add(page.Document, right.Sentence, EndTexts),
            var right => ClauseEnds.Insert(page.Document, right.Sentence, right.Token, NearMiss.ByStop(right)),
        };
    }
}

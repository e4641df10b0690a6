using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Recognising.Texts;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>Consent to texts is given to this sender and goes nowhere else; the policy must say so in these words.</summary>
internal static class OptInDataExcluded
{
    private static readonly Reason Silent = new("silent", "says nothing of text messaging consent");
    private static readonly Reason OnlySelling = new(
        "only-selling-denied",
        "denies selling opt-in data, not sharing it"
    )
    {
        Disagreement = Disagreements.OnlySelling,
    };
    private static readonly Reason OnlyMobile = new(
        "only-mobile-information",
        "speaks of mobile information, with no word of opt-in, consent or phone number"
    );
    private static readonly Reason UntilConsent = new("until-consent", "denies sharing only until the reader consents")
    {
        Disagreement = Disagreements.UntilConsent,
    };
    private static readonly Reason Undone = new("undone", "denies sharing, with an exception that lets marketing in");
    private static readonly Reason Contradicted = new(
        "contradicted",
        "excludes opt-in data in one place and shares it in another"
    );
    private static readonly Reason Limited = new("limited", "denies sharing with some third parties only");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.opt-in-data-excluded",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement =
            "Says that text messaging opt-in data and consent, or the numbers collected for texts, are not shared with third parties.",
        Why =
            "Consent to texts belongs to one sender. Reviewers want it named and excluded from all sharing, even where nothing is shared at all.",
        Sources = [Sources.Primevox, Sources.TelnyxCodes, Sources.Twilio(30932), Sources.TelnyxGuide],
        Codes =
        [
            Codes.Dca("805"),
            Codes.Dca("851"),
            Codes.Dca("852"),
            Codes.Twilio("30908"),
            Codes.Twilio("30932"),
            Codes.Twilio("30896"),
            Codes.TollFree("30477"),
            Codes.Aws("OPT_IN_DATA_SHARED_WITH_THIRD_PARTIES"),
            Codes.Aws("PRIVACY_POLICY_NON_COMPLIANT"),
        ],
        Reasons = [Contradicted, OnlySelling, UntilConsent, Undone, Limited, OnlyMobile, Silent],
        Judge = Judge,
        Repair = Repair,
        Fix = "Text messaging originator opt-in data and consent stay with us: neither is shared with any third party.",
        Clause = new Clause(
            ClausePlace.Texting,
            "Text messaging originator opt-in data and consent stay with us: neither is shared with any third party."
        )
        {
            Asserts = "the consent to texts and the data that comes with it are shared with no third party",
        },
        Examples =
        [
            Met("[[Text-message opt-in data and consent are excluded from the above and go to no third party.]]"),
            Met(
                "[[Phone numbers you give us for texts, and your consent to texts, are not shared except with the carriers that deliver them.]]"
            ),
            Met("[[We will not sell or pass on SMS opt-in information.]]"),
            Met("# Text messages\n\n[[We never give your phone number to third parties.]]"),
            Unmet("Consent is important to us.", Silent),
            Unmet("[[Mobile information will not be shared with third parties.]]", OnlyMobile),
            Unmet("[[We do not sell SMS opt-in data.]]", OnlySelling),
            Unmet("[[We do not share SMS opt-in data with third parties unless you agree.]]", UntilConsent),
            Unmet("[[We do not share SMS opt-in data with anyone except our marketing partners.]]", Undone),
            Unmet(
                "[[We do not share SMS opt-in data.]] [[Our promotional partners may receive your phone number.]]",
                Contradicted
            ),
            Unmet("[[We do not share SMS opt-in data with non-affiliated third parties.]]", Limited),
        ],
    };

    /// <summary>The sentences that meet it.</summary>
    public static IEnumerable<Segmenting.Sentence> Find(Recognised page) =>
        page
            .Sharings.Where(s => IsDenial(s) && Names(page, s) && Sharings.Shortfall(s) is null)
            .Select(s => s.Sentence)
            .Concat(page.Exemptions.Where(e => IsExempted(page, e)).Select(e => e.Sentence));

    private static bool IsExempted(Recognised page, Exemption exemption) =>
        (exemption.Data & DataKinds.OptIn) != DataKinds.None
        || (exemption.Data & DataKinds.Number) != DataKinds.None && page.Texting.Covers(exemption.Sentence);

    private static Verdict Judge(Recognised page)
    {
        var found = Find(page).ToList();
        if (found.Count > 0 && page.Sharings.Find(IsOfTexting) is { } claim)
        {
            return new Verdict.Unmet(
                Contradicted,
                [
                    .. Evidence.Of(EvidenceRole.Contradicts, claim.Sentence),
                    .. Evidence.Of(EvidenceRole.NearMiss, found[0]),
                ]
            );
        }

        if (found.Count > 0)
        {
            return new Verdict.Met(Evidence.Of(EvidenceRole.Decides, found));
        }

        return Nearest(page) is { } near
            ? new Verdict.Unmet(
                Names(page, near) ? Because(Sharings.Shortfall(near)) : OnlyMobile,
                Evidence.Of(EvidenceRole.NearMiss, near.Sentence)
            )
            : new Verdict.Unmet(Silent);
    }

    /// <summary>A claim on the very data has to go: no words beside it mend it.</summary>
    private static Repair? Repair(Recognised page) =>
        Nearest(page) is { } near && !Find(page).Any() && page.Sharings.Find(IsOfTexting) is null
            ? DenialRepairs.OfOptInData(page, near, Names(page, near))
            : null;

    /// <summary>A denial that names opt-in data and falls short, before one that is only near it.</summary>
    private static Sharing? Nearest(Recognised page)
    {
        var denials = page.Sharings.Where(IsDenial).ToList();
        return denials.Find(s => Names(page, s))
            ?? denials.Find(s => (s.Data & (DataKinds.Mobile | DataKinds.Number)) != DataKinds.None);
    }

    /// <summary>A claim to let others have the very data that a denial excludes.</summary>
    private static bool IsOfTexting(Sharing claim) =>
        claim is { IsDenied: false, IsSupposed: false }
        && (claim.Acts & (Acts.Share | Acts.Sell)) != Acts.None
        && (claim.Data & (DataKinds.OptIn | DataKinds.Number | DataKinds.Mobile)) != DataKinds.None
        && (claim.Recipients & (Recipients.Partner | Recipients.Marketer)) != Recipients.None
        && (claim.Recipients & Recipients.Provider) == Recipients.None;

    private static bool IsDenial(Sharing sharing) => sharing is { IsDenied: true, IsSupposed: false };

    /// <summary>Opt-in data by name, or a phone number where texts are the subject.</summary>
    private static bool Names(Recognised page, Sharing sharing) =>
        (sharing.Data & DataKinds.OptIn) != DataKinds.None
        || (sharing.Data & DataKinds.Number) != DataKinds.None
            && (page.Texting.IsMentioned || page.Texting.Covers(sharing.Sentence) || Texting.IsNear(sharing.Sentence))
        || (sharing.Data & DataKinds.BareConsent) != DataKinds.None
            && (page.Texting.Covers(sharing.Sentence) || Texting.IsNear(sharing.Sentence));

    private static Reason Because(Shortfall? shortfall) =>
        shortfall switch
        {
            Shortfall.OnlySelling => OnlySelling,
            Shortfall.UntilConsent => UntilConsent,
            Shortfall.Undone => Undone,
            _ => Limited,
        };
}

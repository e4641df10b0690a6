using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>The policy must shut the door on third-party marketing, without a way round it.</summary>
internal static class NoMarketingSharing
{
    private static readonly Reason Silent = new("silent", "says nowhere that data is not shared for marketing");
    private static readonly Reason OnlySelling = new("only-selling-denied", "denies selling, not sharing")
    {
        Disagreement = Disagreements.OnlySelling,
    };
    private static readonly Reason UntilConsent = new("until-consent", "denies sharing only until the reader consents")
    {
        Disagreement = Disagreements.UntilConsent,
    };
    private static readonly Reason OtherData = new("other-data", "denies sharing some other data only");
    private static readonly Reason Undone = new("undone", "denies sharing, with an exception that lets marketing in");
    private static readonly Reason OnlyNonAffiliates = new(
        "only-non-affiliates",
        "denies sharing with non-affiliates only, which leaves affiliates open"
    )
    {
        Disagreement = Disagreements.NonAffiliates,
    };
    private static readonly Reason OnlyStatutory = new(
        "only-statutory",
        "denies sharing only as a statute uses the word"
    );
    private static readonly Reason OnlyVendors = new(
        "only-vendors",
        "limits what vendors get, and denies nothing to others"
    );
    private static readonly Reason Hedged = new("hedged", "states an aim or a habit, not a promise");
    private static readonly Reason Scoped = new("scoped", "denies sharing for one state, product or time only");
    private static readonly Reason ClosedList = new(
        "closed-list",
        "lists who gets data, and does not deny it to others for marketing"
    );
    private static readonly Reason Contradicted = new(
        "contradicted",
        "denies sharing in one place and claims it in another"
    );

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.no-marketing-sharing",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement =
            "Says that personal or mobile information is not shared with third parties or affiliates for marketing.",
        Why =
            "Reviewers look for this very promise. Saying that data is not sold is not enough: partners can be given data without a sale.",
        Sources = [Sources.Primevox, Sources.Twilio(30932), Sources.AwsRejections, Sources.TelnyxGuide],
        Codes =
        [
            Codes.Twilio("30932"),
            Codes.Twilio("30908"),
            Codes.Dca("805"),
            Codes.Dca("851"),
            Codes.Dca("852"),
            Codes.TollFree("30477"),
            Codes.TollFree("30446"),
            Codes.Aws("PRIVACY_POLICY_NON_COMPLIANT"),
            Codes.Aws("OPT_IN_WORKFLOW_NON_COMPLIANT_PRIVACY_POLICY"),
            Codes.Textr("9108"),
        ],
        Reasons =
        [
            Contradicted,
            OnlySelling,
            UntilConsent,
            Undone,
            OtherData,
            OnlyNonAffiliates,
            OnlyStatutory,
            OnlyVendors,
            Hedged,
            Scoped,
            ClosedList,
            Silent,
        ],
        Judge = Judge,
        Repair = Repair,
        Fix =
            "We never sell, rent, or share your personal information or your mobile information with a third party or an affiliate for its marketing or promotions.",
        Clause = new Clause(
            ClausePlace.Sharing,
            "We never sell, rent, or share your personal information or your mobile information with a third party or an affiliate for its marketing or promotions."
        )
        {
            Asserts =
                "you never sell, rent or share personal or mobile information with third parties or affiliates for their marketing",
        },
        Examples =
        [
            Met("[[We never share, sell or rent mobile numbers to third parties or affiliates for their marketing.]]"),
            Met("We like dogs. [[Your details are not disclosed to anyone for promotional use.]] Woof."),
            Met("[[No personal data is transferred to other companies, except the carrier that delivers your texts.]]"),
            Met("We do not:\n\n- [[share your phone number with advertisers or other third parties]]"),
            Unmet("We like dogs.", Silent),
            Unmet("[[We do not sell your data to third parties.]]", OnlySelling),
            Unmet("[[We will not share your number with third parties without your permission.]]", UntilConsent),
            Unmet("[[Card numbers are never shared with third parties.]]", OtherData),
            Unmet(
                "[[We do not share your information with third parties, except with our marketing partners.]]",
                Undone
            ),
            Unmet("[[We do not share your information with non-affiliated third parties.]]", OnlyNonAffiliates),
            Unmet(
                "[[We neither sell nor share personal information as those terms are defined by the CCPA.]]",
                OnlyStatutory
            ),
            Unmet("[[We never give your information to vendors who have no contract with us.]]", OnlyVendors),
            Unmet("[[We try not to share your information with third parties.]]", Hedged),
            Unmet("[[In our reading app, we never share your information with third parties.]]", Scoped),
            Unmet("[[We share your information only with the couriers who bring your order.]]", ClosedList),
            Unmet(
                "[[We never share your information with third parties for marketing.]] [[We may share your details with selected partners so they can send you offers.]]",
                Contradicted
            ),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var good = Denials(page)
            .Where(d => Sharings.Shortfall(d) is null)
            .Concat(
                page.Sharings.Where(s =>
                    s.ExcludesMarketing && (s.IsClosed || (s.Purposes & Purposes.Unrelated) != Purposes.None)
                )
            )
            .Select(s => s.Sentence)
            .ToList();
        if (good.Count > 0)
        {
            var claim = Sharings.Exemption(page) is null ? Sharings.ProhibitedClaims(page).FirstOrDefault() : null;
            return claim is null
                ? new Verdict.Met(Evidence.Of(EvidenceRole.Decides, good))
                : new Verdict.Unmet(
                    Contradicted,
                    [
                        .. Evidence.Of(EvidenceRole.Contradicts, claim.Sentence),
                        .. Evidence.Of(EvidenceRole.NearMiss, good[0]),
                    ]
                );
        }

        if (Nearest(page) is { } near)
        {
            return new Verdict.Unmet(
                Because(Sharings.Shortfall(near)!.Value),
                Evidence.Of(EvidenceRole.NearMiss, near.Sentence)
            );
        }

        return Closed(page) is { } closed
            ? new Verdict.Unmet(ClosedList, Evidence.Of(EvidenceRole.NearMiss, closed.Sentence))
            : new Verdict.Unmet(Silent);
    }

    /// <summary>Where a claim contradicts the denial, it is the claim that is mended.</summary>
    private static Repair? Repair(Recognised page)
    {
        if (Denials(page).Any(d => Sharings.Shortfall(d) is null))
        {
            return Sharings.Exempted(page, Sharings.ProhibitedClaims(page).First());
        }

        return Nearest(page) is { } near ? DenialRepairs.ForMarketing(page, near)
            : Closed(page) is { } closed ? DenialRepairs.OfClosedList(page, closed)
            : null;
    }

    private static IEnumerable<Sharing> Denials(Recognised page) =>
        page.Sharings.Where(s => s.IsDenied && !s.IsSupposed && (s.Acts & (Acts.Lead | Acts.Contact)) == Acts.None);

    /// <summary>Of the denials that fall short, the one that does so least.</summary>
    private static Sharing? Nearest(Recognised page) =>
        Denials(page).OrderBy(d => (int)Sharings.Shortfall(d)!.Value).FirstOrDefault();

    private static Sharing? Closed(Recognised page) =>
        page.Sharings.Find(s => s is { IsDenied: false, IsClosed: true });

    private static Reason Because(Shortfall shortfall) =>
        shortfall switch
        {
            Shortfall.OnlySelling => OnlySelling,
            Shortfall.OtherData => OtherData,
            Shortfall.UntilConsent => UntilConsent,
            Shortfall.Undone => Undone,
            Shortfall.OnlyNonAffiliates => OnlyNonAffiliates,
            Shortfall.OnlyStatutory => OnlyStatutory,
            Shortfall.Hedged => Hedged,
            Shortfall.Scoped => Scoped,
            _ => OnlyVendors,
        };
}

using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rulebook.Privacy;
using Consentry.Segmenting;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>A program whose consent feeds other businesses is refused for good.</summary>
internal static class NoAffiliate
{
    private const DataKinds Texting = DataKinds.Mobile | DataKinds.Number | DataKinds.OptIn;

    private const Recipients Others =
        Recipients.ThirdParty | Recipients.Affiliate | Recipients.Partner | Recipients.Marketer;

    private static readonly Reason Leads = new("lead-generation", "hands consumers to other businesses as leads");
    private static readonly Reason Partners = new(
        "contact-by-partners",
        "has the reader agree to be contacted by others"
    );
    private static readonly Reason Affiliates = new("affiliate-marketing", "shows affiliate marketing");
    private static readonly Reason Consent = new("consent-passed-on", "passes consent or numbers on to others");

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.no-affiliate",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Shows no affiliate marketing, no lead generation, and no consent that is passed on.",
        Why = "Carriers ban such programs, and a campaign refused for this cannot be handed in again.",
        Sources = [Sources.AwsRejections, Sources.Twilio(30882), Sources.TelnyxCodes],
        Codes =
        [
            Codes.TwilioFinal("30882"),
            Codes.AwsFinal("TERMS_AND_CONDITIONS_NON_COMPLIANT_AFFILIATE_MARKETING"),
            Codes.DcaFinal("708"),
        ],
        Reasons = [Leads, Partners, Affiliates, Consent],
        Judge = Judge,
        Fix =
            "Take the sentence out. If it does not say what you do, write: Consent to our text messages is for us alone, and we pass neither it nor your number on.",
        Examples =
        [
            Met("You agree to receive text messages from Larkfield Dental."),
            Met("We do not take part in affiliate marketing, and we never sell leads."),
            Unmet("[[Your request is matched with up to four lenders, and we connect you with those lenders.]]", Leads),
            Unmet("[[By submitting, you agree that our marketing partners may contact you.]]", Partners),
            Unmet("[[Some links are affiliate links, and we earn a commission when you buy.]]", Affiliates),
            Unmet("[[Your consent to texts may be transferred to our affiliates.]]", Consent),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var found = Claims(page).Concat(Tradings(page)).ToList();
        if (found.Count == 0)
        {
            return new Verdict.Met();
        }

        var worst = Requirement.Reasons.First(r => found.Exists(f => f.Because == r));
        var sentences = found.OrderBy(f => f.Because == worst ? 0 : 1).Select(f => f.Sentence);
        return new Verdict.Unmet(worst, Evidence.Of(EvidenceRole.Decides, sentences));
    }

    /// <summary>Consumers who are handed on, which nothing lifts, and texting data that is, unless it is exempted.</summary>
    private static IEnumerable<(Sentence Sentence, Reason Because)> Claims(Recognised page)
    {
        var isExempted = Sharings.Exemption(page) is not null;
        return Sharings
            .ProhibitedClaims(page)
            .Where(claim => Because(claim) != Consent || (claim.Data & Texting) != DataKinds.None)
            .Concat(page.Sharings.Where(IsOfConsent))
            .Select(claim => (claim.Sentence, Because: Because(claim)))
            .Where(claim => claim.Because != Consent || !isExempted);
    }

    /// <summary>Consent that goes to others; a bare "consent" is given to persons too, and counts with partners only.</summary>
    private static bool IsOfConsent(Sharing sharing) =>
        sharing is { IsDenied: false, IsSupposed: false }
        && (
            (sharing.Data & DataKinds.OptIn) != DataKinds.None && (sharing.Recipients & Others) != Recipients.None
            || (sharing.Data & DataKinds.BareConsent) != DataKinds.None
                && (sharing.Recipients & Others & ~Recipients.ThirdParty) != Recipients.None
        )
        && (sharing.Recipients & Recipients.Provider) == Recipients.None;

    private static Reason Because(Sharing claim) =>
        (claim.Acts & Acts.Lead) != Acts.None ? Leads
        : (claim.Acts & Acts.Contact) != Acts.None ? Partners
        : Consent;

    private static IEnumerable<(Sentence Sentence, Reason Because)> Tradings(Recognised page) =>
        page.Tradings.Select(t =>
            (
                t.Sentence,
                t.Trade switch
                {
                    Trade.Leads => Leads,
                    Trade.Consent => Consent,
                    _ => Affiliates,
                }
            )
        );
}

using Consentry.Judging;
using Consentry.Recognising;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>No sentence may hand consumers to others for those others' marketing, unless texting data is exempted from it.</summary>
internal static class NoProhibitedSharing
{
    private static readonly Reason Shared = new(
        "shared-for-marketing",
        "personal data goes to others for their marketing"
    );
    private static readonly Reason Sold = new("sold", "personal data is sold");
    private static readonly Reason Leads = new("leads", "consumers are handed to other businesses as leads");
    private static readonly Reason Contacted = new("contact-by-others", "the reader agrees to be contacted by others");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.no-prohibited-sharing",
        Since = "2026.1",
        RequiredBy = Reviewers.Strict,
        Statement =
            "Has no sentence by which others get consumers' data for their own marketing or as leads, unless texting data is exempted.",
        Why = "Reviewers reject such a sentence whatever else the page says, unless texting data is exempted from it.",
        Sources = [Sources.Primevox, Sources.Twilio(30477), Sources.TelnyxGuide, Sources.AwsRejections],
        Codes =
        [
            Codes.Twilio("30932"),
            Codes.Twilio("30908"),
            Codes.Twilio("30896"),
            Codes.Dca("805"),
            Codes.Dca("708"),
            Codes.TollFree("30477"),
            Codes.TollFree("30446"),
            Codes.AwsFinal("SPAM_OR_PHISHING_ASSOCIATION"),
            Codes.Aws("OPT_IN_DATA_SHARED_WITH_THIRD_PARTIES"),
        ],
        Reasons = [Leads, Contacted, Sold, Shared],
        Judge = Judge,
        Repair = page => Sharings.Exempted(page, Heaviest(page)),
        Fix = Sharings.ExemptionClause,
        Clause = new Clause(ClausePlace.Sharing, Sharings.ExemptionClause)
        {
            Asserts =
                "mobile numbers, opt-in data and consent are left out of the sharing that the sentence before it speaks of",
            IsExemption = true,
            Narrower =
                "We share your information only with companies that work for us, and none of them may use it for its own marketing.",
        },
        Examples =
        [
            Met("We groom dogs and keep their vaccination dates."),
            Met("Affiliates help us run payroll and may see account data for that purpose."),
            Met(
                "[[We share browsing data with ad partners for their advertising.]] [[None of this includes SMS consent or mobile numbers.]]"
            ),
            Unmet("[[We may share your details with selected partners so they can send you offers.]]", Shared),
            Unmet("[[We may sell your personal information to third parties.]]", Sold),
            Unmet("[[Your request is matched with up to four lenders, and we connect you with those lenders.]]", Leads),
            Unmet("[[You agree that our marketing partners may contact you about their services.]]", Contacted),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var claims = Sharings.ProhibitedClaims(page).ToList();
        if (claims.Count == 0)
        {
            return new Verdict.Met();
        }

        if (Exemption(page) is { } exemption)
        {
            return new Verdict.Met([
                new Evidence(EvidenceRole.Exempts, exemption.Span),
                new Evidence(EvidenceRole.NearMiss, claims[0].Sentence.Span),
            ])
            {
                Disagreement = Disagreements.Exemption,
            };
        }

        var first = Heaviest(page);
        List<Evidence> evidence = [.. Evidence.Of(EvidenceRole.Decides, first.Sentence)];
        foreach (var claim in claims.Where(c => c.Sentence != first.Sentence).DistinctBy(c => c.Sentence).Take(2))
        {
            evidence.AddRange(Evidence.Of(EvidenceRole.Decides, claim.Sentence));
        }

        return new Verdict.Unmet(Because(first), evidence);
    }

    /// <summary>A sentence that keeps texting data out: one that meets the exclusion requirement, or denies sharing mobile information.</summary>
    private static Segmenting.Sentence? Exemption(Recognised page) =>
        OptInDataExcluded.Find(page).FirstOrDefault() ?? Sharings.Exemption(page);

    private static Statements.Sharing Heaviest(Recognised page) =>
        Sharings.ProhibitedClaims(page).OrderBy(Weight).First();

    private static int Weight(Statements.Sharing claim) =>
        (claim.Acts & Statements.Acts.Lead) != Statements.Acts.None ? 0
        : (claim.Acts & Statements.Acts.Contact) != Statements.Acts.None ? 1
        : 2;

    private static Reason Because(Statements.Sharing claim) =>
        (claim.Acts & Statements.Acts.Lead) != Statements.Acts.None ? Leads
        : (claim.Acts & Statements.Acts.Contact) != Statements.Acts.None ? Contacted
        : claim.Acts == Statements.Acts.Sell ? Sold
        : Shared;
}

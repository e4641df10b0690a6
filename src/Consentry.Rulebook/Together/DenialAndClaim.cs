using Consentry.Judging;
using Consentry.Statements;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>A policy that shares nothing for marketing, and terms or a form that do.</summary>
internal static class DenialAndClaim
{
    /// <summary>What is the reader's own.</summary>
    private const DataKinds Readers = DataKinds.Personal | Privacy.Sharings.Texting;

    private static readonly Reason Claimed = new(
        "claimed-elsewhere",
        "contradict each other: one denies the sharing that the other claims"
    );

    public static readonly JointRequirement Requirement = new()
    {
        Id = "joint.denial-and-claim",
        Since = "2026.1",
        RequiredBy = Reviewers.Twilio,
        Statement = "No document claims the sharing that another one denies.",
        Why =
            "Reviewers read policy, terms and form together: one sentence on partners undoes the promise of another page.",
        Sources = [Sources.Twilio(30932), Sources.Ctia],
        Codes = [Codes.Twilio("30932"), Codes.TollFree("30477")],
        Reasons = [Claimed, Nothing],
        Judge = Judge,
        Fix = "Take the claim out, or say beside it that texting data and consent are shared with no third party.",
        Examples =
        [
            Agree(
                InPolicy("[[We do not share personal information with third parties for marketing.]]"),
                InTerms("# SMS terms\n\nReply STOP to end texts.")
            ),
            Agree(
                InPolicy("[[We do not share personal information with third parties for marketing.]]"),
                InTerms(
                    "We share your data with partners for their marketing. None of this applies to phone numbers or text messaging opt-in data."
                )
            ),
            Differ(
                Claimed,
                InPolicy("[[We do not share personal information with third parties for marketing.]]"),
                InTerms(
                    "# SMS terms\n\n[[We may share your personal information with our partners for their marketing.]]"
                )
            ),
            NotAsked(
                InPolicy("We cut hair and keep a list of visits."),
                InTerms("# SMS terms\n\nReply STOP to end texts.")
            ),
        ],
    };

    private static Verdict Judge(JointDocuments documents)
    {
        Verdict? agreed = null;
        foreach (var document in documents.All)
        {
            if (Denial(document) is not { } denial)
            {
                continue;
            }

            foreach (var other in documents.All.Where(document.IsApartFrom))
            {
                if (Claim(other) is { } claim)
                {
                    return new Verdict.Unmet(
                        Claimed,
                        [
                            .. document.Quote(EvidenceRole.Decides, denial.Sentence),
                            .. other.Quote(EvidenceRole.Contradicts, claim.Sentence),
                        ]
                    );
                }

                agreed ??= new Verdict.Met(document.Quote(EvidenceRole.Decides, denial.Sentence));
            }
        }

        return agreed ?? NotComparable;
    }

    /// <summary>
    /// A promise to the reader. Outside a policy the words of one stand for other things as well ("under no obligation to give",
    /// "no access to data of others"): there it must be of texting data, or of marketing.
    /// </summary>
    private static Sharing? Denial(JointDocument document) =>
        document.Page.Sharings.Find(s =>
            s.IsDenied
            && (s.Data & Privacy.Sharings.Counted) != DataKinds.None
            && Privacy.Sharings.Shortfall(s) is null
            && (
                document.IsPolicy
                || (s.Data & Privacy.Sharings.Texting) != DataKinds.None
                || (s.Purposes & Purposes.Marketing) != Purposes.None
            )
            && document.Holds(s.Sentence.Span)
        );

    /// <summary>
    /// A claim that its own document does not lift from texting data. One that names no data of the reader's contradicts nothing:
    /// terms hand over content, accounts, the business itself, and a bare "consent" is given, not shared. Nor does one to nobody who
    /// is named.
    /// </summary>
    private static Sharing? Claim(JointDocument document) =>
        Privacy.Sharings.Exemption(document.Page) is not null
            ? null
            : Privacy
                .Sharings.ProhibitedClaims(document.Page)
                .FirstOrDefault(c =>
                    (c.Data & Readers) != DataKinds.None
                    && (c.Recipients != Recipients.None || c.IsToSeveral)
                    && document.Holds(c.Sentence.Span)
                );
}

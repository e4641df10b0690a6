using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Judging;

/// <summary>Statements to verdicts, and verdicts to an outcome.</summary>
internal static class Judge
{
    /// <summary>Given where the page is in a language that the grammar cannot read.</summary>
    public static Reason OtherLanguage { get; } = new("other-language", "is in a language that is not read yet");

    public static Vetting Apply(Edition edition, Recognised recognised, ReadAs readAs, string reviewer)
    {
        var kind = readAs switch
        {
            ReadAs.Privacy => DocumentKind.Privacy,
            ReadAs.Terms => DocumentKind.Terms,
            ReadAs.Combined => DocumentKind.Combined,
            _ => recognised.Kind,
        };
        if (readAs == ReadAs.Terms)
        {
            // Said to be terms, a page owes the link to the policy whatever it calls itself.
            recognised.Kind = DocumentKind.Terms;
        }

        var findings = kind == DocumentKind.Other ? [] : Findings(edition, recognised, kind);
        return new Vetting
        {
            Edition = edition,
            For = reviewer,
            Document = recognised.Document,
            Kind = kind,
            Language = recognised.Language,
            Findings = findings,
            Outcome = OutcomeOf(kind, findings),
        };
    }

    private static List<Finding> Findings(Edition edition, Recognised recognised, DocumentKind kind)
    {
        var findings = new List<Finding>();
        foreach (var requirement in edition.Requirements)
        {
            if (!IsAsked(requirement.Group, kind))
            {
                continue;
            }

            var verdict = IsReadable(recognised.Language)
                ? requirement.Judge(recognised)
                : new Verdict.Review(OtherLanguage);
            var needsFix = verdict is Verdict.Unmet or Verdict.Review;
            findings.Add(
                new Finding(requirement, requirement.Severity, verdict, needsFix ? requirement.Fix : "")
                {
                    Repairing = verdict is Verdict.Unmet ? Repairing.Of(requirement, recognised, findings) : null,
                }
            );
        }

        return findings;
    }

    private static bool IsAsked(string group, DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Privacy => group is "privacy",
            DocumentKind.Terms => group is "terms",
            _ => group is "privacy" or "terms",
        };

    private static bool IsReadable(string language) => language is "en" or Languages.Undetermined;

    private static Outcome OutcomeOf(DocumentKind kind, List<Finding> findings)
    {
        if (kind == DocumentKind.Other || findings.Count == 0)
        {
            return Outcome.NotApplicable;
        }

        var required = findings.Where(f => f.Severity == Severity.Required).ToList();
        return required.Exists(f => f.Verdict is Verdict.Unmet) ? Outcome.Rejected
            : required.Exists(f => f.Verdict is Verdict.Review) ? Outcome.Review
            : Outcome.Accepted;
    }
}

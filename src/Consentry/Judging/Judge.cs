using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Judging;

/// <summary>Statements to verdicts, and verdicts to an outcome.</summary>
internal static class Judge
{
    /// <summary>Given where the page is in a language that the grammar cannot read.</summary>
    public static Reason OtherLanguage { get; } = new("other-language", "is in a language that is not read yet");

    public static Vetting Apply(Recognised recognised, VettingOptions options)
    {
        var kind = options.As switch
        {
            ReadAs.Privacy => DocumentKind.Privacy,
            ReadAs.Terms => DocumentKind.Terms,
            ReadAs.Combined => DocumentKind.Combined,
            ReadAs.Form => recognised.Form is null ? DocumentKind.Other : DocumentKind.Form,
            _ => recognised.Kind,
        };
        if (options.As == ReadAs.Terms)
        {
            // Said to be terms, a page owes the link to the policy whatever it calls itself.
            recognised.Kind = DocumentKind.Terms;
        }

        var findings = Findings(recognised, kind, options);
        return new Vetting
        {
            Edition = options.Edition,
            For = options.For,
            Document = recognised.Document,
            Recognised = recognised,
            Kind = kind,
            Language = recognised.Language,
            Form = kind == DocumentKind.Form ? recognised.Form?.Shown : null,
            Findings = findings,
            Outcome = OutcomeOf(kind, findings, options.For),
        };
    }

    /// <summary>The joint requirements over documents of one sender, in the order of the edition.</summary>
    /// <param name="vettings">Of its own documents and form.</param>
    /// <param name="options">Whose requirements decide.</param>
    /// <param name="strangers">
    /// Of policies of others that stand where its own should; in evidence they are counted behind those of its own.
    /// </param>
    public static IReadOnlyList<JointFinding> Together(
        IReadOnlyList<Vetting> vettings,
        VettingOptions options,
        params IReadOnlyList<Vetting> strangers
    )
    {
        var own = new JointDocuments(vettings);
        var all = strangers.Count == 0 ? own : new JointDocuments([.. vettings, .. strangers]);
        return
        [
            .. options.Edition.Joint.Select(requirement =>
            {
                var verdict = requirement.Judge(requirement.IsOfOwnership ? all : own);
                return new JointFinding(
                    requirement,
                    requirement.SeverityFor(options.For),
                    verdict,
                    FixOf(requirement, verdict, options)
                );
            }),
        ];
    }

    /// <summary>What the verdicts come to at some reviewers.</summary>
    public static Outcome OutcomeOf(DocumentKind kind, IReadOnlyList<Finding> findings, Reviewers reviewers)
    {
        if (kind == DocumentKind.Other || findings.Count == 0)
        {
            return Outcome.NotApplicable;
        }

        var required = findings.Where(f => f.Requirement.SeverityFor(reviewers) == Severity.Required).ToList();
        return required.Exists(f => f.Verdict is Verdict.Unmet) ? Outcome.Rejected
            : required.Exists(f => f.Verdict is Verdict.Review) ? Outcome.Review
            : Outcome.Accepted;
    }

    private static List<Finding> Findings(Recognised recognised, DocumentKind kind, VettingOptions options)
    {
        var findings = new List<Finding>();
        foreach (var requirement in options.Edition.Requirements)
        {
            var isAsked = requirement.Group is "content"
                ? options.IsContentAsked && IsReadable(recognised.Language)
                : IsAsked(requirement.Group, kind) && IsAsked(requirement, recognised);
            if (!isAsked)
            {
                continue;
            }

            var verdict =
                requirement.IsOfPublication || IsReadable(recognised.Language)
                    ? requirement.Judge(recognised)
                    : new Verdict.Review(OtherLanguage);
            findings.Add(
                new Finding(
                    requirement,
                    requirement.SeverityFor(options.For),
                    verdict,
                    FixOf(requirement, verdict, options)
                )
                {
                    Repairing = verdict is Verdict.Unmet ? Repairing.Of(requirement, recognised, findings) : null,
                }
            );
        }

        return findings;
    }

    /// <summary>The words of a rule, with the sender's name; empty where there is nothing to change.</summary>
    public static string FixOf(Rule rule, Verdict verdict, VettingOptions options) =>
        verdict is Verdict.Unmet or Verdict.Review
            ? Blank.Fill(verdict.Reason?.Change ?? rule.Fix, options.Sender)
            : "";

    /// <summary>A file is published nowhere that is known.</summary>
    private static bool IsAsked(Requirement requirement, Recognised recognised) =>
        !requirement.IsOfPublication || recognised.Document.Publication is not null;

    private static bool IsAsked(string group, DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Privacy => group is "privacy",
            DocumentKind.Terms => group is "terms",
            DocumentKind.Form => group is "cta",
            DocumentKind.Other => false,
            _ => group is "privacy" or "terms",
        };

    /// <summary>The grammar reads the language, or there are too few words to tell.</summary>
    public static bool IsReadable(string language) => language is "en" or Languages.Undetermined;
}

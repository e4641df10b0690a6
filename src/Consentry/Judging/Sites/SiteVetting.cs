using Consentry.Recognising;

namespace Consentry.Judging.Sites;

/// <summary>A document of a site with its vetting.</summary>
/// <param name="Published">What it is, and where it was found.</param>
/// <param name="Vetting">Judged as what its role says.</param>
/// <param name="Decides">The outcome of the site rests on it; else it stands beside.</param>
public sealed record VettedDocument(PublishedDocument Published, Vetting Vetting, bool Decides);

/// <summary>A page with a form, judged as one.</summary>
/// <param name="Published">Where it was found.</param>
/// <param name="Vetting">Of its principal form; not applicable where it has none that could be judged.</param>
/// <param name="IsPrincipal">The form of the site that decides: one that speaks of texts.</param>
public sealed record VettedForm(PublishedPage Published, Vetting Vetting, bool IsPrincipal);

/// <summary>One run of an edition over everything that a sender publishes.</summary>
public sealed record SiteVetting
{
    /// <summary>The rulebook that was judged by.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Whose requirements decided the outcome.</summary>
    public required Reviewers For { get; init; }

    /// <summary>What was found, and what was not.</summary>
    public required PublishedSite Site { get; init; }

    /// <summary>Those that decide first.</summary>
    public required IReadOnlyList<VettedDocument> Documents { get; init; }

    /// <summary>The principal one first, where there is one.</summary>
    public required IReadOnlyList<VettedForm> Forms { get; init; }

    /// <summary>Every page that was read, each once: <see cref="Evidence.Document"/> of what follows counts in it.</summary>
    public required IReadOnlyList<PublishedPage> Pages { get; init; }

    /// <summary>
    /// What is asked of every form, over those that stand beside the principal one: one finding a requirement, with quotes from a few
    /// of them. Empty where no form beside takes a number.
    /// </summary>
    public required IReadOnlyList<Finding> EveryForm { get; init; }

    /// <summary>
    /// The joint requirements, in the order of the edition, over the documents that decide, the sender's own terms and policy for
    /// texts beside them, and the principal form.
    /// </summary>
    public required IReadOnlyList<JointFinding> Joint { get; init; }

    /// <summary>
    /// What is asked of every page that is the sender's: one finding a requirement, with quotes from a few of them. Empty where no
    /// page is in a language that is read.
    /// </summary>
    public required IReadOnlyList<Finding> Content { get; init; }

    /// <summary>A form of the site speaks of texts; else the registration has to say how consent is asked.</summary>
    public bool AsksForConsent => Forms.Any(f => f.IsPrincipal);

    /// <summary>The answer in a word.</summary>
    public Outcome Outcome => OutcomeFor(For);

    /// <summary>
    /// What the same verdicts come to at another reviewer: rejected where a document is missing, one that decides is rejected, a form
    /// lacks what is required there of every one, or documents contradict each other on what is required there; not applicable where
    /// nothing could be judged.
    /// </summary>
    public Outcome OutcomeFor(Reviewers reviewers)
    {
        var outcomes = Deciding
            .Select(v => v.OutcomeFor(reviewers))
            .Concat(Site.Absences.Select(OutcomeOf).OfType<Outcome>())
            .Concat(EveryForm.Select(f => OutcomeOf(f.Requirement, f.Verdict, reviewers)).OfType<Outcome>())
            .Concat(Joint.Select(f => OutcomeOf(f.Requirement, f.Verdict, reviewers)).OfType<Outcome>())
            .Concat(Content.Select(f => OutcomeOf(f.Requirement, f.Verdict, reviewers)).OfType<Outcome>())
            .ToList();
        return outcomes.Contains(Outcome.Rejected) ? Outcome.Rejected
            : outcomes.Contains(Outcome.Review) ? Outcome.Review
            : outcomes.Contains(Outcome.Accepted) ? Outcome.Accepted
            : Outcome.NotApplicable;
    }

    /// <summary>
    /// Reviewers turn down a sender without a policy or terms; where the site could not be searched, a person has to look for them.
    /// Null for a form: there are other ways to ask for consent.
    /// </summary>
    public Outcome? OutcomeOf(Absence absence) =>
        absence.Role is not (PageRole.Privacy or PageRole.Terms) ? null
        : Site.IsSearched ? Outcome.Rejected
        : Outcome.Review;

    /// <summary>
    /// The requirement that there be such a document, whose codes registrars answer where there is none; null for a form, and in an
    /// edition without it.
    /// </summary>
    public Requirement? RequirementOf(Absence absence) =>
        absence.Role switch
        {
            PageRole.Privacy => Published("privacy"),
            PageRole.Terms => Published("terms"),
            _ => null,
        };

    private Requirement? Published(string group) =>
        Edition.Requirements.FirstOrDefault(r =>
            r.IsOfPublication && string.Equals(r.Group, group, StringComparison.Ordinal)
        );

    /// <summary>
    /// A finding about the site decides where it is open and a reviewer rejects for it; being met, it accepts nothing by itself.
    /// </summary>
    private static Outcome? OutcomeOf(Rule rule, Verdict verdict, Reviewers reviewers) =>
        !rule.IsRejectedBy(reviewers)
            ? null
            : verdict switch
            {
                Verdict.Unmet => Judging.Outcome.Rejected,
                Verdict.Review => Judging.Outcome.Review,
                _ => null,
            };

    /// <summary>The vettings that the outcome rests on.</summary>
    public IEnumerable<Vetting> Deciding =>
        Documents
            .Where(d => d.Decides)
            .Select(d => d.Vetting)
            .Concat(Forms.Where(f => f.IsPrincipal).Select(f => f.Vetting));
}

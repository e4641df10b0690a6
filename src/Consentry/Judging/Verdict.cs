using Consentry.Documents;
using Consentry.Segmenting;

namespace Consentry.Judging;

/// <summary>What a quote does for the verdict.</summary>
public enum EvidenceRole
{
    /// <summary>The verdict rests on it.</summary>
    Decides,

    /// <summary>Stands against the sentence that decides.</summary>
    Contradicts,

    /// <summary>Lifts a sentence that would otherwise decide.</summary>
    Exempts,

    /// <summary>Comes closest to meeting the requirement, and falls short.</summary>
    NearMiss,

    /// <summary>Introduces the quote before it: a list's lead-in, a row's header.</summary>
    LeadIn,
}

/// <summary>A quote: one sentence, list item or table row.</summary>
/// <param name="Role">What it does for the verdict.</param>
/// <param name="Span">Into the document's text.</param>
public sealed record Evidence(EvidenceRole Role, Span Span)
{
    /// <summary>Pieces of evidence that a finding shows, those of role lead-in not counted.</summary>
    public const int Most = 3;

    /// <summary>
    /// Which of the documents that are judged together it stands in, counted from 0; of a site's own findings, which of its pages;
    /// 0 where there is one.
    /// </summary>
    public int Document { get; init; }

    /// <summary>The first few sentences, each followed by what introduces it.</summary>
    internal static IReadOnlyList<Evidence> Of(EvidenceRole role, IEnumerable<Sentence> sentences) =>
        [.. sentences.DistinctBy(s => s.Span).Take(Most).SelectMany(s => Of(role, s))];

    /// <summary>A sentence, followed by what introduces it.</summary>
    internal static IReadOnlyList<Evidence> Of(EvidenceRole role, Sentence sentence) =>
        sentence.Lead is { } lead
            ? [new Evidence(role, sentence.Span), new Evidence(EvidenceRole.LeadIn, lead.Span)]
            : [new Evidence(role, sentence.Span)];
}

/// <summary>The answer to one requirement; one of the four nested records.</summary>
public abstract record Verdict
{
    private Verdict() { }

    /// <summary>What decides it, the weightiest first; empty where the document says nothing of the matter.</summary>
    public IReadOnlyList<Evidence> Evidence { get; private init; } = [];

    /// <summary>
    /// What decides it beside the words of the document, each a part of a sentence: the facts of the fetch. Empty for a verdict
    /// on words.
    /// </summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Null for met.</summary>
    public virtual Reason? Reason => null;

    /// <summary>The same verdict of documents that stand at other places in a list.</summary>
    internal Verdict Placed(Func<int, int> placeOf) =>
        this with
        {
            Evidence = [.. Evidence.Select(e => e with { Document = placeOf(e.Document) })],
        };

    /// <summary>Set where reviewers' advice conflicts on what the verdict rests on: that of its reason, or of what meets.</summary>
    public Disagreement? Disagreement
    {
        get => field ?? Reason?.Disagreement;
        init;
    }

    /// <summary>The document says what the requirement asks.</summary>
    public sealed record Met : Verdict
    {
        /// <summary>Met because of these sentences.</summary>
        public Met(params IReadOnlyList<Evidence> evidence) => Evidence = evidence;
    }

    /// <summary>It does not, or says the contrary.</summary>
    public sealed record Unmet : Verdict
    {
        /// <summary>Unmet for one of the requirement's reasons.</summary>
        public Unmet(Reason reason, params IReadOnlyList<Evidence> evidence)
        {
            Reason = reason;
            Evidence = evidence;
        }

        /// <inheritdoc/>
        public override Reason Reason { get; }
    }

    /// <summary>Relevant words stand there, and the engine will not guess.</summary>
    public sealed record Review : Verdict
    {
        /// <summary>In review for a reason that a person has to weigh.</summary>
        public Review(Reason reason, params IReadOnlyList<Evidence> evidence)
        {
            Reason = reason;
            Evidence = evidence;
        }

        /// <inheritdoc/>
        public override Reason Reason { get; }
    }

    /// <summary>The requirement does not ask this of this document.</summary>
    public sealed record NotApplicable : Verdict
    {
        /// <summary>Not asked, for one of the requirement's reasons.</summary>
        public NotApplicable(Reason reason) => Reason = reason;

        /// <inheritdoc/>
        public override Reason Reason { get; }
    }
}

using Consentry.Documents;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry.Judging;

/// <summary>The documents of one sender with the statements found in them: all that a joint requirement sees.</summary>
public sealed class JointDocuments
{
    internal JointDocuments(IReadOnlyList<Vetting> vettings) =>
        All = [
            .. vettings.Select(
                (v, i) =>
                    new JointDocument(i, v.Kind, v.Recognised ?? Recogniser.Recognise(Segmenter.Segment(v.Document)))
            ),
        ];

    internal IReadOnlyList<JointDocument> All { get; }

    internal IEnumerable<JointDocument> Policies => All.Where(d => d.IsPolicy);

    internal IEnumerable<JointDocument> Terms => All.Where(d => d.IsTerms);

    internal IEnumerable<JointDocument> Forms => All.Where(d => d.Kind == DocumentKind.Form);
}

/// <summary>A document among others.</summary>
/// <param name="Index">Its place in the list that was given.</param>
/// <param name="Kind">What it was vetted as.</param>
/// <param name="Page">Its statements; of a form, those of its whole page.</param>
internal sealed record JointDocument(int Index, DocumentKind Kind, Recognised Page)
{
    public bool IsPolicy => Kind is DocumentKind.Privacy or DocumentKind.Combined;

    public bool IsTerms => Kind is DocumentKind.Terms or DocumentKind.Combined;

    /// <summary>Whether a span is of the document: of a form, what stands in it; of any other, all.</summary>
    public bool Holds(Span span) => Kind != DocumentKind.Form || Page.Form?.Holds(span) == true;

    /// <summary>Different pages: a page that was vetted twice, as a policy and for its form, agrees with itself.</summary>
    public bool IsApartFrom(JointDocument other) => !ReferenceEquals(Page.Document, other.Page.Document);

    public IReadOnlyList<Evidence> Quote(EvidenceRole role, params IEnumerable<Sentence> sentences) =>
        [.. Evidence.Of(role, sentences).Select(e => e with { Document = Index })];

    public IReadOnlyList<Evidence> Quote(EvidenceRole role, Span span) =>
        span.IsEmpty ? [] : [new Evidence(role, span) { Document = Index }];
}

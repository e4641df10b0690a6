using Consentry.Documents;
using Consentry.Judging;
using Consentry.Statements;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>Whose documents they are, for the two requirements on names.</summary>
internal static class Names
{
    /// <summary>Names that the document has for its own business.</summary>
    public static List<Naming> Own(JointDocument document)
    {
        var named = document
            .Page.Namings.Where(n => n.Kind != NamingKind.Mention && !n.IsPlatform && (n.Key.Length > 1 || n.IsSender))
            .OrderBy(n => n.Kind)
            .ToList();
        return named;
    }

    /// <summary>
    /// Those by which a document can contradict another one. A form has many headings, and they name what it is for ("Book a
    /// Table"): of its page only the words of consent, the copyright line and what defines "we" name who texts.
    /// </summary>
    public static List<Naming> Sure(JointDocument document) =>
        document.Kind == DocumentKind.Form ? Own(document).FindAll(n => IsSureOfForm(document, n)) : Own(document);

    private static bool IsSureOfForm(JointDocument document, Naming naming) =>
        naming.IsSender
        || naming.Kind is NamingKind.Definition or NamingKind.Relation or NamingKind.Copyright
        || naming.Kind == NamingKind.Owner
            && document.Holds(naming.Span)
            && !document.Page.Segmented.Sentences.Any(s => s.IsHeading && s.Span == naming.Span);

    /// <summary>They name one business: a word in common, or one that holds the other ("Fernsalon", "Fern").</summary>
    public static bool AreOne(IReadOnlyList<Naming> a, IReadOnlyList<Naming> b) =>
        a.Any(x => b.Any(y => x.IsSender && y.IsSender || Holds(x.Key, y.Key) || Holds(y.Key, x.Key)));

    /// <summary>The document's first name that can be quoted.</summary>
    public static IReadOnlyList<Evidence> Quote(JointDocument document, EvidenceRole role) =>
        document.Quote(role, (Shown(Sure(document)) ?? Shown(Own(document)))?.Span ?? default);

    /// <summary>The policy is somebody else's, which is another finding than a name that differs.</summary>
    public static bool IsStrangers(JointDocuments documents, JointDocument policy)
    {
        var names = Own(policy);
        var others = documents.All.Where(d => d.IsApartFrom(policy) && Own(d).Count > 0).ToList();
        var isApart = names.Count > 0 && others.TrueForAll(d => !AreOne(names, Own(d)));
        return isApart
            && !names.Exists(n => n.IsSender)
            && (
                others.Exists(d => Own(d).Exists(n => n.IsSender))
                || Pairs(others).Any(p => AreOne(Own(p.First), Own(p.Second)))
            );
    }

    private static Naming? Shown(List<Naming> names) => names.Find(n => !n.Span.IsEmpty);

    private static bool Holds(string longer, string shorter) =>
        longer.Length > 0 && string.Equals(longer, shorter, StringComparison.Ordinal)
        || shorter.Length > 2 && longer.Contains(shorter, StringComparison.Ordinal);
}

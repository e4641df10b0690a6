using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Rulebook.Together;

/// <summary>What the joint requirements have in common: examples, and the answer where there is nothing to compare.</summary>
internal static class Compared
{
    public static readonly Reason Nothing = new("nothing-to-compare", "have nothing that could be compared");

    public static Verdict NotComparable { get; } = new Verdict.NotApplicable(Nothing);

    public static JointText InPolicy(string text) => new(DocumentKind.Privacy, text);

    public static JointText InTerms(string text) => new(DocumentKind.Terms, text);

    /// <summary>A form with one box beside a number.</summary>
    public static JointText InForm(string words) => new(DocumentKind.Form, CallToAction.FormExample.WithBox(words));

    public static JointExample Agree(params IReadOnlyList<JointText> documents) => new(null, documents);

    public static JointExample Differ(Reason reason, params IReadOnlyList<JointText> documents) =>
        new(reason, documents);

    public static JointExample NotAsked(params IReadOnlyList<JointText> documents) =>
        new(Nothing, documents) { IsAsked = false };

    /// <summary>Every two of them that are different pages, in order.</summary>
    public static IEnumerable<(JointDocument First, JointDocument Second)> Pairs(
        IReadOnlyList<JointDocument> documents
    ) =>
        documents.SelectMany(
            (first, i) => documents.Skip(i + 1).Where(first.IsApartFrom).Select(second => (first, second))
        );
}

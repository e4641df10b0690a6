using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Recognising.Contacts;
using Consentry.Statements;

namespace Consentry.Rulebook.CallToAction;

/// <summary>Links beside a form that lead to a document of the sender's.</summary>
internal static class DocumentLinks
{
    public static readonly string[] Policy = ["privacy", "data policy"];

    public static readonly string[] Terms = ["terms", "conditions", "tos"];

    /// <summary>Those named or aimed so; one that leads nowhere counts where a script may open it.</summary>
    public static IReadOnlyList<Evidence> In(Recognised page, OptInForm form, IReadOnlyList<string> names) =>
        [
            .. form
                .Links.Where(l =>
                    (!PolicyLinks.IsDead(l.Target) || l is { IsScripted: true, Target: "#" })
                    && (IsNamed(page.Document.Quote(l.Text), names) || IsNamed(l.Target, names))
                )
                .Select(l => new Evidence(EvidenceRole.Decides, l.Text))
                .Distinct()
                .Take(Evidence.Most),
        ];

    private static bool IsNamed(string words, IReadOnlyList<string> names) =>
        names.Any(name => words.Contains(name, StringComparison.OrdinalIgnoreCase));
}

using Consentry.Judging;
using static Consentry.Reporting.Explaining.MarkdownText;

namespace Consentry.Reporting.Explaining;

/// <summary>A file of documentation.</summary>
/// <param name="Name">With its extension, without a folder.</param>
/// <param name="Content">Markdown that ends with a line feed.</param>
public sealed record DocPage(string Name, string Content);

/// <summary>An edition as pages in Markdown: one a requirement, and a list of them.</summary>
public static class RequirementPages
{
    internal const string Origin = "<!-- Written by `consentry rules --docs`: change the rulebook, not this page. -->";

    /// <summary>The list, as <c>README.md</c>, then the requirements in the rulebook's order.</summary>
    /// <param name="meaningOf">What a code says to a requirement, given by its id.</param>
    public static IEnumerable<DocPage> Of(Edition edition, Func<RejectionCode, string, CodeMeaning> meaningOf) =>
        edition
            .Rules.Select(r => new DocPage($"{r.Id}.md", RequirementPage.Of(r, meaningOf)))
            .Prepend(new DocPage("README.md", string.Concat(Index(edition).Select(line => line + "\n"))));

    private static IEnumerable<string> Index(Edition edition) =>
        [
            Origin,
            "# Requirements",
            "",
            $"What edition {edition.Id} checks. `consentry explain ID` prints a page in a terminal.",
            .. edition.Rules.GroupBy(r => r.Group, StringComparer.Ordinal).SelectMany(group => Table(group.Key, group)),
        ];

    private static IEnumerable<string> Table(string group, IEnumerable<Rule> requirements) =>
        [
            "",
            $"## {group}",
            "",
            "| requirement | severity | what must hold |",
            "|---|---|---|",
            .. requirements.Select(r => $"| [{r.Id}]({r.Id}.md) | {SeverityWords.Of(r)} | {Escape(r.Statement)} |"),
        ];
}

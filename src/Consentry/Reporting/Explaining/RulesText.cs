using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>What an edition checks, in a list to read.</summary>
public static class RulesText
{
    /// <summary>The whole page, group by group.</summary>
    public static string Of(Edition edition, TextStyle style)
    {
        var page = new TextPage(style);
        var count = Wording.Count(edition.Rules.Count(), "requirement");
        page.Words(0, Ink.Strong, $"edition {edition.Id} · {count}");
        foreach (var group in edition.Rules.GroupBy(r => r.Group, StringComparer.Ordinal))
        {
            page.Blank();
            page.Words(0, Ink.Strong, group.Key);
            foreach (var requirement in group)
            {
                page.Edges(2, requirement.Id, Ink.Plain, "", SeverityWords.Of(requirement));
                page.Words(4, Ink.Faint, requirement.Statement);
            }
        }

        page.Blank();
        page.Marked(2, "next  ", Ink.Faint, $"consentry explain {edition.Requirements[0].Id}");
        return page.ToString();
    }
}

using System.Text;

namespace Consentry.Corpus;

/// <summary>The figures on forms as text, and the wrong verdicts one by one.</summary>
public static class FormReport
{
    /// <summary>Whole, worked with, held out.</summary>
    public static string Text(IReadOnlyList<AnsweredForm> pages) => Table(pages).ToText();

    /// <summary>The same for a page of documentation.</summary>
    public static string Markdown(IReadOnlyList<AnsweredForm> pages) => Table(pages).ToMarkdown();

    /// <summary>Never of held-out sites; also of requirements that are not scored.</summary>
    public static string Misses(IReadOnlyList<AnsweredForm> pages, string? requirement)
    {
        var list = new StringBuilder();
        foreach (var page in pages.Where(p => !p.Gold.IsHeldOut))
        {
            if (!page.IsRightForm && requirement is null)
            {
                list.Append(page.Gold.Id).Append(": form: \"").Append(page.Gold.Form).Append("\", found \"");
                list.Append(page.Found).Append("\"\n");
            }

            foreach (var (id, label) in page.Gold.Labels.OrderBy(l => l.Key, StringComparer.Ordinal))
            {
                var said = page.Statuses.GetValueOrDefault(id, "none");
                var gold = label is "na" ? "not-applicable" : label;
                if (
                    !said.Equals(gold, StringComparison.Ordinal)
                    && string.Equals(requirement ?? id, id, StringComparison.Ordinal)
                )
                {
                    list.Append(page.Gold.Id).Append(": ").Append(id).Append(": ").Append(gold).Append(", said ");
                    list.Append(said).Append('\n');
                }
            }
        }

        return list.ToString();
    }

    private static Table Table(IReadOnlyList<AnsweredForm> pages)
    {
        List<IReadOnlyList<AnsweredForm>> sets =
        [
            pages,
            [.. pages.Where(p => !p.Gold.IsHeldOut)],
            [.. pages.Where(p => p.Gold.IsHeldOut)],
        ];
        var scores = sets.ConvertAll(set => FormScores.Of(set, pages));
        var rows = new List<IReadOnlyList<string>>
        {
            Row("pages", scores, s => Figures.Count(s.Pages)),
            Row("right form", scores, s => Figures.Of(s.RightForms, s.Pages)),
            Row("macro F1", scores, s => Figures.Share(s.MacroF1)),
        };
        for (var i = 0; i < scores[0].Requirements.Count; i++)
        {
            var at = i;
            rows.Add(Row(scores[0].Requirements[i].Requirement, scores, s => Figures.Share(s.Requirements[at].F1)));
        }

        return new Table("Opt-in forms", ["", "all", "worked with", "held out"], rows);
    }

    private static IReadOnlyList<string> Row(string name, List<FormScores> scores, Func<FormScores, string> figure) =>
        [name, .. scores.Select(figure)];
}

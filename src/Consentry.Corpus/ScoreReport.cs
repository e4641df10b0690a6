namespace Consentry.Corpus;

/// <summary>The figures as tables, the three sets of pages side by side.</summary>
public static class ScoreReport
{
    public static string Text(Splits splits) => string.Concat(Tables(splits).Select(table => table.ToText()));

    public static string Markdown(Splits splits) =>
        "# Accuracy on labelled pages\n\n" + string.Concat(Tables(splits).Select(table => table.ToMarkdown()));

    private static IEnumerable<Table> Tables(Splits splits) =>
        [
            Overview(splits),
            BySplit("F1 by requirement", splits, score => Figures.Share(score.F1)),
            BySplit("Wrong, of how many, and of the wrong in review", splits, Wrong),
            Detail(splits.Whole.Scores),
        ];

    private static Table Overview(Splits splits)
    {
        var rows = new List<IReadOnlyList<string>>
        {
            Row(splits, "pages", split => Figures.Count(split.Scores.Pages)),
            Row(splits, "macro F1", split => Figures.Share(split.Scores.MacroF1)),
            Row(splits, "macro F1 with hard labels", split => Figures.Share(split.WithHard.MacroF1)),
            Row(splits, "lowest F1", split => Figures.Share(Lowest(split.Scores))),
            Row(splits, "evidence hits", split => Figures.Of(split.Scores.Evidence.Hit, split.Scores.Evidence.Asked)),
        };
        for (var i = 0; i < splits.Whole.Scores.Groups.Length; i++)
        {
            var group = i;
            var name = splits.Whole.Scores.Groups[group].Group;
            rows.Add(Row(splits, $"{name}: acceptable or not", split => Right(split.Scores.Groups[group])));
            rows.Add(Row(splits, $"{name}: false accepts", split => FalseAccepts(split.Scores.Groups[group])));
            rows.Add(Row(splits, $"{name}: false rejects", split => FalseRejects(split.Scores.Groups[group])));
        }

        return new Table("Overview", ["", .. splits.All.Select(split => split.Name)], rows);
    }

    private static Table BySplit(string title, Splits splits, Func<RequirementScore, string> figure)
    {
        var rows = CoreRequirements
            .All.Select((id, i) => Row(splits, id, split => figure(split.Scores.Requirements[i])))
            .ToList();
        return new Table(title, ["requirement", .. splits.All.Select(split => split.Name)], rows);
    }

    private static Table Detail(Scores scores) =>
        new(
            "All pages in detail",
            ["requirement", "n", "met", "P", "R", "unmet", "P", "R", "F1", "wrong", "review"],
            [
                .. scores.Requirements.Select(score =>
                    (IReadOnlyList<string>)
                        [
                            score.Requirement,
                            Figures.Count(score.Count),
                            Figures.Count(score.Met.Gold),
                            Figures.Share(score.Met.Precision),
                            Figures.Share(score.Met.Recall),
                            Figures.Count(score.Unmet.Gold),
                            Figures.Share(score.Unmet.Precision),
                            Figures.Share(score.Unmet.Recall),
                            Figures.Share(score.F1),
                            Figures.Count(score.Wrong),
                            Figures.Count(score.Review),
                        ]
                ),
            ]
        );

    private static IReadOnlyList<string> Row(Splits splits, string name, Func<Split, string> figure) =>
        [name, .. splits.All.Select(figure)];

    private static double Lowest(Scores scores) =>
        scores.Requirements.Select(score => score.F1).Where(f1 => !double.IsNaN(f1)).DefaultIfEmpty(double.NaN).Min();

    private static string Wrong(RequirementScore score) =>
        $"{Figures.Count(score.Wrong)}/{Figures.Count(score.Count)} {Figures.Count(score.Review)}";

    private static string Right(GroupScore group) => Figures.Of(group.Right, group.Pages);

    private static string FalseAccepts(GroupScore group) => Figures.Of(group.FalseAccepts, group.Unacceptable);

    private static string FalseRejects(GroupScore group) => Figures.Of(group.FalseRejects, group.Acceptable);
}

namespace Consentry.Corpus;

/// <summary>The tables of the account, in its order.</summary>
internal static class AccuracyTables
{
    public static IEnumerable<Table> Of(AccuracySets sets) =>
        [
            Overview(sets),
            ByRequirement("F1", sets, (set, i) => Figures.Within(set.Scores.Requirements[i].F1, set.Tally.F1(i))),
            ByRequirement("Wrong answers", sets, (set, i) => Wrong(set.Scores.Requirements[i])),
            ByRequirement("Precision of met", sets, (set, i) => Precision(set.Scores.Requirements[i].Met)),
            ByRequirement("Recall of met", sets, (set, i) => Recall(set.Scores.Requirements[i].Met)),
            ByRequirement("Precision of unmet", sets, (set, i) => Precision(set.Scores.Requirements[i].Unmet)),
            ByRequirement("Recall of unmet", sets, (set, i) => Recall(set.Scores.Requirements[i].Unmet)),
            .. sets.Whole.Scores.Groups.Select((_, group) => Acceptable(sets, group)),
            ByRequirement(
                "F1 with hard labels",
                sets,
                (set, i) => Figures.Within(set.WithHard.Requirements[i].F1, set.TallyWithHard.F1(i))
            ),
        ];

    private static Table Overview(AccuracySets sets) =>
        new(
            "At a glance",
            sets.Head(""),
            [
                sets.Row("pages", set => Figures.Count(set.Scores.Pages)),
                sets.Row("labels", set => Figures.Count(set.Labels)),
                sets.Row("macro F1", set => Figures.Within(set.Scores.MacroF1, set.Tally.MacroF1())),
                sets.Row(
                    "macro F1 with hard",
                    set => Figures.Within(set.WithHard.MacroF1, set.TallyWithHard.MacroF1())
                ),
                sets.Row("wrong", set => Figures.ShareOf(set.Wrong, set.Labels)),
                sets.Row("in review", set => Figures.ShareOf(set.Review, set.Labels)),
                sets.Row("evidence hits", set => Figures.ShareOf(set.Scores.Evidence.Hit, set.Scores.Evidence.Asked)),
                ["macro F1 lower than worked with by", "", "", Figures.Share(sets.Gap)],
            ]
        );

    private static Table ByRequirement(string title, AccuracySets sets, Func<AccuracySet, int, string> figure) =>
        new(
            title,
            sets.Head("requirement"),
            [.. CoreRequirements.All.Select((id, i) => sets.Row(id, set => figure(set, i)))]
        );

    private static Table Acceptable(AccuracySets sets, int group)
    {
        return new(
            $"Acceptable or not: {sets.Whole.Scores.Groups[group].Group}",
            sets.Head(""),
            [
                Row("agreement", g => g.Right, g => g.Pages),
                Row("false accepts, of the unacceptable", g => g.FalseAccepts, g => g.Unacceptable),
                Row("false rejects, of the acceptable", g => g.FalseRejects, g => g.Acceptable),
            ]
        );

        IReadOnlyList<string> Row(string name, Func<GroupScore, int> part, Func<GroupScore, int> whole) =>
            sets.Row(name, set => Figures.ShareOf(part(set.Scores.Groups[group]), whole(set.Scores.Groups[group])));
    }

    private static string Wrong(RequirementScore score) => Figures.ShareOf(score.Wrong, score.Count);

    private static string Precision(ClassScore score) => Figures.ShareOf(score.Right, score.Said);

    private static string Recall(ClassScore score) => Figures.ShareOf(score.Right, score.Gold);
}

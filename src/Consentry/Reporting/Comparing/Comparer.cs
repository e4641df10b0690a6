using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting.Comparing;

/// <summary>An earlier and a later vetting of a source to what changed between them.</summary>
internal static class Comparer
{
    public static Comparison Compare(EarlierVetting? before, ReportEntry after, Outcome failOn)
    {
        if (after.Vetting is not { } vetting)
            return new Comparison(after.Source, Change.NotRead, before, after, [], IsRegression: false);

        var flips = Flips(before, vetting);
        var isRegression = before is null
            ? Fails(vetting.Outcome, failOn)
            : flips.Exists(flip => Fails(flip, failOn)) || IsNoDocumentAnyMore(before, vetting);
        var isSame =
            before is not null
            && flips.Count == 0
            && string.Equals(before.Outcome, Labels.Of(vetting.Outcome), StringComparison.Ordinal);
        var change =
            before is null ? Change.New
            : isSame ? Change.None
            : Change.Changed;
        return new Comparison(after.Source, change, before, after, flips, isRegression);
    }

    private static bool IsNoDocumentAnyMore(EarlierVetting before, Vetting after) =>
        after.Outcome == Outcome.NotApplicable && before.Outcome is not "not-applicable";

    private static bool Fails(Outcome outcome, Outcome failOn) =>
        outcome is Outcome.Rejected or Outcome.NotApplicable || (outcome == Outcome.Review && failOn == Outcome.Review);

    private static bool Fails(Flip flip, Outcome failOn) =>
        flip is { Direction: Direction.Worse, Severity: Severity.Required }
        && (failOn == Outcome.Review || flip.After?.Status is not "review");

    private static List<Flip> Flips(EarlierVetting? before, Vetting after)
    {
        var flips = new List<Flip>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in after.Findings)
        {
            var id = finding.Requirement.Id;
            asked.Add(id);
            if (Flip(after.Document, id, before?.Answers.GetValueOrDefault(id), finding) is { } flip)
                flips.Add(flip);
        }

        foreach (var (id, answer) in before?.Answers ?? new Dictionary<string, Answer>(StringComparer.Ordinal))
        {
            if (!asked.Contains(id) && Flip(after.Document, id, answer, finding: null) is { } flip)
                flips.Add(flip);
        }

        return flips;
    }

    private static Flip? Flip(Document document, string requirement, Answer? before, Finding? finding)
    {
        var after = finding is null ? null : Answer.Of(document, finding);
        if (DirectionOf(before, after) is not { } direction)
            return null;

        var quotes = before?.Sentences.Select(sentence => sentence.Quote).ToHashSet(StringComparer.Ordinal) ?? [];
        return new Flip(
            requirement,
            direction,
            before,
            after,
            [.. (before?.Sentences ?? []).Where(s => !document.Text.Contains(s.Quote, StringComparison.Ordinal))],
            [.. (after?.Sentences ?? []).Where(s => !quotes.Contains(s.Quote))]
        )
        {
            Finding = finding,
        };
    }

    /// <summary>Null where nothing flipped, or nothing of it matters: what was open and is not asked any more is no loss.</summary>
    private static Direction? DirectionOf(Answer? before, Answer? after) =>
        (before, after) switch
        {
            (null, { Distance: > 0 }) => Direction.Worse,
            (null, _) => null,
            ({ Status: "met" }, null) => Direction.Worse,
            (_, null) => null,
            _ when string.Equals(before.Status, after.Status, StringComparison.Ordinal) => null,
            _ when after.Distance > before.Distance => Direction.Worse,
            _ when after.Distance < before.Distance => Direction.Better,
            _ => Direction.Neither,
        };
}

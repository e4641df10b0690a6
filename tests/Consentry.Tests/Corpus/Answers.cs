using System.Collections.Immutable;
using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

/// <summary>Answers made up for a test: right in everything but what is named.</summary>
internal static class Answers
{
    public static AnsweredPage Answered(this GoldPage page, params (string Requirement, string Status)[] wrong)
    {
        var answers = page.Labels.ToImmutableDictionary(
            label => label.Key,
            label => new Answer(label.Value == "na" ? "not-applicable" : label.Value, null, [])
        );
        foreach (var (requirement, status) in wrong)
            answers = answers.SetItem(requirement, new Answer(status, "made-up", []));

        return new AnsweredPage(page, answers);
    }

    public static AnsweredPage Quoting(this AnsweredPage page, string requirement, params string[] quotes) =>
        page with
        {
            Answers = page.Answers.SetItem(requirement, page.To(requirement) with { Quotes = [.. quotes] }),
        };
}

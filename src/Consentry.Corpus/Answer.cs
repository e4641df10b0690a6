using System.Collections.Immutable;

namespace Consentry.Corpus;

/// <summary>What the engine says of one requirement of one page.</summary>
/// <param name="Status">met, unmet, review, not-applicable, or <see cref="None"/>.</param>
/// <param name="ReasonId">Null for met.</param>
/// <param name="Quotes">The first three, lead-ins left out.</param>
public sealed record Answer(string Status, string? ReasonId, ImmutableArray<string> Quotes)
{
    /// <summary>The page could not be read, or the requirement was not judged.</summary>
    public const string None = "none";

    public static Answer Missing(string why) => new(None, why, []);
}

/// <summary>A labelled page with the engine's answers, by requirement.</summary>
public sealed record AnsweredPage(GoldPage Gold, ImmutableDictionary<string, Answer> Answers)
{
    public Answer To(string requirement) =>
        Answers.TryGetValue(requirement, out var answer) ? answer : Answer.Missing("not-judged");
}

namespace Consentry.Judging;

/// <summary>A matter on which reviewers publish conflicting advice, and what is done about it.</summary>
/// <param name="Matter">A few words for it.</param>
/// <param name="Sides">Who says what; a part of a sentence, without a full stop.</param>
/// <param name="Decision">Which reading decides, and what the sender does to be safe; likewise.</param>
public sealed record Disagreement(string Matter, string Sides, string Decision);

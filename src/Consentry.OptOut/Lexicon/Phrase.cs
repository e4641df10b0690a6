namespace Consentry.OptOut.Lexicon;

/// <summary>An entry of several words.</summary>
/// <param name="Rest">The words behind the first.</param>
/// <param name="Word">What they are together.</param>
internal sealed record Phrase(string[] Rest, Word Word);

namespace Consentry.OptOut.Lexicon;

/// <summary>What the lexicon has of some letters.</summary>
/// <param name="Word">Null where no language has it, whatever parts it plays.</param>
/// <param name="Parts">In whatever language.</param>
internal readonly record struct Entry(Word? Word, Part Parts);

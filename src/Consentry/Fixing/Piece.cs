namespace Consentry.Fixing;

/// <summary>A stretch of words to be written, or of a link.</summary>
/// <param name="Text">As a visitor reads it.</param>
/// <param name="Target">Where it leads; null for words that lead nowhere.</param>
internal readonly record struct Piece(string Text, string? Target = null);

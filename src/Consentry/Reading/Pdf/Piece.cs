namespace Consentry.Reading.Pdf;

/// <summary>Words of a line that look alike.</summary>
/// <param name="Target">Where they lead; null for words that lead nowhere.</param>
internal readonly record struct Piece(string Words, bool IsBold, string? Target);

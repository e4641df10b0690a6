namespace Consentry.Reading.Docx;

/// <summary>Words of a paragraph that look alike.</summary>
/// <param name="Words">A line feed is a line break.</param>
/// <param name="Target">Where they lead; null for words that lead nowhere.</param>
internal readonly record struct Piece(string Words, bool IsBold, string? Target);

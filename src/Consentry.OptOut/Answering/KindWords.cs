namespace Consentry.OptOut.Answering;

/// <summary>What a kind of texts is called, in words that can be compared.</summary>
internal static class KindWords
{
    /// <summary>Singular, without accents.</summary>
    public static string[] Of(ReadOnlySpan<char> text) =>
        [.. Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Singular)];

    /// <summary>All words of a name stand somewhere in what was said.</summary>
    public static bool Name(string[] name, string[] said) =>
        name.Length > 0 && Array.TrueForAll(name, word => Array.IndexOf(said, word) >= 0);
}

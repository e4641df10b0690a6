using System.Collections.Frozen;

namespace Consentry.Lexicon;

/// <summary>Plain lists of names that are no part of the grammar.</summary>
internal static class NameLists
{
    /// <summary>Domains of platforms whose policies are not the sender's.</summary>
    public static FrozenSet<string> Platforms { get; } =
        WordFiles.Lines("platforms.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Streets = WordFiles
        .Lines("streets.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsStreet(ReadOnlySpan<char> word) => Streets.Contains(word);
}

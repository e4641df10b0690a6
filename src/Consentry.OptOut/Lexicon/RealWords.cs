using System.Collections.Frozen;

namespace Consentry.OptOut.Lexicon;

/// <summary>Words that look like a slip of the finger and are none: "step", "quite".</summary>
internal static class RealWords
{
    private static readonly FrozenSet<string> All = Load();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByChars = All.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Contains(ReadOnlySpan<char> letters) => ByChars.Contains(letters);

    private static FrozenSet<string> Load() =>
        LexiconFile
            .Lines("real.txt")
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal);
}

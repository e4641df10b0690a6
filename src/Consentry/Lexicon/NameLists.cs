using System.Collections.Frozen;

namespace Consentry.Lexicon;

/// <summary>Plain lists of names that are no part of the grammar.</summary>
internal static class NameLists
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Streets = Set("streets.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = Set("domains.txt");

    private static readonly string[] Contacts = [.. WordFiles.Lines("contacts.txt")];

    private static readonly string[] Dummies = [.. WordFiles.Lines("dummies.txt")];

    /// <summary>Domains of platforms whose policies are not the sender's.</summary>
    public static FrozenSet<string> Platforms { get; } =
        WordFiles.Lines("platforms.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsStreet(ReadOnlySpan<char> word) => Streets.Contains(word);

    /// <summary>Whether host names end so ("com", "dental").</summary>
    public static bool IsDomain(ReadOnlySpan<char> ending) => Domains.Contains(ending);

    /// <summary>Whether a link so called leads to a way of writing to somebody.</summary>
    public static bool NamesContact(ReadOnlySpan<char> words) => Has(words, Contacts);

    /// <summary>Whether an address is one of those that templates are filled with ("info@yourdomain.com").</summary>
    public static bool IsDummy(ReadOnlySpan<char> address) => Has(address, Dummies);

    private static bool Has(ReadOnlySpan<char> text, string[] names)
    {
        foreach (var name in names)
        {
            if (text.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string file) =>
        WordFiles.Lines(file).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}

using Consentry.Lexicon;

namespace Consentry.Recognising;

/// <summary>For whom a policy speaks, by its title.</summary>
internal static class PolicyScopes
{
    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "residents",
        "consumers",
        "users",
        "visitors",
        "citizens",
        "rights",
        "supplement",
        "addendum",
    };

    private static readonly List<(PolicyScope Scope, string[] Words)> Entries = Load();

    /// <summary>The scope that a title names, or everybody.</summary>
    public static PolicyScope Of(string title)
    {
        var words = Words(title);
        foreach (var (scope, entry) in Entries)
        {
            if (Holds(words, entry))
                return scope;
        }

        return PolicyScope.Everybody;
    }

    /// <summary>It names people of a place, or what is said to them: "Residents", "Supplement".</summary>
    public static bool IsOfPeople(string title) => Words(title).Any(People.Contains);

    private static bool Holds(string[] words, string[] entry)
    {
        for (var i = 0; i + entry.Length <= words.Length; i++)
        {
            if (words.AsSpan(i, entry.Length).SequenceEqual(entry))
                return true;
        }

        return false;
    }

    private static string[] Words(string text) =>
        [
            .. text.ToLowerInvariant()
                .Split([' ', '\n', '\t', ' ', ',', ':', ';', '|', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w.Trim('“', '”', '"', '–', '—', '·')),
        ];

    private static List<(PolicyScope Scope, string[] Words)> Load()
    {
        var entries = new List<(PolicyScope, string[])>();
        var scope = PolicyScope.Everybody;
        foreach (var line in WordFiles.Lines("scopes.txt"))
        {
            if (line[0] == '[')
                scope = Enum.Parse<PolicyScope>(line.AsSpan(1, line.Length - 2));
            else
                entries.Add((scope, line.Split(' ')));
        }

        return entries;
    }
}

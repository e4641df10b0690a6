using Consentry.Drafting.Profiles.Yaml;

namespace Consentry.Drafting.Profiles;

/// <summary>Which lines of a profile file its keys stand in.</summary>
public sealed class ProfilePlaces
{
    private readonly Dictionary<string, YamlEntry> entries = new(StringComparer.Ordinal);

    internal ProfilePlaces(IEnumerable<YamlEntry> entries)
    {
        foreach (var entry in entries)
            this.entries.TryAdd(entry.Key.Text, entry);
    }

    /// <summary>
    /// The line of the key, or the one that it would be put in: below the key that comes before it in the table, else on
    /// top.
    /// </summary>
    public int LineOf(ProfileKey key)
    {
        if (entries.TryGetValue(key.Name, out var own))
            return own.Key.Line;

        var before = ProfileKeys
            .All.TakeWhile(other => other != key)
            .LastOrDefault(other => entries.ContainsKey(other.Name));
        return before is null
            ? entries.Values.Select(entry => entry.Key.Line).DefaultIfEmpty(1).Min()
            : entries[before.Name].LastLine + 1;
    }

    /// <summary>Where the value of the key begins, or the key where it has none.</summary>
    internal (int Line, int Column) Of(string name) =>
        entries.TryGetValue(name, out var entry)
            ? entry.Values is [var first, ..]
                ? (first.Line, first.Column)
                : (entry.Key.Line, entry.Key.Column)
            : (1, 1);
}

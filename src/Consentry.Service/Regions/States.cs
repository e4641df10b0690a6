using System.Collections.Frozen;

namespace Consentry.Service.Regions;

/// <summary>The states of the United States and the District of Columbia, by the names that the geocoder gives them.</summary>
internal static class States
{
    private static readonly FrozenDictionary<string, string> ByName = Load();

    private static readonly FrozenSet<string> All = ByName.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Two capital letters, of "Florida" and of "Miami, FL"; null where it is no state.</summary>
    public static string? In(string description) =>
        ByName.TryGetValue(description, out var state) ? state
        : description is [.., ',', ' ', _, _] && All.Contains(description[^2..]) ? description[^2..]
        : null;

    private static FrozenDictionary<string, string> Load()
    {
        const string File = "states.txt";
        using var stream =
            typeof(States).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not built in");
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .ToFrozenDictionary(line => line[3..], line => line[..2], StringComparer.Ordinal);
    }
}

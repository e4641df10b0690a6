using System.Net;

namespace Consentry.Cli.Batching;

/// <summary>Names that a run looks up in a file in place of the network, written as in <c>/etc/hosts</c>.</summary>
internal static class HostsFile
{
    /// <exception cref="UsageException">It cannot be read, or a line is no address with its names.</exception>
    public static IReadOnlyDictionary<string, IPAddress[]> Load(string file)
    {
        try
        {
            return File.ReadLines(file)
                .Index()
                .SelectMany(line => Names(file, line.Index + 1, line.Item))
                .ToLookup(n => n.Name, n => n.Address, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(n => n.Key, n => n.ToArray(), StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--hosts {file}: cannot be read: {e.Message}");
        }
    }

    private static IEnumerable<(string Name, IPAddress Address)> Names(string file, int number, string line)
    {
        var words = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];

        return words.Length > 1 && IPAddress.TryParse(words[0], out var address)
            ? words[1..].Select(name => (name, address))
            : throw new UsageException($"--hosts {file}:{number}: not an address with the names that lead to it");
    }
}

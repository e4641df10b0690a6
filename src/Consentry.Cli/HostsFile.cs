using System.Net;

namespace Consentry.Cli;

/// <summary>Names that a run looks up in a file in place of the network, written as in <c>/etc/hosts</c>.</summary>
internal static class HostsFile
{
    /// <summary>Looks a name up in the file, and one that it does not have as always.</summary>
    /// <exception cref="UsageException">It cannot be read, or a line is no address with its names.</exception>
    public static Func<string, CancellationToken, Task<IPAddress[]>> Resolving(string file)
    {
        var hosts = Load(file);
        return (name, cancellation) =>
            hosts.TryGetValue(name, out var addresses)
                ? Task.FromResult(addresses)
                : Dns.GetHostAddressesAsync(name, cancellation);
    }

    private static Dictionary<string, IPAddress[]> Load(string file)
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

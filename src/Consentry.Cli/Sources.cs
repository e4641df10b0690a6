using Consentry.Reading;

namespace Consentry.Cli;

/// <summary>From what the caller named to single sources, in order.</summary>
internal static class Sources
{
    private static readonly string[] Extensions =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".md",
        ".markdown",
        ".txt",
        ".pdf",
        ".docx",
        ".mhtml",
        ".mht",
    ];

    /// <exception cref="UsageException">One of them is nothing that can be vetted here.</exception>
    public static List<Source> Expand(IEnumerable<string> names)
    {
        var sources = new List<Source>();
        var input = new Source.StandardInput();
        foreach (var name in names)
        {
            if (IsAddress(name))
                sources.Add(new Source.Address(name, Parsed(name)));
            else if (string.Equals(name, "-", StringComparison.Ordinal))
                sources.Add(input);
            else if (Directory.Exists(name))
                sources.AddRange(InFolder(name));
            else
                sources.Add(new Source.File(name, name));
        }

        return sources;
    }

    /// <exception cref="UsageException">It begins like an address and is none.</exception>
    private static Uri Parsed(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var address)
            ? address
            : throw new UsageException($"'{name}' is no address: it takes https:// and the name of a host");

    public static bool IsAddress(string name) =>
        name.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static List<Source> InFolder(string folder)
    {
        var prefix = folder.EndsWith('/') ? folder : folder + "/";
        var found = new List<Source>();
        Collect(prefix, found);
        if (found.Count == 0)
        {
            var message = $"no document in it: looked for {string.Join(' ', Extensions)}";
            return [new Source.Failed(folder, new ReadFailure("no-documents", message))];
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return found;
    }

    /// <summary>Links to files are followed, links to folders are not: they can go round in circles.</summary>
    private static void Collect(string prefix, List<Source> found)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(prefix).EnumerateFileSystemInfos())
            {
                var isLink = entry.LinkTarget is not null;
                if (entry is DirectoryInfo && !isLink)
                    Collect($"{prefix}{entry.Name}/", found);
                else if (
                    entry is not DirectoryInfo
                    && Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase)
                )
                    found.Add(new Source.File(prefix + entry.Name, prefix + entry.Name));
            }
        }
        catch (UnauthorizedAccessException)
        {
            found.Add(new Source.Failed(prefix, new ReadFailure("no-permission", "permission denied")));
        }
        catch (IOException e)
        {
            found.Add(new Source.Failed(prefix, new ReadFailure("unreadable", $"cannot be read: {e.Message}")));
        }
    }
}

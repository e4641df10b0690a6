namespace Consentry.Corpus.Sites;

/// <summary>The files of one site, by the paths at which they are served.</summary>
/// <remarks>
/// A file's name holds its path with <c>/</c> written as <c>__</c>. The folder of the home page is the root; a path is served
/// also without <c>.html</c>, and a folder by its <c>index.html</c>.
/// </remarks>
public sealed class SiteFolder
{
    private readonly Dictionary<string, LabelledFile> byPath = new(StringComparer.Ordinal);

    private SiteFolder(string name, IReadOnlyList<LabelledFile> files)
    {
        Name = name;
        Files = files;
        Home = files.FirstOrDefault(f => f.Guess is "home");
        var prefix = Home is null ? "" : PathOf(Home)[..(PathOf(Home).LastIndexOf('/') + 1)];
        foreach (var file in files)
        {
            foreach (var path in new[] { PathOf(file), PathOf(file)[Shared(PathOf(file), prefix)..] })
            {
                foreach (var spelled in Spellings(path))
                    byPath.TryAdd(spelled, file);
            }
        }

        if (Home is not null)
            byPath["/"] = Home;
    }

    public string Name { get; }

    public bool IsHeldOut => HeldOut.Contains(Name);

    public IReadOnlyList<LabelledFile> Files { get; }

    /// <summary>Null where the corpus has none.</summary>
    public LabelledFile? Home { get; }

    /// <summary>The sites of a corpus, in ordinal order.</summary>
    /// <exception cref="CorpusException">The folder is no corpus.</exception>
    public static IReadOnlyList<SiteFolder> Load(string folder)
    {
        var kinds = Gold.Load(folder).ToDictionary(p => p.Id, p => p.Kind, StringComparer.Ordinal);
        return
        [
            .. Manifest
                .Load(folder)
                .Select(f => f with { Kind = kinds.GetValueOrDefault(f.Id) })
                .GroupBy(f => f.Id[..f.Id.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new SiteFolder(g.Key, [.. g])),
        ];
    }

    /// <summary>The file that a path is answered with; null for 404.</summary>
    public LabelledFile? At(string path) =>
        byPath.GetValueOrDefault(path) ?? (path.Length > 1 ? byPath.GetValueOrDefault(path.TrimEnd('/')) : null);

    private static string PathOf(LabelledFile file) =>
        file.Id[(file.Id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace("__", "/", StringComparison.Ordinal);

    private static int Shared(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) ? prefix.Length : 0;

    private static IEnumerable<string> Spellings(string path)
    {
        yield return $"/{path}";
        if (path.EndsWith(".html", StringComparison.Ordinal))
            yield return $"/{path[..^5]}";

        if (path is "index.html")
            yield return "/";
        else if (path.EndsWith("/index.html", StringComparison.Ordinal))
            yield return $"/{path[..^11]}";
    }
}

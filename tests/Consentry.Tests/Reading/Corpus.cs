using Consentry.Documents;

namespace Consentry.Tests.Reading;

/// <summary>Real pages, where the checkout has a corpus beside it or inside it; none elsewhere.</summary>
internal static class Corpus
{
    public static IEnumerable<Page> Pages() =>
        Folder() is { } folder
            ? Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".html" or ".md" or ".php")
                .Order(StringComparer.Ordinal)
                .Select(f => new Page(File.ReadAllBytes(f), Path.GetFileName(f)))
            : [];

    private static string? Folder()
    {
        for (var root = new DirectoryInfo(AppContext.BaseDirectory); root is not null; root = root.Parent)
        {
            if (!File.Exists(Path.Combine(root.FullName, "Consentry.slnx")))
                continue;

            string[] places = ["corpus/sites", "../corpus/sites", "../shared/corpus/sites"];
            return places.Select(p => Path.Combine(root.FullName, p)).FirstOrDefault(Directory.Exists);
        }

        return null;
    }
}

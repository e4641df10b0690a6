using System.Text;

namespace Consentry.Bench;

/// <summary>What the benchmarks read: real pages where there are some, made-up ones of any length.</summary>
internal static class Pages
{
    private static readonly string[] Extensions = [".html", ".htm", ".xhtml"];

    /// <summary>
    /// Every HTML page of the corpus beside the repository, in order of their paths; without a corpus as many bytes of
    /// made-up ones.
    /// </summary>
    public static IReadOnlyList<byte[]> All()
    {
        if (Corpus() is not { } sites)
            return [.. Enumerable.Range(0, 100).Select(i => TextHeavy(20_000 + (i * 500)))];

        return
        [
            .. Directory
                .EnumerateFiles(sites, "*", SearchOption.AllDirectories)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes),
        ];
    }

    /// <summary>Headings and paragraphs.</summary>
    public static byte[] TextHeavy(int length) =>
        Generated(
            length,
            i =>
                $"<h2>Part {i}</h2><p>We use your mobile number to send you reminders of class {i}. We do not share it with "
                + $"shop {i}, its affiliates or anybody else for marketing. Reply STOP at any time, or write to desk{i}@gym.test.</p>\n"
        );

    /// <summary>Lists under lead-ins, and the links of a menu.</summary>
    public static byte[] ListHeavy(int length) =>
        Generated(
            length,
            i =>
                $"<p>We do not:</p><ul><li>sell number {i}</li><li>rent list {i} to partners<ul><li>for offers</li></ul></li>"
                + $"<li><a href=\"/page{i}\">share consent {i}</a></li></ul>\n"
        );

    /// <summary>One paragraph without a full stop in it.</summary>
    public static byte[] OneSentence(int length) =>
        Generated(length, i => $"and we share item {i} with partner {i} if you agree to offer {i}, ", "<p>", "</p>");

    private static string? Corpus()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var sites = Path.Combine(at.FullName, "shared", "corpus", "sites");
            if (Directory.Exists(sites))
                return sites;
        }

        return null;
    }

    private static byte[] Generated(int length, Func<int, string> part, string before = "", string after = "")
    {
        var page = new StringBuilder(
            "<!doctype html><html lang=\"en\"><title>Privacy Policy</title><h1>Privacy Policy</h1>\n"
        );
        page.Append(before);
        for (var i = 1; page.Length < length; i++)
            page.Append(part(i));

        return Encoding.UTF8.GetBytes(page.Append(after).Append("</html>\n").ToString());
    }
}

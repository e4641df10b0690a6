using System.Text.RegularExpressions;

namespace Consentry.Service.Tests.Documented;

/// <summary>A page of docs/.</summary>
internal static partial class DocsPage
{
    public static string Read(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Consentry.slnx")))
            folder = folder.Parent;

        return File.ReadAllText(Path.Combine(folder.FullName, "docs", name));
    }

    /// <summary>The only block of a language, or its first.</summary>
    public static string Block(string page, string language) =>
        Blocks().Matches(page).First(block => block.Groups["language"].Value == language).Groups["text"].Value;

    /// <summary>What stands in the first cells of the table below a heading row, without the backticks.</summary>
    public static IEnumerable<string> FirstCells(string page, string header) =>
        page.Split('\n')
            .SkipWhile(line => line != header)
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1].Trim().Trim('`'));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}

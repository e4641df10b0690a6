using System.Text;
using System.Text.RegularExpressions;
using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>An example in words that need no knowledge of Markdown, line by line.</summary>
internal static partial class ExampleText
{
    // Stand for the two ends of a mark while the words around them are rewritten.
    private const char Opens = '\ue000';
    private const char Closes = '\ue001';

    /// <summary>For a terminal: what decides stands between « and ».</summary>
    public static IEnumerable<string> Plain(ShownExample example) =>
        example.Texts.SelectMany(Lines).Select(line => line.Replace(Opens, '«').Replace(Closes, '»'));

    /// <summary>For a page in Markdown: what decides is bold, and nothing else is markup.</summary>
    public static IEnumerable<string> Markdown(ShownExample example) =>
        example
            .Texts.SelectMany(Lines)
            .Select(line => MarkdownText.Escape(line).Replace($"{Opens}", "**", StringComparison.Ordinal))
            .Select(line => line.Replace($"{Closes}", "**", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(ShownText shown)
    {
        var marked = MarkedText.Split(shown.Marked);
        var text = new StringBuilder(marked.Text);
        foreach (var mark in marked.Marks.Reverse())
            text.Insert(mark.End, Closes).Insert(mark.Start, Opens);

        return text.ToString()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select((line, i) => (i == 0 ? shown.Introduction : "") + Worded(line));
    }

    private static string Worded(string line)
    {
        var words = Link.Replace(line, "${words} (a link to ${target})");
        var heading = words.TrimStart('#');
        return heading.Length < words.Length ? $"{heading.Trim()} (a heading)" : words;
    }

    [GeneratedRegex(@"\[(?<words>[^\[\]]+)\]\((?<target>[^()]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link { get; }
}

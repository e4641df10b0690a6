using Consentry.Documents;
using Consentry.Reading.Html;
using Consentry.Reading.PlainText;
using Markdig;
using Markdig.Syntax;
using Source = Consentry.Documents.Source;

namespace Consentry.Reading.Markdown;

/// <summary>
/// Reads Markdown as the HTML it stands for: each block and inline opens the elements it means, and HTML inside it goes
/// through the same reader, so that both formats give the same blocks.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseYamlFrontMatter()
        .Build();

    public static Document Read(string source, Func<SourceMap, Source> locate, Uri? address)
    {
        if (Parse(source) is not { } tree)
            return PlainTextReader.Read(source, locate, Format.Markdown);

        var reader = new HtmlReader(source, address);
        new BlockWalk(source, reader).Walk(tree);
        return reader.Finish(Format.Markdown, locate);
    }

    /// <summary>Null where the text nests deeper than the parser goes, which no page written by a person does.</summary>
    private static MarkdownDocument? Parse(string source)
    {
        try
        {
            // The parser counts wrongly after a tab behind the signs of a heading, where a space means the same; and it
            // would show a NUL, which is dropped as anything without width is.
            var even = source.Replace("#\t", "# ", StringComparison.Ordinal).Replace('\0', '\u200B');
            return Markdig.Markdown.Parse(even, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

using Consentry.Reading.Html;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Consentry.Reading.Markdown;

/// <summary>Block by block through a Markdown document.</summary>
internal sealed class BlockWalk(string source, HtmlReader reader)
{
    private readonly InlineWalk inlines = new(source, reader);

    public void Walk(ContainerBlock container)
    {
        foreach (var block in container)
            Walk(block);
    }

    private void Walk(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                Leaf(Element.H1 + Math.Clamp(heading.Level - 1, 0, 5), heading);
                break;
            case ParagraphBlock paragraph:
                Leaf(Element.P, paragraph);
                break;
            case HtmlBlock html:
                Html(html);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case ThematicBreakBlock:
                reader.Rule();
                break;
            case ContainerBlock inner:
                Container(inner);
                break;
            default:
                break;
        }
    }

    private void Leaf(Element element, LeafBlock block)
    {
        var depth = reader.Enter(element);
        inlines.Walk(block);
        reader.Leave(depth);
    }

    private void Container(ContainerBlock block)
    {
        var element = block switch
        {
            ListBlock list => list.IsOrdered ? Element.Ol : Element.Ul,
            ListItemBlock => Element.Li,
            QuoteBlock => Element.Blockquote,
            Markdig.Extensions.Tables.Table => Element.Table,
            TableRow { IsHeader: true } => Element.THead,
            TableRow => Element.Tr,
            TableCell => block.Parent is TableRow { IsHeader: true } ? Element.Th : Element.Td,
            _ => Element.Div,
        };
        var depth = reader.Enter(element);
        Walk(block);
        reader.Leave(depth);
    }

    private void Html(HtmlBlock block)
    {
        var start = Math.Clamp(block.Span.Start, 0, source.Length);
        reader.Feed(start, Math.Clamp(block.Span.End + 1, start, source.Length));
    }

    private void Code(CodeBlock block)
    {
        var depth = reader.Enter(Element.Pre);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var (start, end) = Place(block.Lines.Lines[i]);
            reader.Builder.Literal(start, end);
            reader.Builder.Break(end, Math.Min(end + 1, source.Length));
        }

        reader.Leave(depth);
    }

    private (int Start, int End) Place(StringLine line)
    {
        // A line with a tab in its indent is a copy; only where it starts in the source is known.
        var isCopy = line.Slice.Text is null || line.Slice.Text.Length != source.Length;
        var start = Math.Clamp(isCopy ? line.Position : line.Slice.Start, 0, source.Length);
        var rest = source.AsSpan(start);
        var length = isCopy ? rest.IndexOfAny('\r', '\n') : line.Slice.Length;
        return (start, start + (length < 0 || length > rest.Length ? rest.Length : length));
    }
}

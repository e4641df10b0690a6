using Consentry.Documents;

namespace Consentry.Reading.Html;

/// <summary>
/// Reads HTML in one pass: tags move a stack of open elements, which says what the text between them is. No tree is
/// built, and no tag costs more in a deep page than in a flat one.
/// </summary>
internal sealed partial class HtmlReader
{
    private readonly string source;
    private readonly DocumentBuilder builder;
    private readonly OpenElements open = new();
    private readonly Names names = new();
    private readonly TagAttributes attributes;
    private readonly Links links;
    private readonly Controls controls;
    private Tokenizer tokenizer;
    private readonly List<Container> containers = [new Container(0, IsSection: true)];

    /// <summary>The ids of what labels an element around it.</summary>
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);

    private string? title;
    private string language = "";

    public HtmlReader(string source, Uri? address)
    {
        this.source = source;
        builder = new DocumentBuilder(source);
        attributes = new TagAttributes(source);
        links = new Links(builder, address);
        controls = new Controls(builder);
    }

    public DocumentBuilder Builder => builder;

    /// <param name="format">What the source was unpacked from, where that was no HTML.</param>
    public static Document Read(
        string source,
        Func<SourceMap, Source> locate,
        Uri? address,
        Format format = Format.Html
    )
    {
        var reader = new HtmlReader(source, address);
        reader.Feed(0, source.Length);
        return reader.Finish(format, locate);
    }

    /// <summary>Reads a stretch of the source as HTML; elements may stay open after it.</summary>
    public void Feed(int start, int end)
    {
        tokenizer = new Tokenizer(source, start, end, attributes);
        while (tokenizer.Next())
        {
            switch (tokenizer.Kind)
            {
                case TokenKind.Text when !builder.Context.IsHidden:
                    builder.Text(tokenizer.Start, tokenizer.End);
                    break;
                case TokenKind.StartTag:
                    StartTag(names.Find(tokenizer.Name));
                    break;
                case TokenKind.EndTag:
                    EndTag(names.Find(tokenizer.Name));
                    break;
                default:
                    break;
            }

            tokenizer.IsForeign = Foreign >= 0;
        }
    }

    public Document Finish(Format format, Func<SourceMap, Source> locate)
    {
        PopTo(0);
        var (text, blocks, map) = builder.Finish();
        return new Document
        {
            Format = format,
            Text = text,
            Title = title ?? FirstHeading(text, blocks),
            DeclaredLanguage = language,
            Blocks = blocks,
            Links = links.Finish(),
            Controls = controls.Finish(),
            Enclosures = controls.Enclosures,
            Containers = containers,
            Source = locate(map),
        };
    }

    private static string FirstHeading(string text, Block[] blocks)
    {
        var heading = Array.Find(blocks, b => b is { Kind: BlockKind.Heading, Region: Region.Main or Region.Header });
        return heading is null ? "" : text[heading.Span.Start..heading.Span.End].Replace('\n', ' ');
    }

    private void StartTag(Element element)
    {
        var traits = Elements.Of(element);
        if (Foreign >= 0 && StaysForeign(traits))
        {
            if (!tokenizer.IsSelfClosing)
                Push(element, traits & Traits.Scope);

            return;
        }

        if (element is Element.ForeignObject or Element.Desc)
            traits = Traits.None;

        if (Imply(element, traits))
            Start(element, traits);
    }

    private void Start(Element element, Traits traits)
    {
        switch (element)
        {
            case Element.Html or Element.Body or Element.Head or Element.FrameSet:
                Declare();
                break;
            case Element.Script
            or Element.Style
            or Element.Iframe
            or Element.NoEmbed
            or Element.NoFrames
            or Element.NoScript:
                tokenizer.RawText(RawTextEnd.Name(element));
                break;
            case Element.Title:
                Title();
                break;
            case Element.TextArea or Element.Xmp or Element.PlainText:
                PlainContent(element, traits);
                break;
            case Element.Form:
                Form(traits);
                break;
            default:
                if (traits.Has(Traits.Void))
                    VoidElement(element, traits);
                else if (!(tokenizer.IsSelfClosing && element is Element.Svg or Element.Math))
                    Push(element, traits);

                break;
        }
    }

    private void Declare()
    {
        if (language.Length == 0)
            language = attributes.Value("lang").Trim().ToLowerInvariant();
    }

    private void Title()
    {
        var place = tokenizer.RawText("title");
        if (title is null && !builder.Context.IsHidden)
            title = Folded.Text(source.AsSpan(place.Start, place.Length));
    }

    /// <summary>Elements whose content holds no tags and is shown as it stands.</summary>
    private void PlainContent(Element element, Traits traits)
    {
        if (!Push(element, traits))
            return;

        builder.Context.IsPreformatted = true;
        var place = element == Element.PlainText ? tokenizer.Rest() : tokenizer.RawText(RawTextEnd.Name(element));
        if (!builder.Context.IsHidden)
        {
            if (element == Element.TextArea)
                builder.Text(place.Start, place.End);
            else
                builder.Literal(place.Start, place.End);
        }

        PopTo(open.Count - 1);
    }

    private void VoidElement(Element element, Traits traits)
    {
        if (element == Element.Base)
            links.Base(attributes);

        if (builder.Context.IsHidden)
            return;

        switch (element)
        {
            case Element.Br:
                builder.Break(tokenizer.Start, tokenizer.End);
                break;
            case Element.Hr:
                builder.EndBlock();
                builder.SetBarrier();
                break;
            case Element.Input:
                Input();
                break;
            case Element.Img or Element.Image:
                links.Image(attributes);
                break;
            case Element.Meta or Element.Area or Element.Wbr:
                break;
            default:
                if (traits.Has(Traits.Block))
                    builder.EndBlock();

                break;
        }
    }
}

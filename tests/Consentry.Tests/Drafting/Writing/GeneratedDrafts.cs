using Consentry.Drafting.Copy;
using CsCheck;

namespace Consentry.Tests.Drafting.Writing;

/// <summary>Drafts whose every word tries to be markup.</summary>
internal static class GeneratedDrafts
{
    private const string Characters = "abcXYZ019 ñЖ字'\"&<>*_[]()`~|\\#+-.!?,;:/$%@^{}=“”’–";

    /// <summary>What means something at the start or the end of a line, or as a whole.</summary>
    private static readonly string[] Traps =
    [
        "# heading",
        "1. first",
        "12) twelfth",
        "- item",
        "+ plus",
        "> quote",
        "---",
        "===",
        "***",
        "```",
        "~~~",
        "closing ##",
        "closing #",
        "| a | b |",
        "<b>bold</b>",
        "<!-- comment -->",
        "&amp; &#39; &copy",
        "[link](https://larkfieldworks.com)",
        "![image](x.png)",
        "[x] done",
        "**strong** _em_ `code`",
        "back\\slash\\",
        "https://larkfieldworks.com/a_b_c",
        "www.larkfieldworks.com",
        "a@b.com",
        ":smile:",
        "^[note]",
        "$x$",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Char[Characters].Array[1, 30].Select(letters => new string(letters)),
            Gen.OneOf(Traps)
        )
        .Select(text => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .Where(text => text.Length > 0);

    private static readonly Gen<string> Address = Gen.OneOf(
        "https://larkfieldworks.com/privacy",
        "https://larkfieldworks.com/a(b)?c=_d_&e=*f*",
        "mailto:desk@larkfieldworks.com",
        "tel:3026284417"
    );

    private static readonly Gen<Prose> Prose = Gen.OneOf(
        Text.Select(text => Copied(text)),
        Gen.Select(Text, Text, Address, (a, b, address) => Copied($"{a} {new Link(b, address)}.")),
        Gen.Select(Text, Text, (a, b) => Copied($"{new Strong(a)}, {b}"))
    );

    private static readonly Gen<Block> Block = Gen.OneOf(
        Gen.Select(Gen.Int[2, 3], Text, (level, text) => (Block)new Heading(level, text)),
        Prose.Select(prose => (Block)new Paragraph(prose)),
        Prose.Select(prose => (Block)new Quote(prose)),
        Prose.Array[1, 4].Select(items => (Block)new Bullets(items))
    );

    public static readonly Gen<Draft> All = Gen.Select(
        Text,
        Block.Array[1, 6],
        (title, blocks) => new Draft(title, [.. blocks.Where((block, i) => i == 0 || !AreLists(blocks[i - 1], block))])
    );

    /// <summary>The text of each block and point, in order, as a reader sees it.</summary>
    public static IEnumerable<string> Lines(this Draft draft) =>
        draft
            .Blocks.SelectMany(block =>
                block switch
                {
                    Heading heading => [heading.Text],
                    Paragraph paragraph => [paragraph.Prose.ToString()],
                    Quote quote => [quote.Prose.ToString()],
                    Bullets bullets => bullets.Items.Select(item => item.ToString()),
                    _ => Enumerable.Empty<string>(),
                }
            )
            .Prepend(draft.Title);

    public static IEnumerable<string> Targets(this Draft draft) =>
        draft
            .Blocks.SelectMany(block =>
                block switch
                {
                    Paragraph paragraph => paragraph.Prose.Parts,
                    Quote quote => quote.Prose.Parts,
                    Bullets bullets => bullets.Items.SelectMany(item => item.Parts),
                    _ => [],
                }
            )
            .OfType<Link>()
            .Select(link => link.Address);

    /// <summary>Two lists in a row are one in Markdown, and no template has them.</summary>
    private static bool AreLists(Block one, Block other) => one is Bullets && other is Bullets;

    private static Prose Copied(Prose prose) => prose;

    private static Prose Copied(string words) => Consentry.Drafting.Copy.Prose.Of(words);
}

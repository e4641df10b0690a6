using System.Xml.Linq;

namespace Consentry.Drafting.Writing;

/// <summary>The look of a Word document, by Word's own names, so that the sender's template can take over.</summary>
internal static class DocxStyles
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Sides = ["top", "right", "bottom", "left"];
    private static readonly string[] Edges = ["header", "footer"];
    private static readonly string[] Scripts = ["ascii", "hAnsi", "cs"];

    private const string Ink = "1D2327";
    private const string Blue = "0B57A4";

    public static XElement Styles() =>
        new(
            W + "styles",
            new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
            new XElement(
                W + "docDefaults",
                new XElement(W + "rPrDefault", new XElement(W + "rPr", Fonts(), Size(11), Language())),
                new XElement(W + "pPrDefault", new XElement(W + "pPr", Spacing(after: 120, line: 276)))
            ),
            Style("paragraph", "Normal", "Normal", isDefault: true),
            Style("paragraph", "Title", "Title", Spacing(after: 120), [Bold(), Color(Ink), Size(22)]),
            Style("paragraph", "Heading1", "heading 1", HeadingParagraph(level: 0), [Bold(), Color(Ink), Size(15)]),
            Style("paragraph", "Heading2", "heading 2", HeadingParagraph(level: 1), [Bold(), Color(Ink), Size(12)]),
            Style(
                "paragraph",
                "ListBullet",
                "List Bullet",
                [Numbered(), .. Spacing(after: 160), new XElement(W + "contextualSpacing")]
            ),
            Style("paragraph", "Quote", "Quote", [Bar(), .. Spacing(after: 160), Indent(left: 284)]),
            Style("character", "Strong", "Strong", [], [Bold()]),
            Style("character", "Hyperlink", "Hyperlink", [], [Color(Blue), Value("u", "single")])
        );

    /// <summary>The one kind of list there is.</summary>
    public static XElement Numbering() =>
        new(
            W + "numbering",
            new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
            new XElement(
                W + "abstractNum",
                new XAttribute(W + "abstractNumId", 0),
                Value("multiLevelType", "singleLevel"),
                new XElement(
                    W + "lvl",
                    new XAttribute(W + "ilvl", 0),
                    Value("start", "1"),
                    Value("numFmt", "bullet"),
                    Value("lvlText", "•"),
                    Value("lvlJc", "left"),
                    new XElement(W + "pPr", Indent(left: 425, hanging: 283))
                )
            ),
            new XElement(W + "num", new XAttribute(W + "numId", 1), Value("abstractNumId", "0"))
        );

    /// <summary>A letter page with an inch of margin.</summary>
    public static XElement Section() =>
        new(
            W + "sectPr",
            new XElement(W + "pgSz", new XAttribute(W + "w", 12240), new XAttribute(W + "h", 15840)),
            new XElement(
                W + "pgMar",
                Sides.Select(side => new XAttribute(W + side, 1440)),
                Edges.Select(side => new XAttribute(W + side, 720)),
                new XAttribute(W + "gutter", 0)
            )
        );

    public static XElement Value(string name, string value) => new(W + name, new XAttribute(W + "val", value));

    private static XElement Style(
        string type,
        string id,
        string name,
        IReadOnlyList<XElement>? paragraph = null,
        IReadOnlyList<XElement>? run = null,
        bool isDefault = false
    ) =>
        new(
            W + "style",
            new XAttribute(W + "type", type),
            isDefault ? new XAttribute(W + "default", 1) : null,
            new XAttribute(W + "styleId", id),
            Value("name", name),
            isDefault || type is "character" ? null : Value("basedOn", "Normal"),
            new XElement(W + "qFormat"),
            paragraph is { Count: > 0 } ? new XElement(W + "pPr", paragraph) : null,
            run is { Count: > 0 } ? new XElement(W + "rPr", run) : null
        );

    private static XElement[] HeadingParagraph(int level) =>
        [new XElement(W + "keepNext"), .. Spacing(after: 80, before: 280), Value("outlineLvl", level == 0 ? "0" : "1")];

    private static XElement[] Spacing(int after, int before = 0, int line = 264) =>
        [
            new(
                W + "spacing",
                new XAttribute(W + "before", before),
                new XAttribute(W + "after", after),
                new XAttribute(W + "line", line),
                new XAttribute(W + "lineRule", "auto")
            ),
        ];

    private static XElement Indent(int left, int hanging = 0) =>
        new(W + "ind", new XAttribute(W + "left", left), new XAttribute(W + "hanging", hanging));

    private static XElement Numbered() => new(W + "numPr", Value("numId", "1"));

    private static XElement Bar() =>
        new(
            W + "pBdr",
            new XElement(
                W + "left",
                new XAttribute(W + "val", "single"),
                new XAttribute(W + "sz", 18),
                new XAttribute(W + "space", 8),
                new XAttribute(W + "color", "D5DAE0")
            )
        );

    private static XElement Bold() => new(W + "b");

    private static XElement Color(string color) => Value("color", color);

    private static XElement Fonts() =>
        new(W + "rFonts", Scripts.Select(script => new XAttribute(W + script, "Calibri")));

    private static XElement Size(int points) =>
        Value("sz", (points * 2).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static XElement Language() => Value("lang", "en-US");
}

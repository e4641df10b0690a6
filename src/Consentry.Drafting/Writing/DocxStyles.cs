using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Consentry.Drafting.Writing;

/// <summary>The look of a Word document, by Word's own names, so that the sender's template can take over.</summary>
internal static class DocxStyles
{
    private const string Ink = "1D2327";
    private const string Blue = "0B57A4";
    private const string Pale = "D5DAE0";

    public static Styles Styles() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(Font("Calibri"), Size(11), new Languages { Val = "en-US" })
                ),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Spacing(after: 120, line: 276)))
            ),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                Default = true,
                StyleId = "Normal",
            },
            Paragraphs("Title", "Title", new(Spacing(after: 120)), Bold(22)),
            Paragraphs("Heading1", "heading 1", Heading(level: 0), Bold(15)),
            Paragraphs("Heading2", "heading 2", Heading(level: 1), Bold(12)),
            Paragraphs(
                "ListBullet",
                "List Bullet",
                new(new NumberingProperties(new NumberingId { Val = 1 }), Spacing(after: 160), new ContextualSpacing())
            ),
            Paragraphs("Quote", "Quote", new(Bar(), Spacing(after: 160), new Indentation { Left = "284" })),
            Characters("Strong", new(new Bold())),
            Characters("Hyperlink", new(new Color { Val = Blue }, new Underline { Val = UnderlineValues.Single }))
        );

    /// <summary>The one kind of list there is.</summary>
    public static Numbering Numbering() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "283" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 }
        );

    /// <summary>A letter page with an inch of margin.</summary>
    public static SectionProperties Section() =>
        new(
            new PageSize { Width = 12240, Height = 15840 },
            new PageMargin
            {
                Top = 1440,
                Right = 1440,
                Bottom = 1440,
                Left = 1440,
                Header = 720,
                Footer = 720,
                Gutter = 0,
            }
        );

    private static Style Paragraphs(
        string id,
        string name,
        StyleParagraphProperties paragraph,
        StyleRunProperties? run = null
    ) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            StyleRunProperties = run,
        };

    private static Style Characters(string name, StyleRunProperties run) =>
        new(new StyleName { Val = name }, new PrimaryStyle(), run) { Type = StyleValues.Character, StyleId = name };

    private static StyleParagraphProperties Heading(int level) =>
        new(new KeepNext(), Spacing(after: 80, before: 280), new OutlineLevel { Val = level });

    private static StyleRunProperties Bold(int points) => new(new Bold(), new Color { Val = Ink }, Size(points));

    private static SpacingBetweenLines Spacing(int after, int before = 0, int line = 264) =>
        new()
        {
            Before = Number(before),
            After = Number(after),
            Line = Number(line),
            LineRule = LineSpacingRuleValues.Auto,
        };

    private static ParagraphBorders Bar() =>
        new(
            new LeftBorder
            {
                Val = BorderValues.Single,
                Size = 18,
                Space = 8,
                Color = Pale,
            }
        );

    private static RunFonts Font(string name) =>
        new()
        {
            Ascii = name,
            HighAnsi = name,
            ComplexScript = name,
        };

    private static FontSize Size(int points) => new() { Val = Number(points * 2) };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

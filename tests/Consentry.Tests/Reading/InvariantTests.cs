using System.Text;
using Consentry.Documents;
using Consentry.Reading;
using Consentry.Tests.Properties;
using CsCheck;

namespace Consentry.Tests.Reading;

/// <summary>No input breaks the promises of a document.</summary>
public sealed class InvariantTests
{
    private static readonly int Cases = Endurance.Cases(1500);

    [Fact]
    public void Any_html() => GeneratedPages.Broken.Sample(html => Invariants.Hold(Given.Html(html)), iter: Cases);

    [Fact]
    public void Well_formed_html() =>
        GeneratedPages.WellFormed.Sample(html => Invariants.Hold(Given.Html(html)), iter: Cases);

    [Fact]
    public void Any_markdown() =>
        GeneratedPages.Broken.Where(IsText).Sample(text => Invariants.Hold(Given.Markdown(text)), iter: Cases);

    [Fact]
    public void Any_text() =>
        GeneratedPages.Broken.Where(IsText).Sample(text => Invariants.Hold(Given.Text(text)), iter: Cases);

    /// <summary>"BM" and a control character begin an image, and are refused as one.</summary>
    private static bool IsText(string text) => !text.StartsWith("BM", StringComparison.Ordinal);

    [Fact]
    public void Any_bytes() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.OneOf("a.html", "a.md", "a.txt", "a"))
            .Sample(
                (bytes, name) =>
                {
                    if (Reader.Read(new Page(bytes, name)).Document is { } document)
                        Invariants.Hold(document);
                },
                iter: Cases
            );

    [Fact]
    public void Pages_cut_and_damaged_anywhere() =>
        Gen.Select(GeneratedPages.WellFormed, Gen.Double[0, 1], Gen.Double[0, 1], Gen.Char[' ', '~'])
            .Sample(
                (html, cut, at, letter) =>
                {
                    var kept = new StringBuilder(html[..(int)(cut * html.Length)]);
                    if (kept.Length > 0)
                        kept[(int)(at * (kept.Length - 1))] = letter;

                    Invariants.Hold(Given.Html(kept.ToString()));
                },
                iter: Cases
            );
}

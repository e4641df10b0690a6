using System.Text;
using Consentry.Documents;
using Consentry.Reading;
using Consentry.Tests.Reading.Files;

namespace Consentry.Tests.Reading;

public sealed class DocxTests
{
    private static Document Read(WordFile file)
    {
        var document = Given.Read(new Page(file.Bytes(), "page.docx"));
        Assert.Equal(Format.Docx, document.Format);
        Invariants.Hold(document);
        return document;
    }

    private static string[] Outline(string body) => Read(WordFile.Of(body)).Outline();

    private static string Styled(string style, string words) =>
        $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>""";

    private static string Item(int list, int depth, string words) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>""";

    private static string Plain(string words) => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>";

    [Fact]
    public void Styles_make_headings_in_any_language_of_Word() =>
        Assert.Equal(
            ["#1 Privacy", "#2 Sharing", "#2 Of the house", "#3 By its outline", "p Text"],
            Outline(
                Styled("berschrift1", "Privacy")
                    + Styled("berschrift2", "Sharing")
                    + Styled("Eigene", "Of the house")
                    + """<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>By its outline</w:t></w:r></w:p>"""
                    + Plain("Text")
            )
        );

    [Fact]
    public void Lists_nest_and_hang_on_what_stands_before_them()
    {
        var document = Read(
            WordFile.Of(
                Plain("We never share:")
                    + Item(1, 0, "numbers")
                    + Item(1, 1, "old ones")
                    + Item(1, 0, "names")
                    + Plain("To stop:")
                    + Item(2, 0, "reply STOP")
                    + Styled("Liste", "by style")
            )
        );

        Assert.Equal(
            [
                "p We never share:",
                "*1 numbers",
                "*2 old ones",
                "*1 names",
                "p To stop:",
                "*1 reply STOP",
                "*1 by style",
            ],
            document.Outline()
        );
        Assert.Equal(["We never share:", "numbers", "We never share:", "To stop:"], document.LeadIns()[..4]);
    }

    [Fact]
    public void A_numbered_line_in_bold_is_a_heading() =>
        Assert.Equal(
            ["#7 Information We Collect", "p Names."],
            Outline(
                """<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Information We Collect</w:t></w:r></w:p>"""
                    + Plain("Names.")
            )
        );

    [Fact]
    public void Tables_have_rows_and_header_cells()
    {
        var document = Read(
            WordFile.Of(
                $"""
                <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>{Plain("Category")}</w:tc><w:tc>{Plain(
                    "Shared"
                )}</w:tc></w:tr>
                <w:tr><w:tc>{Plain("Numbers")}</w:tc><w:tc>{Plain("No")}</w:tc></w:tr></w:tbl>
                """
            )
        );

        Assert.Equal(["row Category|Shared", "row Numbers|No"], document.Outline());
        Assert.Equal("Shared", document.Quote(document.Blocks[1].Cells[1].Header));
    }

    [Fact]
    public void What_was_deleted_or_hidden_is_not_read_and_what_was_inserted_is() =>
        Assert.Equal(
            ["p We do not share data."],
            Outline(
                """
                <w:p><w:r><w:t xml:space="preserve">We </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>gladly</w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="x"><w:r><w:t xml:space="preserve">do not </w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r><w:r><w:t>share data.</w:t></w:r></w:p>
                """
            )
        );

    [Fact]
    public void Links_are_relations_or_fields()
    {
        var document = Read(
            WordFile
                .Of(
                    """
                    <w:p><w:hyperlink r:id="link1"><w:r><w:t>Terms</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> and </w:t></w:r>
                    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://tidewell.example/p?a=1&amp;b=2" </w:instrText></w:r>
                    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Privacy Policy</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                    """
                )
                .Link("https://tidewell.example/terms")
        );

        Assert.Equal("Terms and Privacy Policy", document.Text);
        Assert.Equal(
            [("Terms", "https://tidewell.example/terms"), ("Privacy Policy", "https://tidewell.example/p?a=1&b=2")],
            document.Links.Select(l => (document.Quote(l.Text), l.Target))
        );
    }

    [Fact]
    public void An_address_that_is_none_costs_nothing_but_itself() =>
        Assert.Equal(
            "Write to us",
            Read(
                WordFile
                    .Of("""<w:p><w:hyperlink r:id="link1"><w:r><w:t>Write to us</w:t></w:r></w:hyperlink></w:p>""")
                    .Link("mailto:front desk@@tidewell.example, and [others]")
            ).Text
        );

    [Fact]
    public void Breaks_tabs_controls_boxes_and_notes()
    {
        var document = Read(
            WordFile
                .Of(
                    """
                    <w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t></w:r></w:p>
                    <w:sdt><w:sdtContent><w:p><w:r><w:t>In a control</w:t></w:r></w:p></w:sdtContent></w:sdt>
                    <w:p><w:r><w:t>Around</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
                    """
                )
                .With(
                    "footnotes",
                    "footnotes",
                    """<w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>"""
                )
        );

        Assert.Equal("p One / two three-four", document.Outline()[0]);
        Assert.Contains("p In a control", document.Outline());
        Assert.Contains("p A note.", document.Outline());
    }

    [Fact]
    public void What_stands_on_every_page_is_header_and_footer_without_its_number()
    {
        var document = Read(
            WordFile
                .Of(Styled("Verzeichnis1", "Sharing") + Plain("The text."))
                .With("header1", "header", Plain("Tidewell Bakery"))
                .With(
                    "footer1",
                    "footer",
                    """<w:p><w:r><w:t xml:space="preserve">Legal </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>"""
                )
        );

        Assert.Equal("Tidewell Bakery\nSharing\nThe text.\nLegal", document.Text);
        Assert.Equal(
            [Region.Header, Region.Navigation, Region.Main, Region.Footer],
            document.Blocks.Select(b => b.Region)
        );
    }

    [Fact]
    public void The_title_is_that_of_its_properties() =>
        Assert.Equal("Our Policy", Read(WordFile.Of(Plain("x"), "Our Policy")).Title);

    [Theory]
    [InlineData("PK\u0003\u0004 rest word/document.xml")]
    [InlineData("PK\u0003\u0004word/")]
    public void A_damaged_file_is_said_to_be_damaged(string content) =>
        Assert.Equal("docx-broken", Failure(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void A_part_that_unpacks_to_too_much_ends_it() =>
        Assert.Equal(
            "too-large",
            Failure(
                WordFile.Of(Plain("x")).Entry("word/more.xml", "<a>" + new string(' ', 60_000_000) + "</a>").Bytes()
            )
        );

    [Fact]
    public void Elements_in_elements_without_end_end_it() =>
        Assert.Equal(
            "too-large",
            Failure(
                WordFile
                    .Of(
                        string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000))
                            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000))
                    )
                    .Bytes()
            )
        );

    [Fact]
    public void Entities_are_not_unfolded() =>
        Assert.Equal(
            "docx-broken",
            Failure(
                WordFile.Of(Plain("x")).Entry("word/more.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").Bytes()
            )
        );

    [Fact]
    public void A_password_and_the_old_format_are_told_apart()
    {
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Equal("unsupported-format", Failure(container));
        Assert.Equal("docx-encrypted", Failure([.. container, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
    }

    private static string? Failure(byte[] bytes) => Reader.Read(new Page(bytes, "page.docx")).Failure?.Code;
}

using Consentry.Documents;
using Consentry.Reading;
using Consentry.Tests.Reading.Files;

namespace Consentry.Tests.Reading;

public sealed class PdfTests
{
    private static Document Read(PaperFile paper)
    {
        var document = Given.Read(new Page(paper.Bytes(), "page.pdf"));
        Assert.Equal(Format.Pdf, document.Format);
        Invariants.Hold(document);
        return document;
    }

    [Fact]
    public void Lines_make_paragraphs_and_size_makes_headings()
    {
        var document = Read(
            new PaperFile()
                .Page()
                .Line(72, 72, "Tidewell Bakery", 22, isBold: true)
                .Line(72, 110, "Privacy Policy", 16, isBold: true)
                .Lines(
                    72,
                    140,
                    "We use your mobile number to send you pick-up notices and to answer you when you",
                    "write to us about an order."
                )
                .Line(72, 186, "What we keep", 11, isBold: true)
                .Lines(72, 208, "Your orders.")
        );

        Assert.Equal(
            [
                "#1 Tidewell Bakery",
                "#2 Privacy Policy",
                "p We use your mobile number to send you pick-up notices and to answer you when you write to us about an order.",
                "#7 What we keep",
                "p Your orders.",
            ],
            document.Outline()
        );
        Assert.Equal("Tidewell Bakery", document.Title);
        Assert.Equal("Tidewell Bakery > Privacy Policy > What we keep", document.Path("Your orders"));
    }

    [Fact]
    public void Bullets_make_lists_as_deep_as_they_stand()
    {
        var document = Read(
            new PaperFile()
                .Page()
                .Line(72, 72, "We never share these with anybody for marketing purposes of theirs:")
                .Line(90, 90, "\x95 mobile numbers")
                .Line(90, 104, "\x95 consent to texts, which is given to us alone and stays with us for as long")
                .Line(98, 118, "as you are a customer")
                .Line(110, 132, "\x95 in any form")
                .Line(90, 146, "\x95 addresses")
                .Line(72, 174, "All the rest stays here as well.")
        );

        Assert.Equal(
            [
                "p We never share these with anybody for marketing purposes of theirs:",
                "*1 mobile numbers",
                "*1 consent to texts, which is given to us alone and stays with us for as long as you are a customer",
                "*2 in any form",
                "*1 addresses",
                "p All the rest stays here as well.",
            ],
            document.Outline()
        );
        Assert.StartsWith("We never share", document.LeadIns()[0], StringComparison.Ordinal);
        Assert.StartsWith("We never share", document.LeadIns()[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbered_lines_are_items()
    {
        var document = Read(
            new PaperFile()
                .Page()
                .Line(72, 72, "To stop the texts:")
                .Line(90, 86, "1. reply STOP")
                .Line(90, 100, "2. wait for our answer")
        );

        Assert.Equal(["p To stop the texts:", "*1 1. reply STOP", "*1 2. wait for our answer"], document.Outline());
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var paper = new PaperFile().Page().Line(72, 60, "Privacy Policy", 18, isBold: true);
        for (var i = 0; i < 8; i++)
        {
            paper.Line(72, 100 + (i * 14), $"left line {i} of text that fills the column{(i < 7 ? ',' : '.')}");
            paper.Line(330, 100 + (i * 14), $"right line {i} of text that fills the column,");
        }

        var blocks = Read(paper).Outline();

        Assert.Equal(3, blocks.Length);
        Assert.DoesNotContain("right", blocks[1], StringComparison.Ordinal);
        Assert.Contains(
            "right line 0 of text that fills the column, right line 1",
            blocks[2],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Cells_beside_each_other_make_rows_with_headers()
    {
        var document = Read(
            new PaperFile()
                .Page()
                .Line(72, 72, "Category", isBold: true)
                .Line(250, 72, "Shared with", isBold: true)
                .Line(430, 72, "Why", isBold: true)
                .Line(72, 92, "Names and")
                .Line(250, 92, "Nobody")
                .Line(430, 92, "-")
                .Line(72, 105, "addresses")
                .Line(72, 125, "Mobile numbers")
                .Line(250, 125, "Our carrier")
                .Line(430, 125, "Delivery of texts")
        );

        Assert.Equal(
            [
                "row Category|Shared with|Why",
                "row Names and addresses|Nobody|-",
                "row Mobile numbers|Our carrier|Delivery of texts",
            ],
            document.Outline()
        );
        Assert.Equal("Shared with", document.Quote(document.Blocks[2].Cells[1].Header));
    }

    [Fact]
    public void What_repeats_on_every_page_is_read_once_and_sentences_run_on()
    {
        var paper = new PaperFile();
        for (var page = 1; page <= 3; page++)
        {
            paper
                .Page()
                .Line(72, 36, "Tidewell Bakery - Privacy")
                .Line(72, 100, $"Part {page} begins here, and it says that the data that we keep is never")
                .Line(72, 114, "given to others, as long as nobody asks us for it, which nobody does and")
                .Line(72, 760, $"Page {page} of 3");
        }

        var document = Read(paper);

        Assert.Equal(1, document.Text.Split("Tidewell Bakery").Length - 1);
        Assert.DoesNotContain("of 3", document.Text, StringComparison.Ordinal);
        Assert.Equal(Region.Header, document.Block("Tidewell").Region);
        var span = document.Block("Part 2").Span;
        var second = document.Text.IndexOf("Part 2", StringComparison.Ordinal);
        Assert.Equal(2, document.PageOf(new Span(second, span.End)));
    }

    [Theory]
    [InlineData("we tell you how our infor-", "mation is kept; information is safe", "our information is kept")]
    [InlineData("we ask for your opt-", "in before any text", "your opt-in before")]
    [InlineData(
        "we never share with third-",
        "party senders; a third-party sender is none of us",
        "third-party senders;"
    )]
    public void A_hyphen_at_the_end_of_a_line_goes_where_it_only_parts_a_word(
        string line,
        string next,
        string expected
    ) =>
        Assert.Contains(
            expected,
            Read(new PaperFile().Page().Lines(72, 72, line, next)).Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Annotations_make_links()
    {
        var document = Read(
            new PaperFile()
                .Page()
                .Line(72, 72, "Read our")
                .Line(121, 72, "Privacy Policy")
                .Line(200, 72, "before you sign up.")
                .Link(120, 72, 76, "https://tidewell.example/privacy?a=1&b=2")
        );

        var link = Assert.Single(document.Links);
        Assert.Equal(
            ("Privacy Policy", "https://tidewell.example/privacy?a=1&b=2"),
            (document.Quote(link.Text), link.Target)
        );
    }

    [Fact]
    public void Words_that_spell_markup_stay_words() =>
        Assert.Equal(
            ["p <script>alert(1)</script> & so on <b>we text you"],
            Read(new PaperFile().Page().Line(72, 72, "<script>alert(1)</script> & so on <b>we text you")).Outline()
        );

    [Fact]
    public void Lines_and_columns_are_those_of_the_visible_text()
    {
        var document = Read(
            new PaperFile()
                .Page()
                .Lines(72, 72, "One paragraph of it.")
                .Lines(72, 120, "And another paragraph & its end.")
        );

        var place = document.Text.IndexOf("its end", StringComparison.Ordinal);
        Assert.Equal(new Position(2, 25, place), document.PositionOf(new Span(place, place + 7)));
    }

    [Fact]
    public void The_title_is_that_of_the_file_unless_a_program_made_it_up()
    {
        Assert.Equal(
            "Our Policy",
            Read(
                new PaperFile { Title = "Our Policy" }
                    .Page()
                    .Line(72, 72, "Text that is long enough.")
            ).Title
        );
        Assert.Equal(
            "",
            Read(
                new PaperFile { Title = "Microsoft Word - policy.docx" }
                    .Page()
                    .Line(72, 72, "Text that is long enough.")
            ).Title
        );
    }

    [Fact]
    public void A_page_without_words_is_a_picture() =>
        Assert.Equal("pdf-without-text", Failure(new PaperFile().Page().Page().Bytes()));

    [Fact]
    public void A_password_is_said_to_be_there() =>
        Assert.Equal(
            "pdf-encrypted",
            Failure(
                new PaperFile
                {
                    Trailer =
                        $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >> /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]",
                }
                    .Page()
                    .Line(72, 72, "Words that nobody sees without it.")
                    .Bytes()
            )
        );

    [Theory]
    [InlineData("%PDF-1.7 rest")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")]
    [InlineData(
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 9 /Kids [2 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"
    )]
    public void A_damaged_file_is_said_to_be_damaged(string content) =>
        Assert.True(Failure(System.Text.Encoding.ASCII.GetBytes(content)) is "pdf-broken" or "pdf-without-text");

    [Fact]
    public void A_stream_that_unpacks_to_too_much_ends_it() =>
        Assert.Equal(
            "too-large",
            Failure(
                new PaperFile { Packed = PaperFile.Bomb(300) }
                    .Page()
                    .Bytes()
            )
        );

    [Fact]
    public void Arrays_in_arrays_without_end_end()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 200_000));
        Assert.NotNull(
            Failure(
                new PaperFile { Trailer = "/Deep " + deep }
                    .Page()
                    .Line(72, 72, "x")
                    .Bytes()
            )
        );
    }

    private static string? Failure(byte[] bytes) => Reader.Read(new Page(bytes, "page.pdf")).Failure?.Code;
}

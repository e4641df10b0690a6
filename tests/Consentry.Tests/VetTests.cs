using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rulebook;
using Consentry.Tests.Reading;

namespace Consentry.Tests;

/// <summary>The front door, as a program that uses the package finds it.</summary>
public sealed class VetTests
{
    private static readonly VettingOptions Privacy = new(Editions.Latest) { As = ReadAs.Privacy };

    [Fact]
    public void A_string_is_vetted_as_the_same_bytes_are()
    {
        const string Html = "<h1>Privacy</h1><p>We give your number to partners for their marketing.</p>";

        var text = Vet.Text(Html, Privacy).Vetting!;
        var page = Vet.Page(Page.Of(Html, "privacy.html"), Privacy).Vetting!;

        Assert.Equal(Outcome.Rejected, text.Outcome);
        Assert.Equal(page.Document.Text, text.Document.Text);
        Assert.Equal(page.Findings.Select(f => f.Verdict.Reason), text.Findings.Select(f => f.Verdict.Reason));
    }

    [Fact]
    public void Where_a_quote_stands_is_asked_of_the_document()
    {
        var document = Given.Markdown("# Policy\n\n## Who gets\tit\n\nNobody. We  share *nothing*.\n");
        var span = document.Blocks[^1].Span;

        Assert.Equal("Nobody. We share nothing.", document.Quote(span));
        Assert.Equal((5, 1), (document.PositionOf(span).Line, document.PositionOf(span).Column));
        Assert.Equal("Policy > Who gets it", document.SectionOf(span));
        Assert.Equal("", document.SectionOf(document.Blocks[0].Span));
    }

    [Theory]
    [InlineData("terms.md", Format.Markdown)]
    [InlineData("terms.html", Format.Html)]
    [InlineData("terms.txt", Format.Text)]
    [InlineData("", Format.Text)]
    public void The_name_of_a_string_tells_its_format(string name, Format format) =>
        Assert.Equal(format, Given.Read(Page.Of("# Terms", name)).Format);

    [Theory]
    [InlineData("<meta charset=iso-8859-1><p>Café – we text “news”</p>")]
    [InlineData("\uFEFF<p>Café – we text “news”</p>")]
    public void A_string_has_been_decoded_already(string text) =>
        Assert.Equal("Café – we text “news”", Given.Read(Page.Of(text, "a.html")).Text);

    [Theory]
    [InlineData("", null)]
    [InlineData("\ud800 a lone half of a pair \udc00", null)]
    [InlineData("%PDF-1.7", "pdf-broken")]
    public void A_bad_page_is_a_value(string text, string? code)
    {
        var result = Vet.Text(text, Privacy);

        Assert.Equal(code, result.Failure?.Code);
        Assert.Equal(code is null, result.IsRead);
        Assert.Equal(result.IsRead, result.Vetting is not null);
    }
}

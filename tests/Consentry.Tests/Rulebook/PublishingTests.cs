using System.Buffers;
using System.Text;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reporting;
using Consentry.Rulebook;

namespace Consentry.Tests.Rulebook;

/// <summary>How a page was fetched goes with it to the report; a file was not fetched.</summary>
public sealed class PublishingTests
{
    private static readonly Uri Address = new("http://larkfielddental.com/privacy");

    private static readonly Publication Plain = new(Address, Address, 200)
    {
        IsSiteSearched = true,
        Link = new Linking(new Uri("http://larkfielddental.com/"), "Privacy", Region.Footer) { IsFromHome = true },
    };

    [Fact]
    public void A_file_is_not_asked_how_it_is_published() =>
        Assert.DoesNotContain(
            Vetted.As(ReadAs.Combined, "# Privacy Policy and Terms").Findings,
            f => f.Requirement.IsOfPublication
        );

    [Fact]
    public void A_page_is_asked_in_any_language_and_each_document_for_its_own_kind()
    {
        var vetting = Vetted.As(
            ReadAs.Terms,
            "# Términos\n\nLe enviamos textos cuando usted lo pide en la mesa.",
            publication: Plain
        );
        var asked = vetting.Findings.Single(f => f.Requirement.IsOfPublication);
        Assert.Equal("terms.published", asked.Requirement.Id);
        Assert.IsType<Verdict.Unmet>(asked.Verdict);
    }

    [Fact]
    public void An_address_that_was_given_by_itself_is_not_asked_for_its_links()
    {
        var secure = new Uri("https://larkfielddental.com/privacy");
        var vetting = Vetted.As(ReadAs.Privacy, "# Privacy Policy", publication: new Publication(secure, secure, 200));
        Assert.IsType<Verdict.Met>(vetting.VerdictOn("privacy.published"));
    }

    [Fact]
    public void A_home_page_that_is_the_policy_needs_no_link()
    {
        var secure = new Uri("https://larkfielddental.com/");
        var publication = new Publication(secure, secure, 200) { IsSiteSearched = true, IsHome = true };
        var vetting = Vetted.As(ReadAs.Privacy, "# Privacy Policy", publication: publication);
        Assert.IsType<Verdict.Met>(vetting.VerdictOn("privacy.published"));
    }

    [Fact]
    public void The_report_shows_the_fetch_and_what_to_do()
    {
        var page = Page.Of("# Privacy Policy\n\nWe cut hair.", "privacy.md") with { Publication = Plain };
        var vetting = Vet.Page(page, new VettingOptions(Editions.Latest) { For = Reviewers.Twilio }).Vetting!;
        var output = new ArrayBufferWriter<byte>();
        var report = new TextReport(output, new TextStyle { Width = 100 });
        report.Add(new ReportEntry("privacy.md", vetting));
        report.Finish();

        var text = Encoding.UTF8.GetString(output.WrittenSpan);
        Assert.Contains("✗ is not published over https", text, StringComparison.Ordinal);
        Assert.Contains("fetch  http://larkfielddental.com/privacy answers 200", text, StringComparison.Ordinal);
        Assert.Contains("fetch  linked from the home page as “Privacy”, at its foot", text, StringComparison.Ordinal);
        Assert.Contains("do     Publish the policy at an https address", text, StringComparison.Ordinal);
    }
}

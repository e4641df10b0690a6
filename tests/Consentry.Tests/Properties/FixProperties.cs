using Consentry.Corpus;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Tests.Fixing;
using CsCheck;

namespace Consentry.Tests.Properties;

/// <summary>What holds for every fix, whatever stands on the page.</summary>
public sealed class FixProperties
{
    private static readonly int Cases = Endurance.Cases(300);

    [Theory]
    [InlineData(ReadAs.Privacy)]
    [InlineData(ReadAs.Terms)]
    [InlineData(ReadAs.Combined)]
    public void A_fixed_page_of_markdown_is_accepted(ReadAs readAs) =>
        GeneratedPolicies.Markdown.Sample(
            text => Holds(Page.Of("# Our rules\n\n" + text, "page.md"), readAs),
            iter: Cases
        );

    [Theory]
    [InlineData(ReadAs.Privacy)]
    [InlineData(ReadAs.Terms)]
    public void A_fixed_page_of_html_is_accepted(ReadAs readAs) =>
        GeneratedPolicies.Html.Sample(
            html => Holds(Page.Of("<h1>Our rules</h1>" + html, "page.html"), readAs),
            iter: Cases
        );

    private static void Holds(Page page, ReadAs readAs)
    {
        var result = Senders.Fix(page, readAs);
        if (result.Before.Findings.Any(f => f.Verdict.Reason?.Id == "other-language"))
        {
            Assert.Empty(result.Changes);
            return;
        }

        Assert.Equal(page.Bytes.ToArray(), FixingRun.Undone(result));
        var met = result
            .Before.Findings.Where(f => f is { Severity: Severity.Required, Verdict: Verdict.Met })
            .Select(f => f.Requirement.Id);
        Assert.All(met, id => Assert.IsNotType<Verdict.Unmet>(result.After.VerdictOn(id)));
        // A page that lets partners have the very numbers that it excludes has to be changed by its sender.
        if (result.Unmended.All(u => u.Finding.Verdict.Reason?.Id != "contradicted"))
        {
            Assert.Equal(Outcome.Accepted, result.After.Outcome);
        }

        Assert.Empty(Senders.Fix(page with { Bytes = result.Bytes }, readAs).Changes);
    }
}

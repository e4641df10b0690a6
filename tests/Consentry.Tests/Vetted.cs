using Consentry.Documents;
using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Rulebook;
using Consentry.Segmenting;
using Consentry.Tests.Reading;

namespace Consentry.Tests;

/// <summary>The stages called on a literal in Markdown.</summary>
internal static class Vetted
{
    public static Vetting As(
        ReadAs readAs,
        string markdown,
        string? sender = null,
        Publication? publication = null,
        bool isContentAsked = false
    )
    {
        var document = Given.Markdown(markdown);
        document.Publication = publication;
        return Vet.Document(
            document,
            new VettingOptions(Editions.Latest)
            {
                As = readAs,
                Sender = sender,
                IsContentAsked = isContentAsked,
            }
        );
    }

    /// <summary>The answer to one requirement, whatever the page is.</summary>
    public static Verdict To(string requirement, string markdown, string? sender = null) =>
        As(ReadAsOf(requirement), markdown, sender, isContentAsked: IsOfContent(requirement)).VerdictOn(requirement);

    public static bool IsOfContent(string requirement) => requirement.StartsWith("content.", StringComparison.Ordinal);

    /// <summary>Policies and terms are asked as one document, a call to action of the form on the page.</summary>
    public static ReadAs ReadAsOf(string requirement) =>
        requirement.StartsWith("cta.", StringComparison.Ordinal) ? ReadAs.Form : ReadAs.Combined;

    public static Verdict VerdictOn(this Vetting vetting, string requirement) =>
        vetting.Findings.Single(f => f.Requirement.Id == requirement).Verdict;

    public static Recognised Recognised(string markdown) => Recogniser.Recognise(Segmented(markdown));

    public static SegmentedDocument Segmented(string markdown) => Segmenter.Segment(Given.Markdown(markdown));

    /// <summary>The word that the tables have for a verdict.</summary>
    public static string Label(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "met",
            Verdict.Unmet => "unmet",
            Verdict.NotApplicable => "na",
            _ => "review",
        };
}

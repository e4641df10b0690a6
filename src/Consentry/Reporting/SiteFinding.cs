using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting;

/// <summary>A finding about a site and not about one of its documents: on documents held against each other, forms, or content.</summary>
internal sealed record SiteFinding(Rule Rule, Severity Severity, Verdict Verdict, string Fix, SiteVetting Site)
{
    public bool IsOpen => FindingOrder.IsOpen(Verdict);

    /// <summary>Its fix says what to do; else it is the words to write.</summary>
    public bool IsToDo => Rule.IsDeed || Verdict.Reason?.Change is not null;

    /// <summary>What a registrar would answer: nothing where there is nothing to object to.</summary>
    public IReadOnlyList<RejectionCode> Codes => IsOpen ? Rule.Codes : [];

    public static IReadOnlyList<SiteFinding> Joint(SiteVetting site) =>
        [.. site.Joint.Select(f => new SiteFinding(f.Requirement, f.Severity, f.Verdict, f.Fix, site))];

    public static IReadOnlyList<SiteFinding> EveryForm(SiteVetting site) => Of(site, site.EveryForm);

    public static IReadOnlyList<SiteFinding> Content(SiteVetting site) => Of(site, site.Content);

    /// <summary>Those on documents together first, then those on forms and on content, each in the order of the rulebook.</summary>
    public static IReadOnlyList<SiteFinding> All(SiteVetting site) =>
        [.. Joint(site), .. EveryForm(site), .. Content(site)];

    private static IReadOnlyList<SiteFinding> Of(SiteVetting site, IReadOnlyList<Finding> findings) =>
        [.. findings.Select(f => new SiteFinding(f.Requirement, f.Severity, f.Verdict, f.Fix, site))];

    /// <summary>What there is to change or to decide; what rejects comes first.</summary>
    public static IReadOnlyList<SiteFinding> Open(SiteVetting site) =>
        [.. All(site).Where(f => f.IsOpen).OrderBy(f => FindingOrder.Weight(f.Severity, f.Verdict))];

    /// <summary>That of its first quote; where it quotes none, the first that was read.</summary>
    public PublishedPage FirstPage => Verdict.Evidence is [var first, ..] ? PageOf(first) : Site.Pages[0];

    public PublishedPage PageOf(Evidence evidence) => Site.Pages[evidence.Document];

    public string Quote(Evidence evidence) => PageOf(evidence).Document.Quote(evidence.Span);

    /// <summary>A fetcher that runs no script does not see it.</summary>
    public bool IsRenderedOnly(Evidence evidence) =>
        PageOf(evidence).Plain is { } plain && !plain.Text.Contains(Quote(evidence), StringComparison.Ordinal);
}

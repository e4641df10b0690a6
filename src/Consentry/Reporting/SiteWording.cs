using Consentry.Documents;
using Consentry.Judging;
using Consentry.Judging.Sites;
using Consentry.Recognising;

namespace Consentry.Reporting;

/// <summary>What reports for people say of a site in the same words, whatever their format.</summary>
internal static class SiteWording
{
    public static string Title(SiteVetting site) =>
        site.Site.Home?.Document.Title is { Length: > 0 } title ? title : site.Site.Address.IdnHost;

    /// <summary>How much was found, and by which edition it was judged.</summary>
    public static IReadOnlyList<string> Summary(SiteVetting site)
    {
        var parts = new List<string>
        {
            Wording.Count(site.Documents.Count, "document"),
            Wording.Count(site.Forms.Count, "form"),
            Wording.Count(site.Site.Requests, "request"),
        };
        if (site.For != Reviewers.Core)
            parts.Add($"for {Labels.Of(site.For)}");

        parts.Add($"edition {site.Edition.Id}");
        return parts;
    }

    public static string Role(PageRole role) =>
        role switch
        {
            PageRole.Privacy => "privacy policy",
            PageRole.Terms => "terms",
            PageRole.TextingTerms => "SMS terms",
            PageRole.Combined => "policy and terms on one page",
            _ => "form that asks for a phone number",
        };

    /// <summary>A document by its role, for whom it speaks, and whose it is where it is not the sender's.</summary>
    public static string Document(PublishedDocument document)
    {
        var scope = document.Scope switch
        {
            PolicyScope.Texts => " for texts",
            PolicyScope.Region => " for a state or country",
            PolicyScope.Cookies => " for cookies",
            PolicyScope.Children => " for children",
            PolicyScope.Staff => " for staff and applicants",
            PolicyScope.Health => " for patients",
            PolicyScope.Finances => " for customers of a financial institution",
            _ => "",
        };
        var ownership = document.Ownership switch
        {
            Ownership.Elsewhere => ", on another domain",
            Ownership.AnotherBusiness => ", of another business",
            Ownership.Platform => ", of the platform and not of the sender",
            _ => "",
        };
        var place = document.Inline is null ? "" : ", a part of the home page";
        return $"{Role(document.Role)}{scope}{ownership}{place}";
    }

    /// <summary>The best link that leads to a page.</summary>
    public static string LinkedFrom(PublishedPage page)
    {
        if (page.IsHome)
            return "the home page";

        if (page.Links.MaxBy(l => (l.IsFromHome, l.IsFromForm)) is not { } link)
            return "no link leads to it";

        var text = link.Text.Trim().Length > 0 ? $"linked as “{link.Text.Trim()}”" : "linked without words";
        var region = link.Region switch
        {
            Region.Header => "at the head of",
            Region.Navigation => "in the menu of",
            Region.Footer => "at the foot of",
            _ => "on",
        };
        return $"{text} {region} {(link.IsFromHome ? "the home page" : link.From.AbsolutePath)}";
    }

    /// <summary>What it means for the sender that something is missing.</summary>
    public static string Weight(Outcome outcome) =>
        outcome switch
        {
            Outcome.Rejected => "missing",
            Outcome.Review => "not seen",
            _ => "none",
        };

    /// <summary>What registrars answer where such a document is missing; none for a form.</summary>
    public static IReadOnlyList<RejectionCode> Codes(SiteVetting site, Absence absence) =>
        site.OutcomeOf(absence) is null ? [] : site.RequirementOf(absence)?.Codes ?? [];

    /// <summary>What a page of the site is, by its first role there.</summary>
    public static string PageName(SiteVetting site, PublishedPage page) =>
        site.Documents.FirstOrDefault(d => ReferenceEquals(d.Published.Page.Document, page.Document)) is { } document
            ? Role(document.Published.Role)
        : site.Forms.Any(f => ReferenceEquals(f.Published.Document, page.Document)) ? "form"
        : "home page";

    /// <summary>Why, or what holds where it is met; what is only recommended says so.</summary>
    public static string Headline(SiteFinding finding)
    {
        var words = finding.Verdict.Reason is null ? "met" : Reason(finding);
        return finding.Severity == Severity.Recommended ? $"{words} (recommended)" : words;
    }

    /// <summary>"the privacy policy and the form name different businesses"; of content, what the site offers.</summary>
    public static string Reason(SiteFinding finding)
    {
        var reason = finding.Verdict.Reason?.Text ?? "";
        if (finding.Rule is not JointRequirement)
            return reason;

        var pages = Cited
            .Quotes(finding.Verdict)
            .Select(q => finding.PageOf(q.Quote))
            .DistinctBy(p => p.Document)
            .Select(p => $"the {PageName(finding.Site, p)}")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return pages.Count < 2 ? $"the documents {reason}" : $"{Listed(pages)} {reason}";
    }

    private static string Listed(IReadOnlyList<string> names) =>
        $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>Why no form decides, and what the sender has to do about it; null where one does.</summary>
    public static string? NoConsent(SiteVetting site) =>
        site.AsksForConsent ? null : $"{NoConsentReason}: {NoConsentFix}";

    public const string NoConsentReason = "no form found here asks for consent to texts";

    public const string NoConsentFix =
        "the registration must say how it is asked for (by voice, on paper, by a keyword …)";

    public static string Absence(Absence absence) =>
        absence.Looked.Length > 0
            ? $"no {Role(absence.Role)}; looked at: {absence.Looked}"
            : $"no {Role(absence.Role)}";
}

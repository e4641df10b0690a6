using Consentry.Documents;
using Consentry.Judging.Sites;
using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>Pages to documents: which of them are, whose they are, and which speaks for the sender.</summary>
internal static class Sorting
{
    /// <summary>Characters of a home page from which on it names the business that it is of.</summary>
    private const int Telling = 600;

    /// <summary>By role, the main one of each first, the others in the order in which they were found.</summary>
    public static IReadOnlyList<SiteDocument> Documents(IReadOnlyList<SitePage> pages, SitePage? home)
    {
        var found = pages.SelectMany(p => p.IsHome ? OfHome(p) : Of(p, home)).ToList();
        if (!found.Exists(d => d.Role is PageRole.TextingTerms or PageRole.Combined))
            found.AddRange(pages.Where(IsOptInWithTerms).Select(p => new SiteDocument(PageRole.TextingTerms, p)));

        return
        [
            .. found
                .GroupBy(d => d.Role)
                .OrderBy(g => g.Key)
                .SelectMany(g => g.OrderBy(Rank).Select((d, i) => d with { IsMain = i == 0 && IsFit(d) })),
        ];
    }

    /// <summary>Forms of the site's own pages for texts first.</summary>
    public static IReadOnlyList<SitePage> Forms(IEnumerable<SitePage> pages) =>
        [.. pages.OrderBy(p => !p.Classification.NamesTexts).ThenBy(p => p.Classification.Role != PageRole.OptIn)];

    /// <summary>Whether nothing of a role is missing where there is this document.</summary>
    public static bool Serves(SiteDocument document, PageRole role) =>
        IsFit(document)
        && (
            document.Role == role
            || document.Role == PageRole.Combined
            || document.Role == PageRole.TextingTerms && role == PageRole.Terms
        );

    /// <summary>Where no page is the terms of the texts, the one on which a visitor agrees to them may hold them.</summary>
    private static bool IsOptInWithTerms(SitePage page) =>
        !page.IsHome && page.Classification is { Role: PageRole.OptIn, HoldsTextingTerms: true };

    /// <summary>The home page is a document where its title says so, and may hold some.</summary>
    private static IEnumerable<SiteDocument> OfHome(SitePage home)
    {
        var classification = home.Classification;
        var isShown = home.Publication.Shows == Showing.Page;
        if (isShown && classification.IsTitled && IsLegal(classification.Role) && classification.Parts.Count == 0)
            return [new SiteDocument(classification.Role, home) { Scope = classification.Scope }];

        return isShown
            ? classification.Parts.Select(part => new SiteDocument(part.Role, home) { Inline = part.Heading })
            : [];
    }

    private static IEnumerable<SiteDocument> Of(SitePage page, SitePage? home)
    {
        var classification = page.Classification;
        var role = classification.Role;
        var isForeign = classification.Language is not ("en" or "und");
        if (isForeign && !IsLegal(role))
            role = ByTitle(page);

        if (!IsLegal(role) || IsPromotion(page))
            return [];

        return
        [
            new SiteDocument(role, page)
            {
                Scope = classification.Scope,
                Ownership = OwnershipOf(page, home),
                IsForeign = isForeign,
            },
        ];
    }

    /// <summary>Neither its link nor its title calls it a document: a page that sells texting, say.</summary>
    private static bool IsPromotion(SitePage page) =>
        page.Classification is { IsTitled: false, Role: PageRole.Terms or PageRole.TextingTerms }
        && Promise.Of(page.Document.Title, page.Fetched.Final, LinkPlace.Main).Hint
            is not (Hint.Texts or Hint.Terms or Hint.Privacy or Hint.OptIn);

    private static PageRole ByTitle(SitePage page) =>
        Promise.Of(page.Document.Title, page.Fetched.Final, LinkPlace.Main).Hint switch
        {
            Hint.Privacy => PageRole.Privacy,
            Hint.Terms => PageRole.Terms,
            _ => PageRole.Other,
        };

    private static Ownership OwnershipOf(SitePage page, SitePage? home)
    {
        if (page.Classification.IsPlatforms)
            return Ownership.Platform;

        if (home is null)
            return Ownership.Own;

        var isElsewhere = !Hosts.AreOfOneSite(page.Fetched.Final, home.Fetched.Final);
        return NamesAnother(page, home, isElsewhere) ? Ownership.AnotherBusiness
            : isElsewhere ? Ownership.Elsewhere
            : Ownership.Own;
    }

    /// <summary>
    /// It names businesses, and neither the home page nor its host knows one of them. On the sender's own site that takes a home
    /// page that says enough to know whose it is.
    /// </summary>
    private static bool NamesAnother(SitePage page, SitePage home, bool isElsewhere)
    {
        var names = page.Classification.Names;
        var isTelling = home.Publication.Shows == Showing.Page && (isElsewhere || home.Document.Text.Length >= Telling);
        if (names.Count == 0 || !isTelling)
            return false;

        var known = $"{home.Document.Title}\n{home.Document.Text}\n{home.Fetched.Final.IdnHost}";
        return !names.Any(n => known.Contains(n, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLegal(PageRole role) =>
        role is PageRole.Privacy or PageRole.Terms or PageRole.TextingTerms or PageRole.Combined;

    /// <summary>It can speak for the sender to everybody.</summary>
    private static bool IsFit(SiteDocument document) =>
        document.Ownership is Ownership.Own or Ownership.Elsewhere
        && document.Scope is PolicyScope.Everybody or PolicyScope.Texts;

    private static int Rank(SiteDocument document) =>
        (IsFit(document) ? 0 : 100)
        + (int)document.Ownership * 10
        + (document.IsForeign ? 8 : 0)
        + (document.Scope == PolicyScope.Everybody ? 0 : 4)
        + (document.Page.Links.Any(l => l.IsFromHome) || document.Page.IsHome ? 0 : 2)
        + (document.Inline is null ? 0 : 1);
}

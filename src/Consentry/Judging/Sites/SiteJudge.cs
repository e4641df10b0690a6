using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Judging.Sites;

/// <summary>Which documents and which form of a site speak for its sender, and what each is judged as.</summary>
internal static class SiteJudge
{
    /// <param name="site">What was found.</param>
    /// <param name="options">What to judge by; what each page is read as follows from its role.</param>
    /// <param name="vet">Vets one document.</param>
    public static SiteVetting Apply(
        PublishedSite site,
        VettingOptions options,
        Func<Document, VettingOptions, Vetting> vet
    )
    {
        var privacy = Main(site, PageRole.Privacy) ?? Main(site, PageRole.Combined);
        var terms = TermsOf(site);
        var documents = site.Documents.Select(document => new VettedDocument(
            document,
            vet(document.Page.Document, options with { As = AsOf(document, privacy, terms) }),
            document == privacy || document == terms
        ));
        var forms = site
            .Forms.Select(page => new VettedForm(
                page,
                vet(page.Document, options with { As = ReadAs.Form }),
                IsPrincipal: false
            ))
            .ToList();
        if (forms.FindIndex(form => form.Vetting.Kind == DocumentKind.Form) is var principal and >= 0)
            forms[principal] = forms[principal] with { IsPrincipal = true };

        return new SiteVetting
        {
            Edition = options.Edition,
            For = options.For,
            Site = site,
            Documents = [.. documents.OrderBy(d => !d.Decides)],
            Forms = [.. forms.OrderBy(f => !f.IsPrincipal)],
        };
    }

    /// <summary>
    /// Terms of the texts before those of the site; the words at a form only where no terms speak of texts.
    /// </summary>
    private static PublishedDocument? TermsOf(PublishedSite site)
    {
        var texting = Main(site, PageRole.TextingTerms);
        var general = Main(site, PageRole.Terms);
        if (texting is { IsOptIn: true } && general is { HoldsTextingTerms: true })
            return general;

        return texting ?? general ?? Main(site, PageRole.Combined);
    }

    private static PublishedDocument? Main(PublishedSite site, PageRole role) =>
        site.Documents.FirstOrDefault(d => d.IsMain && d.Role == role);

    /// <summary>A page that holds both is asked only for what no page of its own says.</summary>
    private static ReadAs AsOf(PublishedDocument document, PublishedDocument? privacy, PublishedDocument? terms) =>
        document.Role switch
        {
            PageRole.Privacy => ReadAs.Privacy,
            PageRole.Combined when document == terms && document != privacy => ReadAs.Terms,
            PageRole.Combined when document == privacy && document != terms => ReadAs.Privacy,
            PageRole.Combined => ReadAs.Combined,
            _ => ReadAs.Terms,
        };
}

using Consentry.Documents;
using Consentry.Recognising;
using Consentry.Segmenting;

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
        var documents = site
            .Documents.Select(document => new VettedDocument(
                document,
                vet(document.Page.Document, options with { As = AsOf(document, privacy, terms) }),
                document == privacy || document == terms
            ))
            .ToList();
        var forms = SiteForms.Of(site, options, vet);
        var pages = new ReadPages(site);
        return new SiteVetting
        {
            Edition = options.Edition,
            For = options.For,
            Site = site,
            Documents = [.. documents.OrderBy(d => !d.Decides)],
            Forms = [.. forms.OrderBy(f => !f.IsPrincipal)],
            Pages = pages.All,
            EveryForm = SiteForms.Beside(forms, pages, options),
            Joint = Joint(documents, forms, pages, options),
            Content = SiteContent.Judge(Own(documents, forms, pages), options),
        };
    }

    /// <summary>
    /// The sender's documents and its form against each other. Where no policy of its own was found, one of somebody else that was
    /// found instead is put to the requirement on whose it is.
    /// </summary>
    private static IReadOnlyList<JointFinding> Joint(
        IReadOnlyList<VettedDocument> documents,
        IReadOnlyList<VettedForm> forms,
        ReadPages pages,
        VettingOptions options
    )
    {
        List<Vetting> own =
        [
            .. documents.Where(IsHeldAgainstOthers).Select(d => d.Vetting),
            .. forms.Where(f => f.IsPrincipal).Select(f => f.Vetting),
        ];
        var isPolicyOwn = own.Exists(v => v.Kind is DocumentKind.Privacy or DocumentKind.Combined);
        List<Vetting> strangers = isPolicyOwn ? [] : [.. documents.Where(IsStrangersPolicy).Select(d => d.Vetting)];
        List<Vetting> all = [.. own, .. strangers];
        return
        [
            .. Judge
                .Together(own, options, strangers)
                .Select(f => f with { Verdict = f.Verdict.Placed(i => pages.IndexOf(all[i].Document)) }),
        ];
    }

    /// <summary>
    /// Those that decide, the terms beside them, and a policy for texts. A supplement for one state, a policy for staff or a second
    /// program of texts speaks of something else, and contradicts nothing.
    /// </summary>
    private static bool IsHeldAgainstOthers(VettedDocument document) =>
        document.Decides
        || IsOwn(document.Published)
            && document.Published
                is { IsMain: true, Role: PageRole.Terms or PageRole.TextingTerms }
                    or { Role: PageRole.Privacy, Scope: PolicyScope.Texts };

    private static bool IsStrangersPolicy(VettedDocument document) =>
        !IsOwn(document.Published)
        && document.Published is { Role: PageRole.Privacy or PageRole.Combined, Scope: PolicyScope.Everybody };

    private static bool IsOwn(PublishedDocument document) => document.Ownership is Ownership.Own or Ownership.Elsewhere;

    /// <summary>
    /// The pages that are the sender's, each once, with the statements that its vetting has found already. Of a page that nothing
    /// else is asked of none are looked for: what content asks is not among them.
    /// </summary>
    private static List<(int, Recognised)> Own(
        IReadOnlyList<VettedDocument> documents,
        IReadOnlyList<VettedForm> forms,
        ReadPages pages
    )
    {
        var strangers = documents.Where(d => !IsOwn(d.Published)).Select(d => d.Published.Page.Document).ToList();
        var vettings = documents.Select(d => d.Vetting).Concat(forms.Select(f => f.Vetting)).ToList();
        return
        [
            .. pages
                .All.Index()
                .Where(p => !strangers.Exists(s => ReferenceEquals(s, p.Item.Document)))
                .Select(p =>
                    (
                        p.Index,
                        vettings.Find(v => ReferenceEquals(v.Document, p.Item.Document))?.Recognised
                            ?? Recogniser.Open(Segmenter.Segment(p.Item.Document))
                    )
                ),
        ];
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

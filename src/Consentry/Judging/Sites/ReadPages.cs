using Consentry.Documents;

namespace Consentry.Judging.Sites;

/// <summary>The pages of a site that were read, each once, whatever is published on it: home, documents, forms.</summary>
internal sealed class ReadPages
{
    private readonly List<PublishedPage> all = [];

    public ReadPages(PublishedSite site)
    {
        PublishedPage[] home = site.Home is { } read ? [read] : [];
        foreach (var page in home.Concat(site.Documents.Select(d => d.Page)).Concat(site.Forms))
        {
            if (IndexOf(page.Document) < 0)
                all.Add(page);
        }
    }

    public IReadOnlyList<PublishedPage> All => all;

    /// <summary>Where a document stands among them; −1 where it is on none.</summary>
    public int IndexOf(Document document) => all.FindIndex(p => ReferenceEquals(p.Document, document));
}

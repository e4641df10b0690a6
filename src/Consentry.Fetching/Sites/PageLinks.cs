using Consentry.Documents;

namespace Consentry.Fetching.Sites;

/// <summary>A link that can be followed.</summary>
internal sealed record PageLink(Uri Target, LinkPlace Place, Linking Linking);

/// <summary>The links of a page that lead to pages, and the places within it that its links lead to.</summary>
internal static class PageLinks
{
    /// <summary>Links of one page that are looked at; a page with more is a directory.</summary>
    private const int Most = 2000;

    public static IEnumerable<PageLink> Of(SitePage page)
    {
        var document = page.Document;
        var here = Addresses.WithoutFragment(page.Fetched.Final);
        var forms = document.Blocks.Where(b => b.Form >= 0).Select(b => b.Span).ToList();
        foreach (var link in document.Links.Take(Most))
        {
            if (!IsPage(link.Target, out var target) || Addresses.WithoutFragment(target) == here)
                continue;

            var isInForm = forms.Exists(f => f.Start <= link.Text.Start && link.Text.End <= f.End);
            var text = link.Text.IsEmpty ? link.Label : document.Quote(link.Text).ReplaceLineEndings(" ");
            var linking = new Linking(page.Fetched.Final, text, link.Region)
            {
                IsFromHome = page.IsHome,
                IsFromForm = isInForm || page.Classification.HasPhoneForm || page.Classification.HasKeywordCall,
            };
            yield return new PageLink(target, PlaceOf(link.Region, isInForm), linking);
        }
    }

    private static bool IsPage(string written, out Uri target) =>
        Uri.TryCreate(written, UriKind.Absolute, out target!)
        && target.Scheme is "http" or "https"
        && target.UserInfo.Length == 0
        && !Addresses.IsAsset(target);

    private static LinkPlace PlaceOf(Region region, bool isInForm) =>
        isInForm
            ? LinkPlace.Form
            : region switch
            {
                Region.Footer => LinkPlace.Footer,
                Region.Header or Region.Navigation => LinkPlace.Header,
                Region.CookieBanner => LinkPlace.Banner,
                _ => LinkPlace.Main,
            };
}

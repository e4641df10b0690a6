using System.Globalization;
using Consentry.Documents;

namespace Consentry.Rulebook;

/// <summary>A fetch in words: what stands in place of a quote.</summary>
internal static class PublicationFacts
{
    public static IReadOnlyList<string> Of(Publication publication)
    {
        var facts = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"{publication.Requested} answers {publication.Status}"),
        };
        foreach (var redirect in publication.Redirects)
            facts.Add($"redirects to {redirect}");

        if (Words(publication.Transience) is { } transience)
            facts.Add(transience);

        if (publication.Link is { } link)
            facts.Add(Words(link));
        else if (publication is { IsSiteSearched: true, IsHome: false })
            facts.Add("no page that was looked at links there");

        return facts;
    }

    private static string Words(Linking link)
    {
        var place = link.Region switch
        {
            Region.Footer => ", at its foot",
            Region.Header or Region.Navigation => ", in its navigation",
            Region.CookieBanner => ", in its cookie banner",
            _ => "",
        };
        var page = link.IsFromHome ? "the home page" : link.From.AbsoluteUri;
        return link.Text.Length > 0 ? $"linked from {page} as “{link.Text}”{place}" : $"linked from {page}{place}";
    }

    private static string? Words(Transience transience) =>
        transience switch
        {
            Transience.Preview => "the address is of a preview or a tunnel",
            Transience.Expiring => "the address carries a signature or token that expires",
            Transience.Share => "the address is a share link, which can be taken back",
            Transience.Local => "the address is of a machine that only its own network reaches",
            _ => null,
        };
}

using System.Text;
using System.Xml;

namespace Consentry.Fetching.Sites;

/// <summary>What robots.txt and sitemaps say of a site's pages.</summary>
internal static class Sitemaps
{
    /// <summary>Addresses that are read of one sitemap: it may hold fifty thousand.</summary>
    private const int Most = 5000;

    /// <summary>The sitemaps that robots.txt names.</summary>
    public static IReadOnlyList<Uri> InRobots(ReadOnlySpan<byte> body)
    {
        var sitemaps = new List<Uri>();
        foreach (var line in Encoding.UTF8.GetString(body).Split('\n', Most))
        {
            var trimmed = line.Trim();
            if (
                trimmed.StartsWith("sitemap:", StringComparison.OrdinalIgnoreCase)
                && Uri.TryCreate(trimmed[8..].Trim(), UriKind.Absolute, out var address)
                && address.Scheme is "http" or "https"
            )
            {
                sitemaps.Add(address);
            }
        }

        return sitemaps;
    }

    /// <summary>The addresses of a sitemap, and whether they are sitemaps themselves; none where it is no sitemap.</summary>
    public static (IReadOnlyList<Uri> Addresses, bool IsIndex) Read(ReadOnlyMemory<byte> body)
    {
        var addresses = new List<Uri>();
        var isIndex = false;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = 10 * 1024 * 1024,
        };
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(body.ToArray()), settings);
            while (xml.Read() && addresses.Count < Most)
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;

                isIndex |= xml.LocalName is "sitemapindex";
                if (
                    xml is { LocalName: "loc", NamespaceURI: "" or "http://www.sitemaps.org/schemas/sitemap/0.9" }
                    && Uri.TryCreate(xml.ReadElementContentAsString().Trim(), UriKind.Absolute, out var address)
                    && address.Scheme is "http" or "https"
                )
                {
                    addresses.Add(address);
                }
            }
        }
        catch (XmlException)
        {
            // What stands before the broken place still counts; a page in place of a sitemap has none.
        }

        return (addresses, isIndex);
    }
}

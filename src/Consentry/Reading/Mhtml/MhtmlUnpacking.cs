using Consentry.Documents;
using MimeKit;

namespace Consentry.Reading.Mhtml;

/// <summary>A page that a browser saved together with its parts, to the page itself.</summary>
internal static class MhtmlUnpacking
{
    /// <summary>A saved page has its parts side by side.</summary>
    private const int Deepest = 10;

    /// <exception cref="UnpackingException">It holds no page.</exception>
    public static Unpacked Of(Page page)
    {
        try
        {
            using var stream = new MemoryStream(page.Bytes.ToArray(), writable: false);
            var options = ParserOptions.Default.Clone();
            options.MaxMimeDepth = Deepest;
            var root = Root(MimeEntity.Load(options, stream)) ?? throw Without();
            using var content = new MemoryStream();
            root.Content?.DecodeTo(content);
            return new Unpacked(
                new Page(content.ToArray(), "")
                {
                    Address = Address(root) ?? page.Address,
                    Charset = root.ContentType.Charset,
                }
            );
        }
        catch (Exception e) when (e is not UnpackingException)
        {
            throw new UnpackingException(
                "mhtml-broken",
                "this saved page is damaged; save the page again and give that"
            );
        }
    }

    /// <summary>The part that the message says it begins with, else the first that is a page.</summary>
    private static TextPart? Root(MimeEntity entity) =>
        entity switch
        {
            TextPart { IsHtml: true } page => page,
            MultipartRelated { Root: { } root } related => Root(root) ?? FirstIn(related),
            Multipart parts => FirstIn(parts),
            _ => null,
        };

    private static TextPart? FirstIn(Multipart parts) => parts.Select(Root).FirstOrDefault(page => page is not null);

    /// <summary>Where it was saved from, against which its links resolve.</summary>
    private static Uri? Address(MimeEntity root) =>
        root.ContentLocation is { IsAbsoluteUri: true } location && location.Scheme is "http" or "https"
            ? location
            : null;

    private static UnpackingException Without() =>
        new("mhtml-without-page", "no HTML page is in this file; save the page itself and give that");
}

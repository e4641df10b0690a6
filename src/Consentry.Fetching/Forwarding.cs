using System.Buffers;
using System.Globalization;
using System.Text;
using Consentry.Reading.Html;

namespace Consentry.Fetching;

/// <summary>
/// Where a page sends its visitors on by itself, by <c>meta http-equiv=refresh</c> or the header <c>Refresh</c>
/// (https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh).
/// </summary>
internal static class Forwarding
{
    /// <summary>Seconds. A page that stays longer than that is there to be read.</summary>
    private const double Longest = 5;

    /// <summary>Bytes that are searched; a page that forwards says so early.</summary>
    private const int Searched = 64 * 1024;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>Their content is no markup, or not for a browser that runs scripts.</summary>
    private static readonly string[] RawTexts =
    [
        "script",
        "style",
        "noscript",
        "title",
        "textarea",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
    ];

    /// <summary>Null where the page stays, as one does that loads itself anew or leads to something that is not http.</summary>
    public static Uri? Target(Fetched page)
    {
        if (!page.IsSuccess || page.MediaType is not (null or "text/html" or "application/xhtml+xml"))
            return null;

        var (written, at) = page.Headers.TryGetValue("Refresh", out var header)
            ? (header, page.Final)
            : InMarkup(page.Body.Span, page.Final);
        if (AddressIn(written) is not { } address || !Uri.TryCreate(at, address, out var target))
            return null;

        return target.Scheme is "http" or "https" && !IsSame(target, page.Final) ? target : null;
    }

    /// <summary>The first one counts; its address is relative to the page's base, where that stands before it.</summary>
    private static (string? Content, Uri Base) InMarkup(ReadOnlySpan<byte> body, Uri address)
    {
        var head = Encoding.UTF8.GetString(body[..Math.Min(body.Length, Searched)]);
        // Few pages have it, and the others are not cut up.
        if (!head.Contains("refresh", StringComparison.OrdinalIgnoreCase))
            return (null, address);

        var attributes = new TagAttributes(head);
        var tokenizer = new Tokenizer(head, 0, head.Length, attributes);
        Uri? at = null;
        var templates = 0;
        while (tokenizer.Next())
        {
            if (tokenizer.Kind is not (TokenKind.StartTag or TokenKind.EndTag))
                continue;

            var isStart = tokenizer.Kind == TokenKind.StartTag;
            var name = tokenizer.Name.ToString().ToLowerInvariant();
            if (name is "template")
                templates = Math.Max(0, templates + (isStart ? 1 : -1));

            if (!isStart || templates > 0)
                continue;

            if (name is "meta" && IsRefresh(attributes.Value("http-equiv")))
                return (attributes.Value("content"), at ?? address);

            if (name is "base" && at is null && attributes.Has("href"))
                at = Uri.TryCreate(address, attributes.Value("href"), out var set) ? set : address;

            if (RawTexts.Contains(name, StringComparer.Ordinal))
                _ = tokenizer.RawText(name);
        }

        return (null, address);
    }

    private static bool IsRefresh(string name) => name.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase);

    /// <summary>Seconds, a separator, <c>url=</c> and quotes, both of which may be missing; null where it is for later.</summary>
    private static string? AddressIn(string? content)
    {
        var rest = content.AsSpan().Trim();
        var seconds = rest.IndexOfAnyExcept(Digits);
        if (seconds < 0 || !IsSoon(rest[..seconds]))
            return null;

        rest = rest[seconds..].TrimStart().TrimStart(";,").TrimStart();
        if (rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) && rest[3..].TrimStart() is ['=', .. var named])
            rest = named.TrimStart();

        if (rest is ['"' or '\'', .. var quoted])
        {
            var close = quoted.IndexOf(rest[0]);
            rest = close < 0 ? quoted : quoted[..close];
        }

        return rest.Trim() is { IsEmpty: false } address ? address.ToString() : null;
    }

    /// <summary>Browsers take the whole seconds; a bare point is none.</summary>
    private static bool IsSoon(ReadOnlySpan<char> seconds) =>
        seconds.StartsWith(".")
        || (
            double.TryParse(seconds, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var delay)
            && delay <= Longest
        );

    private static bool IsSame(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.HttpRequestUrl, UriFormat.UriEscaped, StringComparison.Ordinal) == 0;
}

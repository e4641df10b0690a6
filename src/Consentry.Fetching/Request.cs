namespace Consentry.Fetching;

/// <summary>What is asked, and what is kept of the answer's headers.</summary>
internal static class Request
{
    /// <summary>They say what the page is, where it leads, or who keeps visitors off; none is about a visitor.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
    {
        "Cache-Control",
        "CF-Mitigated",
        "Content-Disposition",
        "Content-Language",
        "Content-Type",
        "Date",
        "ETag",
        "Expires",
        "Last-Modified",
        "Location",
        "Refresh",
        "Retry-After",
        "Server",
        "WWW-Authenticate",
        "X-Robots-Tag",
    };

    public static HttpRequestMessage For(Uri address, string userAgent, CachedPage? cached)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        var headers = request.Headers;
        headers.TryAddWithoutValidation("User-Agent", userAgent);
        headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8");
        headers.TryAddWithoutValidation("Accept-Language", "en-US,en;q=0.8");
        headers.TryAddWithoutValidation("Accept-Encoding", Bodies.Encodings);
        if (cached?.Headers.TryGetValue("ETag", out var tag) == true)
            headers.TryAddWithoutValidation("If-None-Match", tag);

        if (cached?.Headers.TryGetValue("Last-Modified", out var modified) == true)
            headers.TryAddWithoutValidation("If-Modified-Since", modified);

        return request;
    }

    public static Dictionary<string, string> Headers(HttpResponseMessage response)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            if (Telling.Contains(name))
                headers[name] = string.Join(", ", values);
        }

        return headers;
    }
}

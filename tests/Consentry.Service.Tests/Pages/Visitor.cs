using System.Net;
using System.Text.RegularExpressions;
using Consentry.Service.Tests.Storage;

namespace Consentry.Service.Tests.Pages;

/// <summary>Somebody at the opt-out page, without a key and from an address of their own.</summary>
internal sealed partial class Visitor : IDisposable
{
    public const string Page = "/opt-out/harbor-gym";

    private readonly HttpClient client;

    /// <param name="service">At which the page is.</param>
    /// <param name="address">As a proxy on this machine reports it.</param>
    /// <param name="languages">As a browser names them.</param>
    public Visitor(Serving.Served service, string address = "198.51.100.7", string? languages = null)
    {
        client = new HttpClient { BaseAddress = service.Client.BaseAddress };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        if (languages is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", languages);
    }

    public Task<Seen> GetAsync(string path = Page) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Seen> PostAsync(params (string Name, string Value)[] fields) => PostAsync(Page, fields);

    public Task<Seen> PostAsync(string path, (string Name, string Value)[] fields) =>
        PostAsync(new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))), path);

    public Task<Seen> PostAsync(HttpContent content, string path = Page) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });

    public async Task<Seen> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request, Place.Stop);
            var html = await response.Content.ReadAsStringAsync(Place.Stop);
            return new Seen(response.StatusCode, html, response);
        }
    }

    public void Dispose() => client.Dispose();

    /// <param name="Status">Of the response.</param>
    /// <param name="Html">As it was sent.</param>
    /// <param name="Response">For its headers.</param>
    internal sealed record Seen(HttpStatusCode Status, string Html, HttpResponseMessage Response)
    {
        /// <summary>What stands on the page, spaces folded.</summary>
        public string Text =>
            Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Spans().Replace(Html, ""), " ")), " ");

        /// <summary>With its attributes decoded.</summary>
        public string Markup => WebUtility.HtmlDecode(Html);

        public string? Header(string name) =>
            Response.Headers.TryGetValues(name, out var values)
            || Response.Content.Headers.TryGetValues(name, out values)
                ? string.Join(", ", values)
                : null;
    }

    [GeneratedRegex("<style>.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    /// <summary>Which part nothing.</summary>
    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Spans();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

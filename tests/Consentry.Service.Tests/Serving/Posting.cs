using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Consentry.Service.Providers;

namespace Consentry.Service.Tests.Serving;

/// <summary>Inbound messages, as the generic provider posts them.</summary>
internal static class Posting
{
    /// <summary>The status; what was answered is of no concern.</summary>
    public static async Task<int> PostAsync(
        HttpClient client,
        DateTimeOffset now,
        string from,
        string text,
        string id,
        CancellationToken stop
    )
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                from,
                to = Served.Own,
                text,
                id,
            }
        );
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/hooks/{Served.Sender}/generic")
        {
            Content = new ByteArrayContent(body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json", Encoding.UTF8.WebName) },
            },
        };
        request.Headers.Add(Generic.SignatureHeader, $"t={time},v1={Generic.Sign(Served.GenericSecret, time, body)}");
        using var response = await client.SendAsync(request, stop);
        return (int)response.StatusCode;
    }
}

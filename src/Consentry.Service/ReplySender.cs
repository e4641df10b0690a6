using Consentry.Service.Providers;

namespace Consentry.Service;

/// <summary>Hands a reply to a provider that takes none in its own request. Once: a second try could become a second text.</summary>
internal sealed class ReplySender(HttpClient client)
{
    /// <summary>Null where it was taken, else why not.</summary>
    public async Task<string?> SendAsync(ReplyForm.ByApi reply, CancellationToken stop)
    {
        try
        {
            using var request = reply.ToRequest();
            using var response = await client.SendAsync(request, stop);
            return response.IsSuccessStatusCode ? null : $"status {(int)response.StatusCode}";
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return e.GetType().Name;
        }
    }

    /// <summary>The address by which a topic asks whether it may send: null where it was visited, else why not.</summary>
    public async Task<string?> VisitAsync(Uri address, CancellationToken stop)
    {
        try
        {
            using var response = await client.GetAsync(address, stop);
            return response.IsSuccessStatusCode ? null : $"status {(int)response.StatusCode}";
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return e.GetType().Name;
        }
    }
}

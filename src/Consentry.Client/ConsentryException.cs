using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Consentry.Client;

/// <summary>The service did not do what it was asked, or could not be asked.</summary>
public sealed class ConsentryException : Exception
{
    private ConsentryException(string detail, HttpStatusCode? status, TimeSpan? retryAfter, Exception? cause)
        : base(
            status is { } code ? FormattableString.Invariant($"The service answered {(int)code}: {detail}") : detail,
            cause
        ) => (Detail, Status, RetryAfter) = (detail, status, retryAfter);

    /// <summary>Of the answer; null where there was none.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>What the service said is wrong (the <c>detail</c> of RFC 9457). It repeats no number and no text.</summary>
    public string Detail { get; }

    /// <summary>How long the service asks to wait before the same is tried again; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The same call may succeed later, as it is.</summary>
    public bool IsTransient =>
        Status
            is null
                or HttpStatusCode.RequestTimeout
                or HttpStatusCode.TooManyRequests
                or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.GatewayTimeout;

    internal static ConsentryException Unreachable(Exception cause) =>
        new($"The service cannot be reached: {cause.Message}", status: null, retryAfter: null, cause);

    /// <summary>A page of a proxy, say.</summary>
    internal static ConsentryException Foreign(Exception? cause) =>
        new("what is no answer of this service: is the address right?", HttpStatusCode.OK, retryAfter: null, cause);

    internal static async Task<ConsentryException> OfAsync(HttpResponseMessage response, CancellationToken stop)
    {
        var after = response.Headers.RetryAfter;
        return new(
            await DetailAsync(response, stop).ConfigureAwait(false) ?? response.ReasonPhrase ?? "it does not say why",
            response.StatusCode,
            after?.Delta ?? (after?.Date is { } date ? date - DateTimeOffset.UtcNow : null),
            cause: null
        );
    }

    private static async Task<string?> DetailAsync(HttpResponseMessage response, CancellationToken stop)
    {
        if (response.Content.Headers.ContentType?.MediaType is not "application/problem+json")
            return null;

        try
        {
            var problem = await response.Content.ReadFromJsonAsync(Wire.Default.Problem, stop).ConfigureAwait(false);
            return problem?.Detail ?? problem?.Title;
        }
        catch (Exception e) when (e is JsonException or HttpRequestException or IOException)
        {
            // The status says what there is to say.
            return null;
        }
    }
}

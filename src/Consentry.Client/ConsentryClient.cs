using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Consentry.Client;

/// <summary>
/// Asks the opt-out service whether a text may go, and tells it what happened elsewhere. A call ends with what the service answered or
/// with a <see cref="ConsentryException"/>; no answer is ever made up, so that a service that cannot be reached allows nothing.
/// May be used by several threads at once; one for a program is enough.
/// </summary>
public sealed class ConsentryClient : IDisposable
{
    /// <summary>The most numbers that one request asks about.</summary>
    public const int MostNumbers = 10_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient http;
    private readonly bool isOwn;

    /// <summary>A client with a connection of its own, which waits ten seconds for an answer.</summary>
    /// <param name="address">Of the service, such as <c>https://texts.example.com</c>.</param>
    /// <param name="key">What <c>consentry api-key create</c> printed.</param>
    /// <exception cref="ArgumentException">The address is not one of http or https, or the key is empty.</exception>
    public ConsentryClient(Uri address, string key)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            throw new ArgumentException("The address begins with http:// or https://.", nameof(address));

        // A key goes to the address that it is for, and to none that an answer leads to.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        http = new HttpClient(handler) { BaseAddress = Folder(address), Timeout = Patience };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());
        isOwn = true;
    }

    /// <summary>A client over a connection of the caller, such as one of <c>IHttpClientFactory</c>; it is not disposed with it.</summary>
    /// <param name="http">With the address of the service as <see cref="HttpClient.BaseAddress"/>, and the key in the header Authorization.</param>
    /// <exception cref="ArgumentException">It has no address.</exception>
    public ConsentryClient(HttpClient http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.BaseAddress is null)
            throw new ArgumentException("It has no BaseAddress: that is where the service is.", nameof(http));

        this.http = http;
    }

    /// <summary>May a text go to this number?</summary>
    /// <param name="number">E.164, or as people write it in the United States. What is no number is not allowed.</param>
    /// <param name="texts">What is to be sent, and when; null is any text, now.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ConsentryException">There is no answer: treat it as one that does not allow.</exception>
    public async Task<SendAnswer> MayISendAsync(
        string number,
        SendQuestion? texts = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(number);
        return (await AskAsync([number], texts ?? new SendQuestion(), cancellationToken).ConfigureAwait(false))[0];
    }

    /// <summary>
    /// May a text go to these numbers? Asks in requests of <see cref="MostNumbers"/>, one after the other, each when its answers are asked for; an
    /// answer for every number, in their order.
    /// </summary>
    /// <param name="numbers">As many as there are. For lists of millions there is <c>consentry scrub</c>.</param>
    /// <param name="texts">What is to be sent, and when; null is any text, now.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ConsentryException">There is no answer from here on: treat the rest as not allowed.</exception>
    public async IAsyncEnumerable<SendAnswer> MayISendAsync(
        IEnumerable<string> numbers,
        SendQuestion? texts = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(numbers);
        foreach (var chunk in numbers.Chunk(MostNumbers))
        foreach (
            var answer in await AskAsync(chunk, texts ?? new SendQuestion(), cancellationToken).ConfigureAwait(false)
        )
            yield return answer;
    }

    /// <summary>Records that somebody consented. Where it was recorded before under the same id, nothing changes.</summary>
    /// <exception cref="ConsentryException">It was not recorded, or nobody knows: with an id it is safe to try again.</exception>
    public Task<Recorded> RecordConsentAsync(Consent consent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(consent);
        return PostAsync("v1/consents", consent, Wire.Default.Consent, Wire.Default.Recorded, cancellationToken);
    }

    /// <summary>
    /// Records that somebody ended texts by a way that the service does not see. Once this has returned, no process says any more that they may go.
    /// </summary>
    /// <exception cref="ConsentryException">It was not recorded, or nobody knows: try again until it is.</exception>
    public Task<Recorded> RecordRevocationAsync(Revocation revocation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(revocation);
        return PostAsync(
            "v1/revocations",
            revocation,
            Wire.Default.Revocation,
            Wire.Default.Recorded,
            cancellationToken
        );
    }

    /// <summary>Records that a text went, which counts for the frequency that the sender promised.</summary>
    /// <exception cref="ConsentryException">It was not recorded, or nobody knows: it is safe to try again.</exception>
    public async Task RecordSentAsync(SentText sent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sent);
        using var response = await SendAsync("v1/sends", sent, Wire.Default.SentText, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Closes the connection, where it is the client's own.</summary>
    public void Dispose()
    {
        if (isOwn)
            http.Dispose();
    }

    private async Task<IReadOnlyList<SendAnswer>> AskAsync(
        string[] numbers,
        SendQuestion texts,
        CancellationToken cancellationToken
    )
    {
        var questions = new SendQuestions(numbers, texts.Program, texts.Category, texts.At, texts.Sender);
        var answers = await PostAsync(
                "v1/send-check",
                questions,
                Wire.Default.SendQuestions,
                Wire.Default.SendAnswers,
                cancellationToken
            )
            .ConfigureAwait(false);

        // Each is of its number, or none is taken.
        return
            answers.Results is { } results && results.Select(a => a.To).SequenceEqual(numbers, StringComparer.Ordinal)
            ? [.. results.Select(SendAnswer.Of)]
            : throw ConsentryException.Foreign(cause: null);
    }

    private async Task<TAnswer> PostAsync<T, TAnswer>(
        string path,
        T body,
        JsonTypeInfo<T> type,
        JsonTypeInfo<TAnswer> answerType,
        CancellationToken cancellationToken
    )
    {
        using var response = await SendAsync(path, body, type, cancellationToken).ConfigureAwait(false);
        try
        {
            return await response.Content.ReadFromJsonAsync(answerType, cancellationToken).ConfigureAwait(false)
                ?? throw ConsentryException.Foreign(cause: null);
        }
        catch (JsonException cause)
        {
            throw ConsentryException.Foreign(cause);
        }
        catch (Exception cause) when (IsUnreachable(cause, cancellationToken))
        {
            throw ConsentryException.Unreachable(cause);
        }
    }

    /// <summary>Of success, to be disposed.</summary>
    private async Task<HttpResponseMessage> SendAsync<T>(
        string path,
        T body,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        HttpResponseMessage response;
        try
        {
            response = await http.PostAsJsonAsync(path, body, type, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause) when (IsUnreachable(cause, cancellationToken))
        {
            throw ConsentryException.Unreachable(cause);
        }

        if (response.IsSuccessStatusCode)
            return response;

        using (response)
            throw await ConsentryException.OfAsync(response, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>That the caller gave up is the caller's own; that the time was up is not.</summary>
    private static bool IsUnreachable(Exception cause, CancellationToken cancellationToken) =>
        cause is HttpRequestException or IOException
        || (cause is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    /// <summary>What follows is taken as beneath it.</summary>
    private static Uri Folder(Uri address)
    {
        var origin = address.GetLeftPart(UriPartial.Path);
        return new Uri(origin.EndsWith('/') ? origin : origin + "/");
    }
}

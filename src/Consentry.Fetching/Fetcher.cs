using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Consentry.Fetching;

/// <summary>
/// Gets pages of hosts that nobody vouches for. Every connection goes through the guard, which <see cref="FetchOptions"/>
/// describes; there is no proxy, no cookie and no credential. Safe for use by many at once.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private readonly FetchOptions options;
    private readonly Guard guard;
    private readonly HostTurns turns;
    private readonly PageCache? cache;
    private readonly Totals totals;
    private readonly HttpMessageInvoker http;

    public Fetcher(FetchOptions options)
    {
        this.options = options;
        guard = new(options);
        turns = new(options.MaxAtOnce);
        cache = options.CacheFolder is { } folder ? new(folder, options.MaxCacheBytes) : null;
        totals = new();
        http = new(Handler());
    }

    private Fetcher(Fetcher whole)
    {
        (options, guard, turns, cache, totals) = (whole.options, whole.guard, whole.turns, whole.cache, whole.totals);
        http = new(Handler());
    }

    /// <summary>Requests sent so far, redirects and repeated ones included; what was refused before is none.</summary>
    public int Requests => totals.Requests;

    /// <summary>From request to the end of the body, over all requests; those at the same time count each.</summary>
    public TimeSpan Asking => new(Interlocked.Read(ref totals.Asking));

    /// <summary>For turns at busy hosts, and because hosts asked for patience; likewise.</summary>
    public TimeSpan Waiting => new(Interlocked.Read(ref totals.Waiting));

    /// <summary>
    /// The same limits, cache and counts, with connections of its own that close with it: those to the hosts of one site, whose
    /// pages come one after the other. A run over many sites would else keep two open to each for as long as they may idle.
    /// </summary>
    public Fetcher ForSite() => new(this);

    /// <summary>An answer whatever its status, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up; a time limit is a failure instead.</exception>
    public async Task<FetchResult> Get(Uri address, CancellationToken cancellation = default)
    {
        var visit = new Visit(address, options.Timeout);
        try
        {
            while (true)
            {
                guard.Check(visit.At);
                var before = Stopwatch.GetTimestamp();
                using var turn = await turns.Take(visit.At.IdnHost, cancellation);
                Interlocked.Add(ref totals.Waiting, Stopwatch.GetElapsedTime(before).Ticks);
                var answer = await Ask(visit, cancellation);
                if (answer.To is null)
                    return FetchResult.Of(answer.Fetched!);

                Follow(visit, answer.Status, answer.To);
            }
        }
        catch (Exception e) when (Failures.IsExpected(e))
        {
            var (error, message) = Failures.Of(e, visit.At.IsAbsoluteUri ? visit.At.IdnHost : "");
            return FetchResult.Of(new FetchFailure(error, message, visit.At, visit.Hops));
        }
    }

    public void Dispose() => http.Dispose();

    private SocketsHttpHandler Handler() =>
        new()
        {
            // A proxy would look names up itself, behind the guard's back.
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
            ConnectCallback = async (context, cancellation) =>
                await guard.Connect(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellation),
            SslOptions = Certificates.Verification(options.Authorities),
            MaxConnectionsPerServer = options.MaxAtOnce,
            MaxResponseHeadersLength = 64,
            // What is left of a redirect's body is not worth its bytes.
            MaxResponseDrainSize = 16 * 1024,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        };

    private void Follow(Visit visit, int status, Uri to)
    {
        visit.Hops.Add(new Hop(visit.At, status, to));
        if (!visit.Seen.Add(to.AbsoluteUri))
            throw new RefusalException(
                FetchError.RedirectLoop,
                $"{to.IdnHost} redirects in a circle, as sites do that want a cookie or mix up http and https"
            );

        if (visit.Hops.Count > options.MaxRedirects)
            throw new RefusalException(
                FetchError.TooManyRedirects,
                $"more than {options.MaxRedirects} redirects, the last one to {to.IdnHost}: the site sends visitors round"
            );

        visit.At = to;
    }

    private async Task<Answer> Ask(Visit visit, CancellationToken cancellation)
    {
        var answer = await AskOnce(visit, cancellation);
        // The turn is kept meanwhile: a host that asks for patience has it from all who ask.
        if (answer.Wait is { } wait && wait <= options.MaxRetryAfter)
        {
            Interlocked.Add(ref totals.Waiting, wait.Ticks);
            await Task.Delay(wait, options.Clock, cancellation);
            return await AskOnce(visit, cancellation);
        }

        return answer;
    }

    private async Task<Answer> AskOnce(Visit visit, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(visit.Left);
        var before = visit.Spent.Elapsed;
        visit.Spent.Start();
        try
        {
            return await Exchange(visit, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new RefusalException(
                FetchError.TooSlow,
                $"not all of it arrived within {options.Timeout.TotalSeconds:0.#} s: the server is slow or down, or sends without end"
            );
        }
        finally
        {
            visit.Spent.Stop();
            Interlocked.Add(ref totals.Asking, (visit.Spent.Elapsed - before).Ticks);
        }
    }

    private async Task<Answer> Exchange(Visit visit, CancellationToken cancellation)
    {
        var at = visit.At;
        var cached = cache?.Find(at);
        using var request = Request.For(at, options.UserAgent, cached);
        Interlocked.Increment(ref totals.Requests);
        using var response = await http.SendAsync(request, cancellation);
        var status = (int)response.StatusCode;
        var headers = Request.Headers(response);
        if (status is 301 or 302 or 303 or 307 or 308 && headers.TryGetValue("Location", out var location))
            return new(status) { To = Target(at, location) };

        if (status == 304 && cached is not null)
            return Arrived(visit, Kept(visit, cached));

        var body = await Bodies.Read(response.Content, options.MaxBytes, cancellation);
        if (status == 200 && IsWorthKeeping(headers))
            cache?.Store(at, headers, body);
        else if (status is 200 or 404 or 410)
            cache?.Forget(at);

        return Arrived(visit, Described(new Fetched(visit.Requested, at, status, body), visit, headers)) with
        {
            Wait = status is 429 or 503 ? RetryAfter(headers) : null,
        };
    }

    /// <summary>A page that sends its visitors on is a redirect; back to where they came from, it is a page that stays.</summary>
    private static Answer Arrived(Visit visit, Fetched page) =>
        Forwarding.Target(page) is { } to && !visit.Seen.Contains(to.AbsoluteUri)
            ? new(page.Status) { To = to }
            : new(page.Status) { Fetched = page };

    private static Uri Target(Uri from, string location) =>
        Uri.TryCreate(from, location.Trim(), out var to)
            ? to
            : throw new RefusalException(
                FetchError.Broken,
                $"{from.IdnHost} redirects to something that is no address"
            );

    /// <summary>Without a mark to ask by, nothing could be asked.</summary>
    private static bool IsWorthKeeping(Dictionary<string, string> headers) =>
        (headers.ContainsKey("ETag") || headers.ContainsKey("Last-Modified"))
        && !(
            headers.TryGetValue("Cache-Control", out var control)
            && control.Contains("no-store", StringComparison.OrdinalIgnoreCase)
        );

    private static Fetched Kept(Visit visit, CachedPage page) =>
        Described(
            new Fetched(visit.Requested, visit.At, 200, page.Body) { IsFromCache = true },
            visit,
            new(page.Headers, StringComparer.OrdinalIgnoreCase)
        );

    private static Fetched Described(Fetched fetched, Visit visit, Dictionary<string, string> headers)
    {
        MediaTypeHeaderValue? type = null;
        if (headers.TryGetValue("Content-Type", out var value))
            _ = MediaTypeHeaderValue.TryParse(value, out type);

        return fetched with
        {
            // What a lenient reader still takes from a header that is not well-formed.
            MediaType = (type?.MediaType ?? value?.Split(';')[0].Trim())?.ToLowerInvariant(),
            Charset = type?.CharSet?.Trim('"', '\''),
            Hops = visit.Hops,
            Headers = headers,
        };
    }

    /// <summary>Seconds or a date.</summary>
    private TimeSpan? RetryAfter(Dictionary<string, string> headers)
    {
        if (!headers.TryGetValue("Retry-After", out var value))
            return null;

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);

        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return null;

        var wait = date - options.Clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>Over all that share the limits.</summary>
    private sealed class Totals
    {
        public int Requests;
        public long Asking;
        public long Waiting;
    }

    /// <summary>One address on its way through redirects.</summary>
    private sealed class Visit(Uri requested, TimeSpan timeout)
    {
        public Uri Requested { get; } = requested;

        public Uri At { get; set; } = requested;

        public List<Hop> Hops { get; } = [];

        public HashSet<string> Seen { get; } =
        [requested.IsAbsoluteUri ? requested.AbsoluteUri : requested.OriginalString];

        public Stopwatch Spent { get; } = new();

        public TimeSpan Left => timeout > Spent.Elapsed ? timeout - Spent.Elapsed : TimeSpan.Zero;
    }

    /// <summary>A redirect or an answer to hand out, with the wait that the host asks for.</summary>
    private sealed record Answer(int Status)
    {
        public Uri? To { get; init; }

        public Fetched? Fetched { get; init; }

        public TimeSpan? Wait { get; init; }
    }
}

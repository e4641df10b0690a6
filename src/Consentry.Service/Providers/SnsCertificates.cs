using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;

namespace Consentry.Service.Providers;

/// <summary>The certificates with which Amazon SNS signs, checked and kept.</summary>
/// <param name="fetch">What is at an address, as PEM.</param>
/// <param name="roots">Who is trusted; null are the roots of the system, and then missing links of the chain are fetched too.</param>
internal sealed partial class SnsCertificates(
    Func<Uri, CancellationToken, Task<byte[]>> fetch,
    X509Certificate2Collection? roots = null
)
{
    /// <summary>There is one a region, and a new one now and then.</summary>
    private const int MostKept = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Uri, X509Certificate2> kept = new();

    /// <summary>With a client of its own, which follows no redirect and reads no more than a chain is long.</summary>
    public static SnsCertificates Online()
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = 64 * 1024,
        };
        return new SnsCertificates(client.GetByteArrayAsync);
    }

    /// <param name="address">One that <see cref="SnsEnvelope.Certificate"/> has let through.</param>
    /// <param name="now">When it has to be valid.</param>
    /// <returns>The certificate, or why there is none.</returns>
    public async ValueTask<(X509Certificate2? Certificate, Refusal? Refusal)> GetAsync(
        Uri address,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (kept.TryGetValue(address, out var known) && IsValid(known, now))
            return (known, null);

        byte[] pem;
        try
        {
            pem = await fetch(address, cancellation);
        }
        catch (HttpRequestException e) when (e.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            // There is none of that name, and there will not be.
            return (null, Refusal.BadCertificate);
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException or TimeoutException
                || (e is OperationCanceledException && !cancellation.IsCancellationRequested)
            )
        {
            return (null, Refusal.CertificateUnavailable);
        }

        if (Checked(pem, now) is not { } certificate)
            return (null, Refusal.BadCertificate);

        if (kept.Count >= MostKept)
            kept.Clear();

        kept[address] = certificate;
        return (certificate, null);
    }

    private X509Certificate2? Checked(byte[] pem, DateTimeOffset now)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(Encoding.UTF8.GetString(pem));
        }
        catch (CryptographicException)
        {
            return null;
        }

        if (
            certificates.Count == 0
            || !Name().IsMatch(certificates[0].GetNameInfo(X509NameType.DnsName, forIssuer: false))
        )
            return null;

        using var chain = new X509Chain();
        chain.ChainPolicy.ExtraStore.AddRange(certificates);
        chain.ChainPolicy.VerificationTime = now.UtcDateTime;
        // A list of revoked ones that is late would hold up messages; a certificate of SNS is replaced instead.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.UrlRetrievalTimeout = Patience;
        if (roots is not null)
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(roots);
            chain.ChainPolicy.DisableCertificateDownloads = true;
        }

        return chain.Build(certificates[0]) ? certificates[0] : null;
    }

    private static bool IsValid(X509Certificate2 certificate, DateTimeOffset now) =>
        certificate.NotBefore.ToUniversalTime() <= now.UtcDateTime
        && now.UtcDateTime <= certificate.NotAfter.ToUniversalTime();

    /// <summary><c>sns.amazonaws.com</c>; some regions have their own, such as <c>sns-signing.eu-south-1.amazonaws.com</c>.</summary>
    [GeneratedRegex(
        @"\Asns(-[a-z0-9-]{1,40})?(\.[a-z0-9-]{1,40})?\.amazonaws\.com(\.cn)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Name();
}

using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Consentry.Fetching.Tests;

/// <summary>An authority made for a test, and the certificates it issues.</summary>
internal sealed class Certified : IDisposable
{
    private readonly X509Certificate2 root = Root($"A test's authority {Guid.NewGuid():N}");

    public X509Certificate2Collection Authorities => [root];

    /// <summary>A certificate that a server can show.</summary>
    /// <param name="issuerAt">Where it says that its issuer's certificate can be had.</param>
    public X509Certificate2 For(string host, int validDays = 30, string? issuerAt = null)
    {
        using var key = RSA.Create(2048);
        var request = Request($"CN={host}", key);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        if (issuerAt is not null)
            request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(null, [issuerAt]));

        var (start, end) = (DateTimeOffset.UtcNow.AddDays(-60), DateTimeOffset.UtcNow.AddDays(validDays));
        using var issued = request.Create(root, start, end, RandomNumberGenerator.GetBytes(8));
        return Usable(issued.CopyWithPrivateKey(key));
    }

    public static X509Certificate2 SelfSigned(string host)
    {
        using var key = RSA.Create(2048);
        var request = Request($"CN={host}", key);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        return Usable(request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)));
    }

    public void Dispose() => root.Dispose();

    private static X509Certificate2 Root(string name)
    {
        using var key = RSA.Create(2048);
        var request = Request($"CN={name}", key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-100), DateTimeOffset.UtcNow.AddDays(100));
    }

    private static CertificateRequest Request(string name, RSA key) =>
        new(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    /// <summary>A server on Windows cannot use a key that is in no store.</summary>
    private static X509Certificate2 Usable(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
}

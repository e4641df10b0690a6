using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Consentry.Fetching;

/// <summary>Verifies a host's certificate, and says in words what is wrong with it.</summary>
internal static class Certificates
{
    public static SslClientAuthenticationOptions Verification(X509Certificate2Collection? authorities)
    {
        // A certificate names addresses from which its issuer and revocations can be had: a host could have this machine ask
        // for any address by way of them.
        var policy = new X509ChainPolicy
        {
            DisableCertificateDownloads = true,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        if (authorities is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(authorities);
        }

        return new() { CertificateChainPolicy = policy, RemoteCertificateValidationCallback = IsValid };
    }

    /// <summary>What is wrong is thrown, since a mere no would leave the caller without a reason.</summary>
    private static bool IsValid(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var host = (sender as SslStream)?.TargetHostName ?? "the host";
        return errors == SslPolicyErrors.None
            ? true
            : throw Invalid(host, certificate as X509Certificate2, chain, errors);
    }

    private static RefusalException Invalid(
        string host,
        X509Certificate2? certificate,
        X509Chain? chain,
        SslPolicyErrors errors
    ) => new(FetchError.Certificate, Why(host, certificate, chain, errors));

    private static string Why(string host, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null)
            return $"{host} shows no certificate";

        var status =
            chain?.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status)
            ?? X509ChainStatusFlags.NoError;
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            return $"the certificate of {host} is for another host ({Names(certificate)}): browsers warn visitors off";

        if (status.HasFlag(X509ChainStatusFlags.NotTimeValid))
            return $"the certificate of {host} was valid from {Day(certificate.NotBefore)} to {Day(certificate.NotAfter)}"
                + ", so that it has expired or is not valid yet: browsers warn visitors off";

        if (certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData))
            return $"the certificate of {host} is self-signed: browsers warn visitors off";

        if (status.HasFlag(X509ChainStatusFlags.PartialChain))
            return $"the certificate of {host} leads to no known authority: the server does not send the certificates"
                + " between, or the authority is a private one";

        return status.HasFlag(X509ChainStatusFlags.UntrustedRoot)
            ? $"the certificate of {host} is by an authority that is not trusted: a private one"
            : $"the certificate of {host} is not valid ({status})";
    }

    private static string Names(X509Certificate2 certificate)
    {
        var names = certificate
            .Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(extension => extension.EnumerateDnsNames())
            .Take(3)
            .ToArray();
        return names.Length > 0 ? string.Join(", ", names) : "it names none";
    }

    private static string Day(DateTime time) => DateOnly.FromDateTime(time.ToUniversalTime()).ToString("O", null);
}

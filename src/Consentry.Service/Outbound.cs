using Consentry.Service.Providers;

namespace Consentry.Service;

/// <summary>The service's own way to providers.</summary>
/// <param name="Client">For replies and subscriptions; it follows no redirect.</param>
/// <param name="Certificates">Those of Amazon SNS.</param>
internal sealed record Outbound(HttpClient Client, SnsCertificates Certificates)
{
    /// <summary>A provider's request waits while a reply is handed over.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Outbound Network() =>
        new(
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience },
            SnsCertificates.Online()
        );
}

using System.Security.Authentication;

namespace Consentry.Fetching;

/// <summary>What the HTTP stack throws, as a reason.</summary>
internal static class Failures
{
    /// <summary>Whether an exception is the host's or the network's fault; any other is a defect.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is RefusalException or HttpRequestException or IOException or InvalidDataException;

    public static (FetchError Error, string Message) Of(Exception exception, string host)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is RefusalException refusal)
                return (refusal.Error, refusal.Message);

            if (e is AuthenticationException)
                return (
                    FetchError.Tls,
                    $"no encrypted connection to {host} comes about: it speaks no TLS 1.2 or later, or does not serve this name"
                );
        }

        return exception switch
        {
            InvalidDataException => (
                FetchError.Broken,
                $"what {host} sent cannot be decompressed: it is damaged, or compressed otherwise than it says"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => (
                FetchError.Tls,
                $"no encrypted connection to {host} comes about: that port does not speak TLS"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => (
                FetchError.TooLarge,
                $"the headers that {host} sends are longer than any page's"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => (
                FetchError.Broken,
                $"what {host} sent is no HTTP: another kind of server may listen there"
            ),
            _ => (FetchError.Broken, $"{host} closed the connection before all of the answer had arrived"),
        };
    }
}

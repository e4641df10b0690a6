namespace Consentry.Service.Providers;

/// <summary>Why a request is not acted on.</summary>
public enum Refusal
{
    /// <summary>Providers post.</summary>
    WrongMethod,

    /// <summary>Above <see cref="WebhookRequest.MaxBody"/>.</summary>
    TooLarge,

    /// <summary>A charset other than UTF-8, or a compressed body.</summary>
    UnknownEncoding,

    /// <summary>What would prove who sent it is missing.</summary>
    NoProof,

    /// <summary>User or password is wrong.</summary>
    WrongCredentials,

    /// <summary>It was not signed with the sender's key, or altered since.</summary>
    BadSignature,

    /// <summary>Signed, but too long ago or too far ahead.</summary>
    Stale,

    /// <summary>Signed with a certificate that is not one of Amazon SNS.</summary>
    BadCertificate,

    /// <summary>The certificate could not be had just now.</summary>
    CertificateUnavailable,

    /// <summary>From a topic other than the sender's.</summary>
    WrongTopic,

    /// <summary>Not what this provider sends: no JSON, no number, two different values of one field.</summary>
    Malformed,

    /// <summary>The settings of the sender lack what this needs.</summary>
    NotConfigured,
}

internal static class Refusals
{
    /// <summary>The HTTP status to answer with. What may pass by itself is 503, so that the provider tries again.</summary>
    public static int Status(this Refusal refusal) =>
        refusal switch
        {
            Refusal.WrongMethod => StatusCodes.Status405MethodNotAllowed,
            Refusal.TooLarge => StatusCodes.Status413PayloadTooLarge,
            Refusal.UnknownEncoding => StatusCodes.Status415UnsupportedMediaType,
            Refusal.NoProof or Refusal.WrongCredentials => StatusCodes.Status401Unauthorized,
            Refusal.BadSignature or Refusal.Stale or Refusal.BadCertificate or Refusal.WrongTopic =>
                StatusCodes.Status403Forbidden,
            Refusal.CertificateUnavailable or Refusal.NotConfigured => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
}

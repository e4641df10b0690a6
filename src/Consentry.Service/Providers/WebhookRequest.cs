namespace Consentry.Service.Providers;

/// <summary>What came in, before it is known who sent it.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Address">
/// The full address as the provider knows it: the origin under which the service is published, followed by the request's target as
/// it came, percent signs untouched. Never put together from <c>Host</c> or <c>X-Forwarded-</c> headers, which the client writes.
/// </param>
/// <param name="Headers">As received.</param>
/// <param name="Body">As received. Reading may stop after <see cref="MaxBody"/> and one more byte: the rest is not looked at.</param>
internal sealed record WebhookRequest(
    string Method,
    string Address,
    IHeaderDictionary Headers,
    ReadOnlyMemory<byte> Body
)
{
    /// <summary>In bytes. The longest text with all that providers add is below 32 KB.</summary>
    public const int MaxBody = 256 * 1024;

    /// <summary>Null where it is missing, and where it stands twice: then nobody knows which one counts.</summary>
    public string? Header(string name) => Headers[name] is [{ Length: > 0 } only] ? only : null;

    /// <summary>Without address and body: one may hold a secret, the other holds what somebody wrote.</summary>
    public override string ToString() => $"{Method}, {Body.Length} bytes";
}

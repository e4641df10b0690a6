using System.Collections.Frozen;
using Consentry.Documents;

namespace Consentry.Fetching;

/// <summary>What a host answered, whatever its status: a 403 or a 404 is an answer.</summary>
/// <param name="Requested">The address as asked for.</param>
/// <param name="Final">The address that answered, after all redirects.</param>
/// <param name="Status">Of the last answer; 200 for a page that has not changed since it was cached.</param>
/// <param name="Body">Decompressed, not decoded.</param>
public sealed record Fetched(Uri Requested, Uri Final, int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>Of the header <c>Content-Type</c>, in lower case; null without one.</summary>
    public string? MediaType { get; init; }

    /// <summary>The charset that the header <c>Content-Type</c> names; null without one.</summary>
    public string? Charset { get; init; }

    /// <summary>The redirects on the way, in order.</summary>
    public IReadOnlyList<Hop> Hops { get; init; } = [];

    /// <summary>The headers that tell something of the page, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The host said that the page has not changed, and the body is the one that was kept.</summary>
    public bool IsFromCache { get; init; }

    /// <summary>The status says that this is the page that was asked for.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>For the readers of the engine.</summary>
    public Page ToPage() =>
        new(Body, Uri.UnescapeDataString(Final.AbsolutePath)) { Address = Final, Charset = Charset };
}

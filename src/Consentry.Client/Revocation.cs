namespace Consentry.Client;

/// <summary>Somebody ended texts by a way that no webhook sees.</summary>
public sealed record Revocation
{
    /// <summary>Whose texts end.</summary>
    public required string Number { get; init; }

    /// <summary>By which way they asked.</summary>
    public required RevocationChannel Channel { get; init; }

    /// <summary>What they wrote or said.</summary>
    public string? Text { get; init; }

    /// <summary>Whose texts end; null is all.</summary>
    public string? Program { get; init; }

    /// <summary>Which texts end; null is all.</summary>
    public string? Category { get; init; }

    /// <summary>Who entered it.</summary>
    public string? Operator { get; init; }

    /// <summary>When; null is now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The sender's own id of the request: the same again changes nothing.</summary>
    public string? Id { get; init; }

    /// <summary>Whose texts, for a key of the administrator; null is the sender of the key.</summary>
    public string? Sender { get; init; }
}

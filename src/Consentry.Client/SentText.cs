namespace Consentry.Client;

/// <summary>A text that went.</summary>
public sealed record SentText
{
    /// <summary>To which number.</summary>
    public required string To { get; init; }

    /// <summary>The sender's own id of the text: the same again changes nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Of which it was.</summary>
    public string? Program { get; init; }

    /// <summary>Of which it was.</summary>
    public string? Category { get; init; }

    /// <summary>When it went; null is now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whose text, for a key of the administrator; null is the sender of the key.</summary>
    public string? Sender { get; init; }
}

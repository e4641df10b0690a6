namespace Consentry.Client;

/// <summary>Somebody agreed to texts, with the proof that a dispute asks for.</summary>
public sealed record Consent
{
    /// <summary>Of who consented.</summary>
    public required string Number { get; init; }

    /// <summary>How they did.</summary>
    public required ConsentMethod Method { get; init; }

    /// <summary>What they were shown, word for word.</summary>
    public required string Wording { get; init; }

    /// <summary>To which they consented; null is all.</summary>
    public string? Program { get; init; }

    /// <summary>To which they consented; null is all.</summary>
    public string? Category { get; init; }

    /// <summary>Where the form stood.</summary>
    public string? Page { get; init; }

    /// <summary>From which it was sent.</summary>
    public string? IpAddress { get; init; }

    /// <summary>The name, as the form had it.</summary>
    public string? Person { get; init; }

    /// <summary>When; null is now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The sender's own id of the act: the same again changes nothing. Without one a second call is a second act.</summary>
    public string? Id { get; init; }

    /// <summary>Whose consent, for a key of the administrator; null is the sender of the key.</summary>
    public string? Sender { get; init; }
}

namespace Consentry.Client;

/// <summary>What is to be sent.</summary>
public sealed record SendQuestion
{
    /// <summary>Of the sender's settings; null is any, which is asked more strictly.</summary>
    public string? Program { get; init; }

    /// <summary>Of the program, such as <c>reminders</c>; null is any, which is asked more strictly.</summary>
    public string? Category { get; init; }

    /// <summary>When it is to go; null is now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whose texts, for a key of the administrator; null is the sender of the key.</summary>
    public string? Sender { get; init; }
}

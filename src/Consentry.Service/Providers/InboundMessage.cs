namespace Consentry.Service.Providers;

/// <summary>What a consumer wrote to a sender, of a provider that has proved who it is.</summary>
internal sealed record InboundMessage
{
    /// <summary>Kind of the provider, such as <c>twilio</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>The consumer: E.164, or the digits of a short code.</summary>
    public required string From { get; init; }

    /// <summary>The sender's number that it went to: E.164, the digits of a short code, or the name of an RCS agent.</summary>
    public required string To { get; init; }

    /// <summary>What the provider puts before both where it came by another way than SMS, such as <c>whatsapp:</c>; else empty.</summary>
    public string Way { get; init; } = "";

    /// <summary>Empty where there are only pictures. What was no character, such as half an emoji, is U+FFFD.</summary>
    public required string Text { get; init; }

    /// <summary>The provider's; null where it gives none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The provider's id of what was written between the two numbers; null where it gives none.</summary>
    public string? Conversation { get; init; }

    /// <summary>When the provider got it; null where it does not say.</summary>
    public DateTimeOffset? Occurred { get; init; }

    public bool HasMedia { get; init; }

    /// <summary>The provider says that it took this for STOP, START or HELP and answered it: an answer of ours would be the second.</summary>
    public bool OptOutHandled { get; init; }

    /// <summary>The request is a report of the message, and an answer in the response reaches nobody.</summary>
    public bool IsReport { get; init; }

    /// <summary>The same for every delivery of this message.</summary>
    public Fingerprint Fingerprint =>
        MessageId is { } id
            ? Fingerprint.Of(window: null, Provider, id)
            : Fingerprint.Of(Fingerprint.Repeats, Provider, Conversation ?? "", From, To, Text);

    /// <summary>Neither numbers nor words.</summary>
    public override string ToString() => $"a message by {Provider}";
}

namespace Consentry.Client;

/// <summary>Whether a text may go to a number.</summary>
public sealed record SendAnswer
{
    /// <summary>As it was asked for.</summary>
    public required string Number { get; init; }

    /// <summary>Only where this is true may the text go.</summary>
    public bool IsAllowed { get; init; }

    /// <summary>Why, or why not.</summary>
    public SendReason Reason { get; init; }

    /// <summary>When the consent, or what blocks, happened; null where nothing did.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>From when on it may go, where time alone keeps it back; null elsewhere.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>For people, in English; null where there is nothing to add.</summary>
    public string? Note { get; init; }

    /// <summary>Both have to say so: an answer that contradicts itself allows nothing.</summary>
    internal static SendAnswer Of(WireAnswer answer)
    {
        var reason = SendReasons.Of(answer.Reason);
        return new()
        {
            Number = answer.To,
            IsAllowed = answer.Allowed && reason == SendReason.Ok,
            Reason = answer.Allowed || reason != SendReason.Ok ? reason : SendReason.Other,
            Since = answer.Since,
            Until = answer.Until,
            Note = answer.Note,
        };
    }
}

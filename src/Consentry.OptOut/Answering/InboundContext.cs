using Consentry.OptOut.Law;

namespace Consentry.OptOut.Answering;

/// <summary>What has to be known beside an inbound message itself.</summary>
public sealed record InboundContext
{
    public required SenderSettings Sender { get; init; }

    /// <summary>That of the day on which it was received.</summary>
    public required LawEdition Law { get; init; }

    /// <summary>Which of the sender's numbers it went to; null where it is none that the settings know.</summary>
    public SenderNumber? To { get; init; }

    /// <summary>The number it went to is toll-free: there the network confirms.</summary>
    public bool IsTollFree { get; init; }

    /// <summary>The provider says that it has answered this message itself.</summary>
    public bool ProviderAnswered { get; init; }

    /// <summary>Since the consumer's message was received; a confirmation that comes later than the law presumes is left out.</summary>
    public TimeSpan Age { get; init; }
}

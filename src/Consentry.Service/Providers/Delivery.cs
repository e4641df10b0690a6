namespace Consentry.Service.Providers;

/// <summary>What a webhook request comes to.</summary>
internal abstract record Delivery
{
    private Delivery() { }

    /// <summary>Authentic; to be acted on, in this order, then answered with success.</summary>
    public sealed record Messages(IReadOnlyList<InboundMessage> All) : Delivery
    {
        public Messages(InboundMessage only)
            : this([only]) { }

        /// <summary>Parts of the same request that cannot be read.</summary>
        public int Unread { get; init; }
    }

    /// <summary>Authentic and of no concern; to be answered with success, or the provider sends it again.</summary>
    public sealed record Nothing(NothingToDo Why) : Delivery;

    /// <summary>Amazon SNS asks whether this service wants the topic's notifications.</summary>
    /// <param name="Confirm">To be visited with GET, without following redirects; it is an address of Amazon SNS.</param>
    public sealed record Subscription(Uri Confirm) : Delivery;

    /// <summary>Not to be acted on.</summary>
    public sealed record Refused(Refusal Why) : Delivery
    {
        public int Status => Why.Status();

        /// <summary>The header <c>WWW-Authenticate</c>; null where the answer has none.</summary>
        public string? Challenge { get; init; }
    }

    /// <summary>The text is in no log line, whoever writes it.</summary>
    public sealed override string ToString() =>
        this switch
        {
            Messages messages => $"{messages.All.Count} messages",
            Nothing nothing => $"nothing to do: {nothing.Why}",
            Subscription => "subscription",
            Refused refused => $"refused: {refused.Why}",
            _ => base.ToString()!,
        };
}

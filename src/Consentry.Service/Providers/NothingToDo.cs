namespace Consentry.Service.Providers;

/// <summary>Why an authentic request leads to nothing.</summary>
public enum NothingToDo
{
    /// <summary>How a text of the sender's fared.</summary>
    DeliveryReport,

    /// <summary>A text of the sender's own.</summary>
    Outbound,

    /// <summary>It came by a way that has no telephone numbers, such as Messenger.</summary>
    OtherChannel,

    /// <summary>An event that has nothing to do with messages.</summary>
    OtherEvent,

    /// <summary>The provider ends this subscription: no more messages will come by it.</summary>
    Unsubscribed,
}

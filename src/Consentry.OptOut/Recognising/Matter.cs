namespace Consentry.OptOut.Recognising;

/// <summary>What a noun is about, seen from the texts of a sender.</summary>
internal enum Matter
{
    /// <summary>No noun stands here.</summary>
    None,

    /// <summary>Texts, whatever they are about: "these messages".</summary>
    Messages,

    /// <summary>Some kind of texts: "the coupon texts", "reminders".</summary>
    Kind,

    /// <summary>"It", "these", "everything".</summary>
    Thing,

    /// <summary>What one is on: "your mailing list".</summary>
    List,

    /// <summary>A subscription, or a group that texts go to.</summary>
    Subscription,

    /// <summary>The writer's number or details.</summary>
    Line,

    /// <summary>The writer: "me", "us".</summary>
    Self,

    /// <summary>Anything else.</summary>
    Else,
}

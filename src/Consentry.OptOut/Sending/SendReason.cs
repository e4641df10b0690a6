namespace Consentry.OptOut.Sending;

/// <summary>Why a text may go or not, the weightiest first. The ids of <see cref="SendReasons"/> are a promise.</summary>
public enum SendReason
{
    /// <summary>It may go.</summary>
    Ok,

    /// <summary>It is no telephone number.</summary>
    UnknownNumber,

    /// <summary>The number is somebody else's by now.</summary>
    WrongNumber,

    /// <summary>The consumer ended these texts.</summary>
    Blocked,

    /// <summary>The ledger has no consent for them.</summary>
    NoConsent,

    /// <summary>The sender has no such program.</summary>
    UnknownProgram,

    /// <summary>The program has no such texts.</summary>
    UnknownCategory,

    /// <summary>As many were sent as the sender promised at most.</summary>
    Frequency,

    /// <summary>As many marketing texts were sent in 24 hours as the region allows.</summary>
    DailyLimit,

    /// <summary>No marketing on this day.</summary>
    Holiday,

    /// <summary>No marketing at this hour.</summary>
    QuietHours,
}

public static class SendReasons
{
    private static readonly string[] Ids =
    [
        "ok",
        "unknown-number",
        "wrong-number",
        "blocked",
        "no-consent",
        "unknown-program",
        "unknown-category",
        "frequency",
        "daily-limit",
        "holiday",
        "quiet-hours",
    ];

    /// <summary>As it stands on the wire.</summary>
    public static string Id(this SendReason reason) => Ids[(int)reason];
}

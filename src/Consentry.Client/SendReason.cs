namespace Consentry.Client;

/// <summary>Why a text may go or not. docs/api.md of Consentry says more.</summary>
public enum SendReason
{
    /// <summary>A reason that this version does not know: the text may not go.</summary>
    Other,

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

internal static class SendReasons
{
    private static readonly Dictionary<string, SendReason> Ids = new(StringComparer.Ordinal)
    {
        ["ok"] = SendReason.Ok,
        ["unknown-number"] = SendReason.UnknownNumber,
        ["wrong-number"] = SendReason.WrongNumber,
        ["blocked"] = SendReason.Blocked,
        ["no-consent"] = SendReason.NoConsent,
        ["unknown-program"] = SendReason.UnknownProgram,
        ["unknown-category"] = SendReason.UnknownCategory,
        ["frequency"] = SendReason.Frequency,
        ["daily-limit"] = SendReason.DailyLimit,
        ["holiday"] = SendReason.Holiday,
        ["quiet-hours"] = SendReason.QuietHours,
    };

    public static SendReason Of(string id) => Ids.GetValueOrDefault(id);
}

namespace Consentry.OptOut.Ledger;

/// <summary>How a number stands to some texts of a sender.</summary>
public enum Standing
{
    /// <summary>There is consent and no block.</summary>
    Consented,

    /// <summary>There is neither.</summary>
    NoConsent,

    /// <summary>The consumer ended these texts.</summary>
    Blocked,

    /// <summary>The number is somebody else's, who has consented to nothing.</summary>
    WrongNumber,
}

/// <param name="Standing">How the number stands.</param>
/// <param name="Since">The act that decides; null where there is none.</param>
public readonly record struct Permit(Standing Standing, Act? Since);

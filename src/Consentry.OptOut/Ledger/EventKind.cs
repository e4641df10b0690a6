namespace Consentry.OptOut.Ledger;

/// <summary>What happened between a sender and a number.</summary>
/// <remarks>The names of <see cref="EventKinds"/> stand in hashes: one is never changed and never used again.</remarks>
public enum EventKind
{
    /// <summary>A recorded act of consent, with its proof.</summary>
    Consented,

    /// <summary>A list says that there was consent.</summary>
    Imported,

    /// <summary>The consumer ended texts, by any channel.</summary>
    Revoked,

    /// <summary>Whoever has the number is not who consented.</summary>
    WrongNumber,

    /// <summary>A register of reassigned numbers has it.</summary>
    Reassigned,

    /// <summary>START, from the number itself.</summary>
    Resumed,

    /// <summary>HELP was asked for.</summary>
    Helped,

    /// <summary>The one confirmation of a revocation was handed to the provider.</summary>
    Confirmed,

    /// <summary>The words of an earlier event were destroyed.</summary>
    Erased,
}

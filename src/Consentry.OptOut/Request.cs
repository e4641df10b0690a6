namespace Consentry.OptOut;

/// <summary>What an inbound message asks for.</summary>
public enum Request
{
    /// <summary>Nothing that the opt-out function has to act on.</summary>
    None,

    /// <summary>To end texts: all of them, or those that its scope names.</summary>
    Revoke,

    /// <summary>To learn who texts and how to end it.</summary>
    Help,

    /// <summary>To get texts again.</summary>
    Resume,

    /// <summary>It says that its number is not that of the person who was meant, and asks for nothing else.</summary>
    WrongNumber,
}

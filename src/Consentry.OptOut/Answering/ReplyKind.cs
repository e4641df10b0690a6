namespace Consentry.OptOut.Answering;

public enum ReplyKind
{
    /// <summary>The confirmation of a revocation.</summary>
    Stop,

    /// <summary>The answer to HELP.</summary>
    Help,

    /// <summary>The confirmation of a sign-up, which START gets again.</summary>
    Resume,
}

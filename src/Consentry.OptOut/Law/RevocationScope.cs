namespace Consentry.OptOut.Law;

/// <summary>How far a revocation reaches that names no kind of texts itself.</summary>
public enum RevocationScope
{
    /// <summary>Every text of the sender.</summary>
    All,

    /// <summary>The kind of texts that it answers; all marketing where that is marketing.</summary>
    Kind,
}

namespace Consentry.OptOut.Law;

/// <summary>How a consumer may revoke by text.</summary>
public enum OptOutMethods
{
    /// <summary>By any words that a reasonable person understands.</summary>
    Any,

    /// <summary>By the keywords that the sender designates in its texts.</summary>
    Designated,
}

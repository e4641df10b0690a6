namespace Consentry.Judging.Sites;

/// <summary>Whose a document is.</summary>
public enum Ownership
{
    /// <summary>On the sender's own site, under its name or none.</summary>
    Own,

    /// <summary>Kept on another domain, which the sender's site links as its own.</summary>
    Elsewhere,

    /// <summary>It names another business, which the home page does not.</summary>
    AnotherBusiness,

    /// <summary>It is of the platform, tool or generator that the site is made with.</summary>
    Platform,
}

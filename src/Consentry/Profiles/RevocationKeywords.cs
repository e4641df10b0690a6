namespace Consentry.Profiles;

/// <summary>The words by which texts are ended.</summary>
public static class RevocationKeywords
{
    /// <summary>Those that the rule on revocation names (47 CFR 64.1200(a)(10)).</summary>
    public static IReadOnlyList<string> Default { get; } =
    ["STOP", "QUIT", "END", "REVOKE", "OPT OUT", "CANCEL", "UNSUBSCRIBE"];
}

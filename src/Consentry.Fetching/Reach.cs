namespace Consentry.Fetching;

/// <summary>How far an address reaches.</summary>
internal enum Reach
{
    /// <summary>On the public internet.</summary>
    Public,

    /// <summary>This machine or one's own network, which a caller may allow.</summary>
    Private,

    /// <summary>Never a web site's: metadata services, link-local, multicast, reserved.</summary>
    Never,
}

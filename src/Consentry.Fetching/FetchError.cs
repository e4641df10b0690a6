namespace Consentry.Fetching;

/// <summary>Why there is no answer.</summary>
public enum FetchError
{
    /// <summary>No absolute address of http or https.</summary>
    NotHttp,

    /// <summary>A port that was not allowed.</summary>
    PortNotAllowed,

    /// <summary>A name or password in the address.</summary>
    UserInfo,

    /// <summary>The host has no address, or is no name at all.</summary>
    UnknownHost,

    /// <summary>The host, or one of its addresses, is not on the public internet.</summary>
    ForbiddenAddress,

    /// <summary>Nothing listens there.</summary>
    Refused,

    /// <summary>No way to the host, or none that ends in time.</summary>
    Unreachable,

    /// <summary>The certificate is not valid for this host today.</summary>
    Certificate,

    /// <summary>No encrypted connection came about, for another reason than the certificate.</summary>
    Tls,

    /// <summary>More redirects than allowed.</summary>
    TooManyRedirects,

    /// <summary>A redirect to where it came from.</summary>
    RedirectLoop,

    /// <summary>A body beyond the limit, often a compressed one.</summary>
    TooLarge,

    /// <summary>Not all of it arrived in time.</summary>
    TooSlow,

    /// <summary>What arrived is not HTTP, ends early, or cannot be decompressed.</summary>
    Broken,
}

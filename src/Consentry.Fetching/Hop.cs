namespace Consentry.Fetching;

/// <summary>A redirect that was answered.</summary>
/// <param name="Status">301, 302, 303, 307 or 308; that of the page where a page sends its visitors on by itself, mostly 200.</param>
public sealed record Hop(Uri From, int Status, Uri To)
{
    /// <summary>It leaves the encrypted connection.</summary>
    public bool IsDowngrade => From.Scheme is "https" && To.Scheme is "http";
}

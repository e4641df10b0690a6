namespace Consentry.Documents;

/// <summary>An anchor with a target.</summary>
/// <param name="Text">Its visible words in <see cref="Document.Text"/>; empty where it shows an image only.</param>
/// <param name="Target">
/// The address as written, after entities, resolved against the page's address or <c>base</c> where there is one. Addresses
/// that Cloudflare obfuscates are given as <c>mailto:</c>.
/// </param>
/// <param name="Region">Where on the page it stands.</param>
public sealed record Link(Span Text, string Target, Region Region)
{
    /// <summary>Words for a link that shows none: <c>aria-label</c>, <c>title</c>, or an image's <c>alt</c>.</summary>
    public string Label { get; init; } = "";

    /// <summary>A script may open it: it has a handler, or an id or data attribute by which one finds it.</summary>
    public bool IsScripted { get; init; }
}

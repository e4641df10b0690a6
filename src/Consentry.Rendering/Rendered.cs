using System.Diagnostics.CodeAnalysis;
using System.Text;
using Consentry.Documents;

namespace Consentry.Rendering;

/// <summary>A page as scripts have made it.</summary>
/// <param name="Final">The address that the browser shows, after redirects and scripts.</param>
/// <param name="Status">Of the page itself; 0 where the browser had it from no host.</param>
/// <param name="Html">The document as it stood, its frames and open shadow roots within it.</param>
public sealed record Rendered(Uri Requested, Uri Final, int Status, string Html)
{
    /// <summary>It loaded no more; otherwise it was taken while it was still loading.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Connections that were refused: what the page asked of addresses that it may not reach.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>For the readers of the engine.</summary>
    public Page ToPage() =>
        new(Encoding.UTF8.GetBytes(Html), "page.html") { Address = Final, Charset = Encoding.UTF8.WebName };
}

/// <summary>Why a page was not rendered.</summary>
public enum RenderError
{
    /// <summary>No browser is installed.</summary>
    NoBrowser,

    /// <summary>The browser or its driver does not start.</summary>
    BrowserFailed,

    /// <summary>The address may not be asked for, or nothing answers there.</summary>
    NotLoaded,

    /// <summary>A page that keeps the browser busy without end.</summary>
    TooSlow,

    /// <summary>The document is larger than any that is read.</summary>
    TooLarge,
}

/// <summary>Why a page was not rendered, in words.</summary>
public sealed record RenderFailure(RenderError Error, string Message);

/// <summary>A rendered page, or why there is none.</summary>
public sealed class RenderResult
{
    public Rendered? Rendered { get; private init; }

    public RenderFailure? Failure { get; private init; }

    [MemberNotNullWhen(true, nameof(Rendered))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsRendered => Rendered is not null;

    internal static RenderResult Of(Rendered rendered) => new() { Rendered = rendered };

    internal static RenderResult Of(RenderError error, string message) =>
        new() { Failure = new RenderFailure(error, message) };
}

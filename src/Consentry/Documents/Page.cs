using System.Text;

namespace Consentry.Documents;

/// <summary>A page as it was received: nothing has been decoded yet.</summary>
/// <param name="Bytes">The body, after any transfer decoding.</param>
/// <param name="Name">What to call it, for the format guess by extension; a file name or the path of an address.</param>
public sealed record Page(ReadOnlyMemory<byte> Bytes, string Name)
{
    /// <summary>Where it was published, against which its links resolve; null for a file.</summary>
    public Uri? Address { get; init; }

    /// <summary>The charset that a transport header named; it yields to a byte order mark only.</summary>
    public string? Charset { get; init; }

    /// <summary>How it was reached, where it was fetched; null for a file.</summary>
    public Publication? Publication { get; init; }

    /// <summary>A page that is a string already; a charset that its markup declares no longer holds.</summary>
    /// <param name="text">HTML, Markdown or plain text.</param>
    /// <param name="name">Tells the format where the text does not show it: <c>privacy.md</c>.</param>
    public static Page Of(string text, string name = "") =>
        new(Encoding.UTF8.GetBytes(text), name) { Charset = Encoding.UTF8.WebName };
}

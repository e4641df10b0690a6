namespace Consentry.OptOut;

/// <summary>An inbound message, read.</summary>
/// <param name="Request">What it asks for.</param>
/// <param name="Rule">Which rule decided, such as <c>keyword</c> or <c>cease.contact</c>; <c>none</c> where none did.</param>
public readonly record struct Inbound(Request Request, string Rule)
{
    /// <summary>First UTF-16 unit of the words that decided; with <see cref="End"/> the same where none did.</summary>
    public int Start { get; init; }

    /// <summary>Behind the last.</summary>
    public int End { get; init; }

    /// <summary>First unit of the words that a revocation is limited to; with <see cref="ScopeEnd"/> the same where it is of all texts.</summary>
    public int ScopeStart { get; init; }

    /// <summary>Behind the last.</summary>
    public int ScopeEnd { get; init; }

    /// <summary>That of the words that decided.</summary>
    public InboundLanguage Language { get; init; }

    /// <summary>A revocation of some kinds of texts only.</summary>
    public bool IsLimited => ScopeEnd > ScopeStart;
}

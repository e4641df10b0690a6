namespace Consentry.OptOut;

/// <summary>What an inbound message asks for.</summary>
public enum Request
{
    /// <summary>Nothing that the opt-out function has to act on.</summary>
    None,

    /// <summary>To end texts: all of them, or those that its scope names.</summary>
    Revoke,

    /// <summary>To learn who texts and how to end it.</summary>
    Help,

    /// <summary>To get texts again.</summary>
    Resume,

    /// <summary>It says that its number is not that of the person who was meant, and asks for nothing else.</summary>
    WrongNumber,
}

/// <summary>The language that decided.</summary>
public enum InboundLanguage
{
    /// <summary>Also where no words decide.</summary>
    English,

    /// <summary>Of Spain and the Americas.</summary>
    Spanish,

    /// <summary>Of Canada and France.</summary>
    French,
}

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

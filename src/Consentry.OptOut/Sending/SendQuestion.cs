using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Sending;

/// <summary>A text that is to go, with all that the rules have to know of its number.</summary>
public sealed record SendQuestion
{
    /// <summary>When it is to go.</summary>
    public required Moment Now { get; init; }

    /// <summary>Program and category of the text. One that is not named is any, so that the strictest decides.</summary>
    public required Scope Texts { get; init; }

    /// <summary>What the ledger says of these texts: <see cref="ConsentState.For"/>.</summary>
    public required Permit Permit { get; init; }

    /// <summary>Where the number's holder may be.</summary>
    public required Recipient Recipient { get; init; }

    /// <summary>When texts of the program went to the number, at least those of the promised period; in any order.</summary>
    public IReadOnlyList<Moment> Sent { get; init; } = [];

    /// <summary>When any marketing of the sender went to the number, at least that of the last 24 hours; in any order.</summary>
    public IReadOnlyList<Moment> SentMarketing { get; init; } = [];
}

namespace Consentry.OptOut.Sending;

/// <summary>Where whoever has a number may be: every place counts, since nobody knows which it is.</summary>
/// <param name="Kind">What is known of the number.</param>
/// <param name="Places">None where it is no number.</param>
/// <param name="Country">Two capital letters; null where it is not known.</param>
public sealed record Recipient(RecipientKind Kind, IReadOnlyList<Place> Places, string? Country = null)
{
    public static readonly Recipient NoNumber = new(RecipientKind.NoNumber, []);
}

/// <param name="State">Of the United States, two capital letters; null where it is not known or abroad.</param>
/// <param name="Clock">That of its zone.</param>
public readonly record struct Place(string? State, LocalClock Clock);

/// <summary>What a number tells of its holder's place.</summary>
public enum RecipientKind
{
    /// <summary>It is no telephone number.</summary>
    NoNumber,

    /// <summary>An area code of the United States.</summary>
    Placed,

    /// <summary>A number of the United States that belongs to no place: toll-free, or an area code that nobody knows.</summary>
    Anywhere,

    /// <summary>Of another country, whose own rules are not known here.</summary>
    Abroad,
}

namespace Consentry.OptOut.Recognising;

/// <summary>Messages that a telephone wrote: a reaction to a text, which says what was done and quotes the text, and ends there.</summary>
/// <remarks>
/// An automatic reply is read like any message: people thank for a text as well, and what it says of keywords is an instruction
/// (<see cref="Mentions"/>).
/// </remarks>
internal static class Reactions
{
    private const string Quotes = "\"“”«»";

    /// <summary>How telephones begin them.</summary>
    private static readonly string[] Beginnings =
    [
        "Liked ",
        "Loved ",
        "Disliked ",
        "Emphasized ",
        "Emphasised ",
        "Questioned ",
        "Laughed at ",
        "Removed a ",
        "Reacted ",
        "Le gustó ",
        "Le encantó ",
        "Emfatizó ",
        "A aimé ",
        "A adoré ",
    ];

    public static bool Is(string text)
    {
        var reaction = text.AsSpan().TrimEnd();
        foreach (var beginning in Beginnings)
        {
            if (reaction.StartsWith(beginning, StringComparison.Ordinal))
                return Quotes.Contains(reaction[^1]) && reaction[..^1].IndexOfAny(Quotes) >= 0;
        }

        return false;
    }
}

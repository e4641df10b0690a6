using System.Globalization;
using System.Text.RegularExpressions;

namespace Consentry.Profiles;

/// <summary>How often texts come, in the words of a profile: "varies", "up to 4 per month", "2-5 per week", "1 per visit".</summary>
public sealed partial record Cadence
{
    /// <summary>What a count can be of, beside a period: something that happens to the customer.</summary>
    private static readonly string[] Units =
    [
        "day",
        "week",
        "month",
        "year",
        "visit",
        "appointment",
        "booking",
        "order",
        "delivery",
        "class",
        "event",
        "request",
        "reservation",
        "purchase",
    ];

    private Cadence(string count, bool isOne, string unit)
    {
        Count = count;
        IsOne = isOne;
        Unit = unit;
    }

    /// <summary>"up to 4", "2 to 5"; empty where it varies.</summary>
    public string Count { get; }

    /// <summary>"month", "visit"; empty where it varies.</summary>
    public string Unit { get; }

    /// <summary>No number is promised.</summary>
    public bool Varies => Unit.Length == 0;

    private bool IsOne { get; }

    /// <summary>Null where the words are none of those that a reader would take for a number of texts.</summary>
    public static Cadence? Parse(string words)
    {
        var text = words.Trim().TrimEnd('.').ToLowerInvariant();
        if (Varying().IsMatch(text))
        {
            return new Cadence("", false, "");
        }

        var match = Counted().Match(text);
        if (!match.Success || !Units.Contains(match.Groups["unit"].Value, StringComparer.Ordinal))
        {
            return null;
        }

        var from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        var to = match.Groups["to"] is { Success: true, Value: var upper }
            ? int.Parse(upper, CultureInfo.InvariantCulture)
            : from;
        if (from < 1 || to < from)
        {
            return null;
        }

        var count = to > from ? $"{from} to {to}" : $"{from}";
        return new Cadence(
            match.Groups["most"].Success ? "up to " + count : count,
            to == 1,
            match.Groups["unit"].Value
        );
    }

    /// <summary>As a sentence of terms.</summary>
    public string Sentence() =>
        Varies ? "Message frequency varies." : $"You receive {Count} {(IsOne ? "message" : "messages")} per {Unit}.";

    /// <summary>As a part of a disclosure or a reply: "Msg frequency varies", "up to 4 msgs/month".</summary>
    public string Abbreviated() => Varies ? "Msg frequency varies" : $"{Count} {(IsOne ? "msg" : "msgs")}/{Unit}";

    [GeneratedRegex("^(message |msg |text )?(frequency )?(varies|may vary|variable)$")]
    private static partial Regex Varying();

    [GeneratedRegex(
        @"^(?<most>up to |at most |no more than )?(?<from>[0-9]{1,3})( ?(-|–|to) ?(?<to>[0-9]{1,3}))? ?(messages?|msgs?|texts?)? ?(per|a|an|each|every|/) ?(?<unit>[a-z]+)$"
    )]
    private static partial Regex Counted();
}

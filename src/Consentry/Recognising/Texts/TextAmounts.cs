using System.Globalization;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Texts;

/// <summary>How many texts a month a sentence promises: "up to 4 a month", "2–4 msgs/week", "daily".</summary>
internal static class TextAmounts
{
    private const int Reach = 7;

    private static readonly string[] Numerals =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    /// <summary>The first count by a period; null where there is none.</summary>
    public static TextAmount? In(string text, ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (t[i].Is(Sense.Period) && Factor(t[i].In(text)) is { } factor && Counted(text, t, i) is { } count)
            {
                return new TextAmount(count.Least * factor.Least, count.Most * factor.Most);
            }
        }

        return null;
    }

    /// <summary>Periods in a month: a month has four weeks or a fifth begins.</summary>
    private static TextAmount? Factor(ReadOnlySpan<char> period) =>
        period switch
        {
            "day" or "daily" or "Daily" => new(28, 31),
            "week" or "wk" or "weekly" or "Weekly" => new(4, 5),
            "month" or "mth" or "mo" or "monthly" or "Monthly" => new(1, 1),
            "quarter" or "quarterly" => new(1 / 3d, 1 / 3d),
            "year" or "yr" or "yearly" or "annually" => new(1 / 12d, 1 / 12d),
            _ => null,
        };

    private static TextAmount? Counted(string text, ReadOnlySpan<Token> t, int period)
    {
        var isPer = period > 0 && (t[period - 1].IsAny(Senses.Of(Sense.Per, Sense.Any, Sense.Or)));
        var isAdverb = t[period].Is(Sense.Periodic);
        if (!isPer && !isAdverb)
        {
            return null;
        }

        for (var k = period - (isPer ? 2 : 1); k >= 0 && k >= period - Reach; k--)
        {
            if (Number(text, t[k]) is { } number)
            {
                return Bounded(text, t, k, period, number);
            }
        }

        return Behind(text, t, period) ?? (isAdverb ? new TextAmount(1, 1) : null);
    }

    /// <summary>"2–4", "2 to 4", "up to 4", "4 … at most", "at least 4", "about 4".</summary>
    private static TextAmount Bounded(string text, ReadOnlySpan<Token> t, int k, int period, double number)
    {
        var isRange =
            k > 1
            && (
                t[k - 1].Kind == TokenKind.Dash
                || t[k - 1].IsAny(Senses.Of(Sense.To, Sense.Or))
                || IsHyphen(text, t[k - 1])
            );
        if (isRange && Number(text, t[k - 2]) is { } lower)
        {
            return new(lower, number);
        }

        var before = Words(text, t.Behind(k, 3));
        var behind = Words(text, t.Ahead(period + 1, 3));
        return IsMost(before) || IsMost(behind) ? new(0, number)
            : before.Contains("least", StringComparison.Ordinal) ? new(number, double.PositiveInfinity)
            : before.Contains("about", StringComparison.Ordinal) || before.Contains("approx", StringComparison.Ordinal)
                ? new(number / 2, number * 2)
            : new(number, number);
    }

    /// <summary>"Msgs/month: 5".</summary>
    private static TextAmount? Behind(string text, ReadOnlySpan<Token> t, int period)
    {
        var ahead = t.Ahead(period + 1, 2);
        return ahead.Length == 2 && ahead[0].Kind == TokenKind.Colon && Number(text, ahead[1]) is { } number
            ? new TextAmount(number, number)
            : null;
    }

    private static bool IsMost(string words) =>
        words.Contains("up to", StringComparison.Ordinal)
        || words.Contains("most", StringComparison.Ordinal)
        || words.Contains("max", StringComparison.Ordinal)
        || words.Contains("more than", StringComparison.Ordinal)
        || words.Contains("fewer than", StringComparison.Ordinal);

    private static bool IsHyphen(string text, Token token) => token.In(text) is "-" or "–";

    private static string Words(string text, ReadOnlySpan<Token> t) =>
        t.Length == 0 ? "" : text[t[0].Start..t[^1].End].ToLowerInvariant();

    private static double? Number(string text, Token token)
    {
        var word = token.In(text);
        if (token.Kind == TokenKind.Number)
        {
            return double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n)
                ? n
                : null;
        }

        if (word.Equals("once", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        if (word.Equals("twice", StringComparison.OrdinalIgnoreCase))
        {
            return 2;
        }

        var numeral = Array.IndexOf(Numerals, word.ToString().ToLowerInvariant());
        return numeral > 0 ? numeral : null;
    }
}

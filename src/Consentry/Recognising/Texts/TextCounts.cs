using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>Texts counted by the period or the event: "up to four texts a month", "2–4 msgs/week", "one SMS per order".</summary>
internal static class TextCounts
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    public static bool Are(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (
                t[i].IsAny(Texts)
                    && (IsRated(t, i) || IsDefinite(t, i) || IsLabel(t, i) || IsOnce(t, i) || IsFronted(t, i))
                || IsBareRate(t, i)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number of texts: "one passcode text", "three (3) messages".</summary>
    public static bool IsCounted(ReadOnlySpan<Token> t)
    {
        for (var k = 1; k < t.Length; k++)
        {
            if (
                t[k].IsAny(Texts)
                && (t.Behind(k, 4).HasAny(Senses.Of(Sense.One, Sense.Numeral)) || HasNumber(t.Behind(k, 4)))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"per month", "a week", "/mo", "each weekday", "for every order", "in any 30-day period".</summary>
    public static bool HasRate(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k + 1 < t.Length; k++)
        {
            var next = t[k + 1].Kind == TokenKind.Number && k + 2 < t.Length ? k + 2 : k + 1;
            var isPer = t[k].IsAny(Senses.Of(Sense.Per, Sense.Any)) || t[k].Is(Sense.Or) && t[next].Is(Sense.Period);
            if (isPer && t[next].IsWord && (t[next].IsAny(Senses.Of(Sense.Period, Sense.Duration)) || IsPer(t[k])))
            {
                return true;
            }
        }

        return t.Length > 0 && t[0].Is(Sense.Period);
    }

    private static bool IsRated(ReadOnlySpan<Token> t, int i)
    {
        var before = t.Behind(i, 4);
        var isCounted = HasNumber(before) || HasQuantity(before) || IsLimited(t.Ahead(i + 1, 2));
        return isCounted && HasRate(t.Ahead(i + 1, 6));
    }

    /// <summary>"up to four", not "up to [number]": what nobody filled in counts nothing.</summary>
    private static bool HasQuantity(ReadOnlySpan<Token> before)
    {
        var isCounted = false;
        foreach (var token in before)
        {
            isCounted = token.Is(Sense.Quantity) || isCounted && token.Kind != TokenKind.Open;
        }

        return isCounted;
    }

    /// <summary>"(texts), at most", not "(reminders of) an (appointment)".</summary>
    private static bool IsLimited(ReadOnlySpan<Token> ahead)
    {
        foreach (var token in ahead)
        {
            if (token.Is(Sense.Quantity) && !token.Is(Sense.Determiner))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"you are texted once, when …".</summary>
    private static bool IsOnce(ReadOnlySpan<Token> t, int i) =>
        t[i].HasForm(Forms.Past)
        && i + 2 < t.Length
        && t[i + 1].Is(Sense.Quantity)
        && !t[i + 1].Is(Sense.Determiner)
        && !t[i + 2].IsWord;

    /// <summary>"most months you hear from us twice by text".</summary>
    private static bool IsFronted(ReadOnlySpan<Token> t, int i) =>
        IsLimited(t.Behind(i, 4))
        && i > 1
        && t[0].IsAny(Senses.Of(Sense.Per, Sense.Any, Sense.Some))
        && t[1].Is(Sense.Period);

    /// <summary>"Msgs/month: 5".</summary>
    private static bool IsLabel(ReadOnlySpan<Token> t, int i)
    {
        var ahead = t.Ahead(i + 1, 5);
        for (var k = 0; k + 1 < ahead.Length; k++)
        {
            if (ahead[k].Kind is TokenKind.Colon or TokenKind.Dash)
            {
                return HasRate(ahead[..k])
                    && (ahead[k + 1].Kind == TokenKind.Number || ahead[k + 1].Is(Sense.Quantity));
            }
        }

        return false;
    }

    /// <summary>"two (2) texts: one to confirm …": an exact number that is not that of the messages about the program.</summary>
    private static bool IsDefinite(ReadOnlySpan<Token> t, int i)
    {
        var before = t.Behind(i, 4);
        for (var k = before.Length - 1; k >= 0; k--)
        {
            if (before[k].Is(Sense.Numeral))
            {
                return !before[(k + 1)..].HasAny(Senses.Of(Sense.Way, Sense.Control))
                    && t.Behind(i, 10).HasAny(Senses.Of(Sense.Give, Sense.Receive));
            }
        }

        return false;
    }

    /// <summary>"(msgs sent:) no more than 8 a month", "about ten a year": number and period side by side.</summary>
    private static bool IsBareRate(ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].Is(Sense.Numeral) && t[i].Kind != TokenKind.Number || i > 0 && t[i - 1].Kind == TokenKind.Other)
        {
            return false;
        }

        var ahead = t.Ahead(i + 1, 3);
        return ahead.Length > 1
            && ahead[0].IsAny(Senses.Of(Sense.Per, Sense.Or))
            && ahead[1].Is(Sense.Period)
            && !ahead[1].IsAny(Texts)
            && !t.HasAny(Senses.Of(Sense.Rate));
    }

    /// <summary>"per" and "each" take any noun; an article takes only a period.</summary>
    private static bool IsPer(Token token) => token.Is(Sense.Per) && !token.Is(Sense.Quantity);

    private static bool HasNumber(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }
}

using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>Where a sentence names texts, and whether as a thing, as an act, or as the way something comes.</summary>
internal static class TextMentions
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    private static readonly Senses BeforeVerb = Senses.Of(
        Sense.Modal,
        Sense.Aux,
        Sense.We,
        Sense.To,
        Sense.Never,
        Sense.Not,
        Sense.Otherwise
    );

    public static bool IsAt(Token token) => token.IsAny(Texts);

    /// <summary>A noun: plural, of several words, "SMS", or "text" behind what goes before a noun.</summary>
    public static bool IsThing(ReadOnlySpan<Token> t, int i) =>
        IsAt(t[i])
        && !IsAct(t, i)
        && (t[i].End - t[i].Start != "text".Length || !t[i].Is(Sense.Contact) || i > 0 && IsBeforeNoun(t[i - 1]));

    private static bool IsBeforeNoun(Token token) =>
        token.IsWord
        && (
            token.Senses.IsEmpty
            || token.IsAny(
                Senses.Of(
                    Sense.Determiner,
                    Sense.Quantity,
                    Sense.Our,
                    Sense.Any,
                    Sense.Recurring,
                    Sense.Marketing,
                    Sense.Topic,
                    Sense.Kind
                )
            )
        );

    /// <summary>"we text you", "may be texted", "Fern Salon texts its guests".</summary>
    public static bool IsAct(ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].Is(Sense.Contact) || !t[i].HasForm(Forms.Verb) || !t[i].IsAny(Texts) || i == 0)
        {
            return false;
        }

        return t[i].HasForm(Forms.Past) && t.Behind(i, 3).Has(Sense.Be)
            || t[i - 1].IsAny(BeforeVerb)
            || t[i].HasForm(Forms.Base | Forms.Third)
                && PersonAt(t, i + 1) is var person and > 0
                && !IsRelative(t, person);
    }

    /// <summary>"by calling or texting 717-334-8820", "text us a photo": what the reader texts is no kind of message.</summary>
    public static bool AreReadersOnly(ReadOnlySpan<Token> t)
    {
        var isReaders = false;
        for (var i = 0; i < t.Length; i++)
        {
            if (!t[i].Is(Sense.Sms))
            {
                continue;
            }

            var isVerb =
                t[i].Is(Sense.Contact)
                && t[i].HasForm(Forms.Base | Forms.Gerund)
                && !IsBeforeNoun(i > 0 ? t[i - 1] : default);
            var isTo =
                t.Ahead(i + 1, 2) is var to
                && (
                    to.HasAny(Senses.Of(Sense.Us, Sense.Our, Sense.StopWord))
                    || to is [{ Kind: TokenKind.Number or TokenKind.Open }, ..]
                );
            if (!(isVerb && isTo) && !IsSentToUs(t, i))
            {
                return false;
            }

            isReaders = true;
        }

        return isReaders;
    }

    /// <summary>"you may send us texts".</summary>
    private static bool IsSentToUs(ReadOnlySpan<Token> t, int i)
    {
        var before = t.Behind(i, 4);
        for (var k = 0; k + 1 < before.Length; k++)
        {
            if (
                before[k].IsAny(Senses.Of(Sense.Give, Sense.Reply))
                && before[k + 1].Is(Sense.Us)
                && !before[(k + 2)..].Has(Sense.To)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index behind the people that a verb is done to, or 0 where none follow.</summary>
    public static int PersonAt(ReadOnlySpan<Token> t, int from)
    {
        var k = from;
        while (
            k < t.Length
            && k < from + 2
            && t[k].IsAny(Senses.Of(Sense.Our, Sense.Their, Sense.Determiner))
            && !t[k].Is(Sense.You)
        )
        {
            k++;
        }

        if (k < t.Length && t[k].Is(Sense.You) && !t[k].Is(Sense.Your))
        {
            return k + 1;
        }

        // "its foster families": people whom no list has.
        var noun = k;
        while (noun < t.Length && noun < k + 2 && t[noun].IsWord && t[noun].Senses.IsEmpty)
        {
            noun++;
        }

        var isOwn = k > from && t[k - 1].IsAny(Senses.Of(Sense.Our, Sense.Their));
        return isOwn && noun > k && noun < t.Length && t[noun].IsAny(Senses.Of(Sense.If, Sense.About, Sense.Event))
            ? noun
            : 0;
    }

    /// <summary>"texts you receive": the person is the subject of a clause of its own.</summary>
    private static bool IsRelative(ReadOnlySpan<Token> t, int person) =>
        person < t.Length
        && t[person]
            .IsAny(
                Senses.Of(
                    Sense.Receive,
                    Sense.Give,
                    Sense.Agree,
                    Sense.Modal,
                    Sense.Aux,
                    Sense.Reply,
                    Sense.Use,
                    Sense.Want
                )
            );

    /// <summary>Where the words begin that say something comes as a text ("by phone or text"), or −1.</summary>
    public static int WayFrom(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 8; k--)
        {
            if (t[k].Is(Sense.Way))
            {
                return k;
            }

            var isOther =
                t[k].Kind == TokenKind.Comma
                || t[k]
                    .IsAny(
                        Senses.Of(
                            Sense.And,
                            Sense.Or,
                            Sense.Email,
                            Sense.MobileMod,
                            Sense.NumberHead,
                            Sense.Generic,
                            Sense.Message,
                            Sense.Sms,
                            Sense.Contact
                        )
                    );
            if (!isOther)
            {
                return -1;
            }
        }

        return -1;
    }
}

using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>What comes as a text: "receive pickup dates by SMS", "alerts are sent by text if …", "results reach you as texts".</summary>
internal static class TextWays
{
    private const int Reach = 12;

    private static readonly Senses Coming = Senses.Of(
        Sense.Receive,
        Sense.Give,
        Sense.Arrive,
        Sense.Contact,
        Sense.Approach,
        Sense.Notify
    );

    private static readonly Senses NoComing = Senses.Of(Sense.Agree, Sense.Want, Sense.Collect);

    public static bool Are(string text, ReadOnlySpan<Token> t, int own)
    {
        for (var i = own + 1; i < t.Length; i++)
        {
            if (t[i].Is(Sense.Sms) && TextMentions.WayFrom(t, i) is var way and >= 0 && Is(text, t, own, way, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string text, ReadOnlySpan<Token> t, int own, int way, int channel)
    {
        var start = StartOf(t, way, own);
        var verb = VerbBefore(t, way, start);
        if (verb >= 0 && !t[verb].IsAny(Coming))
        {
            return false;
        }

        var isReaders =
            verb >= 0
            && !t[verb].IsAny(Senses.Of(Sense.Receive, Sense.Contact))
            && Subjects.Of(text, t, verb) == Actor.Reader
            && !t[verb].HasForm(Forms.Past);
        if (
            isReaders
            || t[start..way].HasAny(Senses.Of(Sense.Not, Sense.Never, Sense.OptOut, Sense.StopWord))
            || t[(verb >= 0 ? verb : start)..way].HasAny(NoComing)
        )
        {
            return false;
        }

        var between = verb >= 0 ? t[(verb + 1)..way] : t[start..way];
        var isSubject = verb < 0 || between.Length == 0 || t[verb].HasForm(Forms.Past) || t[verb].Is(Sense.Arrive);
        return Matter.IsOnlyIn(between)
            || isSubject && verb > start && Matter.IsOnlyIn(t[start..verb])
            || verb >= 0 && IsTold(text, t.Ahead(channel + 1, Reach));
    }

    /// <summary>"(by text) when a bus is late", "with quotes you asked for", "on practice times", "to confirm a visit".</summary>
    private static bool IsTold(string text, ReadOnlySpan<Token> rest)
    {
        for (var k = 0; k + 1 < rest.Length && k < 4; k++)
        {
            var isTold =
                rest[k].IsAny(Senses.Of(Sense.About, Sense.If, Sense.Event))
                || rest[k].IsAny(Senses.Of(Sense.With)) && !rest[k].Is(Sense.To)
                || k <= 1
                    && rest[k].Is(Sense.Prep)
                    && (rest[k].Is(Sense.Of) || !rest[k].IsAny(Senses.Of(Sense.By, Sense.From, Sense.To, Sense.For)))
                || rest[k].IsAny(Senses.Of(Sense.To, Sense.For)) && Aims.IsAt(text, rest, k);
            if (isTold && Matter.IsOnlyIn(rest[(k + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static int StartOf(ReadOnlySpan<Token> t, int way, int own)
    {
        var k = way;
        while (
            k > own
            && t[k - 1].Kind
                is not (TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Break or TokenKind.Tab)
            && !t[k - 1].IsAny(Senses.Of(Sense.If, Sense.Unless))
        )
        {
            k--;
        }

        return k;
    }

    private static int VerbBefore(ReadOnlySpan<Token> t, int way, int start)
    {
        for (var k = way - 1; k >= Math.Max(start, 1); k--)
        {
            var isAdjective =
                t[k].HasForm(Forms.Past) && t[k - 1].IsAny(Senses.Of(Sense.Our, Sense.Their, Sense.Determiner));
            var isVerb = t[k].HasForm(Forms.Verb) && !t[k].HasForm(Forms.Plural) && !t[k].Is(Sense.Topic);
            if (t[k].Is(Sense.Notify) || isVerb && !isAdjective)
            {
                return k;
            }
        }

        return -1;
    }
}

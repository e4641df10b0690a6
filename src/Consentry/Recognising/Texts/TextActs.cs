using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>What the sender is said to text: "we text you when your order ships", "members are texted shift openings".</summary>
internal static class TextActs
{
    private const int Reach = 12;

    public static bool Are(string text, ReadOnlySpan<Token> t, int own)
    {
        for (var i = own; i < t.Length; i++)
        {
            if (TextMentions.IsAct(t, i) && IsOurs(text, t, i) && Says(text, t, i) || IsReduced(t, i, own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"get weather warnings texted to you".</summary>
    private static bool IsReduced(ReadOnlySpan<Token> t, int i, int own) =>
        t[i].IsAny(Senses.Of(Sense.Sms))
        && t[i].HasForm(Forms.Past)
        && i - own > 1
        && t.Ahead(i + 1, 1).Has(Sense.To)
        && TextMentions.PersonAt(t, i + 2) > 0
        && Gotten(t.Behind(i, 5)) is { Length: > 0 } what
        && Matter.IsOnlyIn(what);

    /// <summary>What stands behind a verb of getting.</summary>
    private static ReadOnlySpan<Token> Gotten(ReadOnlySpan<Token> t)
    {
        for (var k = t.Length - 1; k >= 0; k--)
        {
            if (t[k].IsAny(Senses.Of(Sense.Receive, Sense.Have)))
            {
                return t[(k + 1)..];
            }
        }

        return [];
    }

    private static bool IsOurs(string text, ReadOnlySpan<Token> t, int i)
    {
        var isPassive = t[i].HasForm(Forms.Past) && t.Behind(i, 3).Has(Sense.Be);
        var isToUs = i + 1 < t.Length && t[i + 1].IsAny(Senses.Of(Sense.Us, Sense.StopWord, Sense.Help));
        return !isToUs
            && !t.Behind(i, 4).HasAny(Senses.Of(Sense.Not, Sense.Never))
            && (isPassive || Subjects.Of(text, t, i) is not Actor.Reader);
    }

    private static bool Says(string text, ReadOnlySpan<Token> t, int i)
    {
        var person = TextMentions.PersonAt(t, i + 1);
        var isPassive = t[i].HasForm(Forms.Past);
        var rest = t.Ahead(person > 0 ? person : i + 1, Reach);
        if ((person > 0 || isPassive) && IsObject(rest))
        {
            return true;
        }

        for (var k = 0; k + 1 < rest.Length; k++)
        {
            var isTold =
                rest[k].IsAny(Senses.Of(Sense.About, Sense.How))
                || rest[k].IsAny(Senses.Of(Sense.If, Sense.Which, Sense.Event))
                || rest[k].IsAny(Senses.Of(Sense.To, Sense.For)) && Aims.IsAt(text, rest, k);
            var isWhim =
                k + 2 < rest.Length && rest[k + 1].Is(Sense.We) && rest[k + 2].IsAny(Senses.Of(Sense.Wish, Sense.Want));
            if (isTold && !isWhim && Matter.IsOnlyIn(rest[(k + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(texted) tide tables", "(text you) a link to pay": a noun phrase, not "at any hour".</summary>
    private static bool IsObject(ReadOnlySpan<Token> rest) =>
        rest.Length > 0
        && rest[0].IsWord
        && !rest[0]
            .IsAny(Senses.Of(Sense.Prep, Sense.With, Sense.If, Sense.Which, Sense.By, Sense.And, Sense.Or, Sense.Only))
        && Matter.IsOnlyIn(rest[..Math.Min(rest.Length, 5)]);
}

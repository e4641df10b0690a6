using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>What texting is used for: "we use SMS to remind you", "SMS is how we tell you …", "two-way texts let us help".</summary>
internal static class TextUses
{
    private const int Reach = 8;

    public static bool Are(string text, ReadOnlySpan<Token> t, int own)
    {
        for (var i = own; i < t.Length; i++)
        {
            if (TextMentions.IsAt(t[i]) && !TextMentions.IsAct(t, i) && (IsMeans(text, t, i) || Serves(t, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeans(string text, ReadOnlySpan<Token> t, int i)
    {
        var isObject = t.Behind(i, 4).Has(Sense.Use) && !t.Behind(i, 6).HasAny(Senses.Of(Sense.Not, Sense.Never));
        var rest = t.Ahead(i + 1, Reach + 4);
        var near = rest[..Math.Min(rest.Length, 5)];
        var isSubject = near.Has(Sense.Use) || near.Has(Sense.Be) && near.Has(Sense.Give);
        for (var k = 0; k + 1 < rest.Length && (isObject || isSubject) && k < Reach; k++)
        {
            if (Aims.IsAt(text, rest, k) && Matter.IsOnlyIn(rest[(k + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Serves(ReadOnlySpan<Token> t, int i)
    {
        var rest = t.Ahead(i + 1, Reach);
        var isHow = rest.Length > 2 && rest[0].Is(Sense.Be) && rest[1].Is(Sense.How);
        var isHelp =
            rest.Length > 1
            && rest[0].IsAny(Senses.Of(Sense.Allow, Sense.Serve, Sense.Notify))
            && rest[0].HasForm(Forms.Base | Forms.Third);
        return (isHow || isHelp || IsInviting(rest)) && Matter.IsOnlyIn(rest[1..]);
    }

    /// <summary>"(a text) may invite you to rate your visit", not "ask you to reply".</summary>
    private static bool IsInviting(ReadOnlySpan<Token> rest)
    {
        var verb = rest.Length > 0 && rest[0].Is(Sense.Modal) ? 1 : 0;
        return verb + 2 < rest.Length
            && rest[verb].IsAny(Senses.Of(Sense.Contact, Sense.Want))
            && rest[verb + 1].Is(Sense.You)
            && rest[verb + 2].Is(Sense.To)
            && !rest.HasAny(Senses.Of(Sense.Reply, Sense.StopWord));
    }
}

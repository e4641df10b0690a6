using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>What those get who take the texts: "members of the text list get first dibs on sales".</summary>
internal static class TextMembers
{
    private const int Reach = 8;

    public static bool Are(string text, ReadOnlySpan<Token> t, int own)
    {
        for (var verb = own + 2; verb + 1 < t.Length; verb++)
        {
            if (
                t[verb].Is(Sense.Receive)
                && t[verb].HasForm(Forms.Base | Forms.Third)
                && IsOfList(t.Behind(verb, Reach))
                && Subjects.Of(text, t, verb) is Actor.Reader
                && Matter.IsOnlyIn(t.Ahead(verb + 1, Reach))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"members of the text list", "text subscribers", and nothing that they do before.</summary>
    private static bool IsOfList(ReadOnlySpan<Token> subject)
    {
        var members = false;
        var list = false;
        foreach (var token in subject)
        {
            if (token.IsAny(Senses.Of(Sense.We, Sense.Us, Sense.To, Sense.If)))
            {
                return false;
            }

            members |= token.Is(Sense.You) && !token.Is(Sense.Your);
            list |= token.Is(Sense.Sms);
        }

        return members && list;
    }
}

using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>"This policy describes how we use and share information": it announces, and says nothing yet.</summary>
internal static class Explanations
{
    public static bool Covers(Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        for (var k = verb - 1; k >= sentence.Own; k--)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon)
            {
                return false;
            }

            if (t[k].Kind == TokenKind.Comma && (IsNewClause(t, k, verb) || IsFronted(t[sentence.Own..k], t[k + 1])))
            {
                return false;
            }

            if (t[k].Is(Sense.How) && IsSubject(t, k, verb))
            {
                return false;
            }

            if (t[k].Is(Sense.How))
            {
                // "That is why we never share": the reason is given, not announced.
                return !(k > 0 && t[k - 1].Is(Sense.Be));
            }

            if (t[k].Is(Sense.Which) && (IsAsking(t, k) || IsAskingWhich(t, k)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"may ask which personal information it disclosed".</summary>
    private static bool IsAskingWhich(ReadOnlySpan<Token> t, int which) =>
        which > 0
        && !t[which].Is(Sense.It)
        && t[which + 1].IsAny(Senses.Of(Sense.InfoHead, Sense.PersonalMod))
        && (t[which - 1].IsWord && !t[which - 1].IsAny(Senses.Of(Sense.With, Sense.InfoHead)));

    /// <summary>"What we hold for texts goes to no one": the clause that it opens is the subject.</summary>
    private static bool IsSubject(ReadOnlySpan<Token> t, int how, int verb)
    {
        if (!t[verb].Is(Sense.Go) || how + 1 >= verb || !t[how + 1].IsAny(Senses.Of(Sense.We, Sense.You)))
        {
            return false;
        }

        for (var k = how + 2; k < verb; k++)
        {
            if (t[k].HasForm(Forms.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"They see what they need, and no data is shared": behind the comma a clause of its own begins.</summary>
    private static bool IsNewClause(ReadOnlySpan<Token> t, int comma, int verb)
    {
        var start = t[comma + 1].IsAny(Senses.Of(Sense.And, Sense.But)) ? comma + 2 : comma + 1;
        return start < verb && t[start].IsAny(Senses.Of(Sense.No, Sense.Never, Sense.Nobody));
    }

    /// <summary>"Depending on what you order, we share …": before the comma nobody announces anything.</summary>
    private static bool IsFronted(ReadOnlySpan<Token> fronted, Token subject) =>
        subject.Is(Sense.We)
        && !fronted.HasAny(Senses.Of(Sense.We, Sense.Our, Sense.Announce, Sense.Policy, Sense.Terms, Sense.Be))
        && !(fronted.Length > 0 && fronted[0].Is(Sense.How));

    /// <summary>"explains with whom we share": no noun stands before it that it could go back to.</summary>
    private static bool IsAsking(ReadOnlySpan<Token> t, int which) =>
        which > 1
        && t[which - 1].Is(Sense.With)
        && t[which - 2].IsAny(Senses.Of(Sense.Announce, Sense.How, Sense.And, Sense.Or));
}

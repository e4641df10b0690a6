using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>Whether a sentence speaks of one state, product or time only.</summary>
internal static class Scopes
{
    /// <summary>"For California residents only, …", "In our Kids app, …", "During the trial, …" before the verb.</summary>
    public static bool IsLimited(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = 0; k < verb; k++)
        {
            if (t[k].Is(Sense.State))
            {
                return true;
            }
        }

        return verb > 3 && t[0].IsAny(Senses.Of(Sense.Prep, Sense.For)) && IsNamed(t, verb);
    }

    /// <summary>The fronted phrase names a thing of the sender's: it has a possessive or a word the grammar does not know.</summary>
    private static bool IsNamed(ReadOnlySpan<Token> t, int verb)
    {
        var isNamed = false;
        for (var k = 1; k < verb; k++)
        {
            if (t[k].Kind == TokenKind.Comma || t[k].Is(Sense.We))
            {
                return isNamed && t[k].Kind == TokenKind.Comma;
            }

            if (t[k].IsAny(Senses.Of(Sense.Policy, Sense.Sms, Sense.Never, Sense.No, Sense.Marketing, Sense.Unrelated)))
            {
                return false;
            }

            isNamed |= t[k].Is(Sense.Our) || t[k].IsWord && t[k].Senses.IsEmpty && k > 1;
        }

        return false;
    }
}

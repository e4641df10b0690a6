using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>Whether a sentence speaks of one state, product or time only.</summary>
internal static class Scopes
{
    private static readonly Senses Marks = Senses.Of(Sense.State, Sense.Product);

    /// <summary>"For California residents only, …", "In our Kids app, …", "During the trial …" before the verb.</summary>
    public static bool IsLimited(ReadOnlySpan<Token> t, int verb)
    {
        var isFronted = verb > 0 && t[0].IsAny(Senses.Of(Sense.Prep, Sense.For, Sense.If)) && !t[0].Is(Sense.You);
        for (var k = 0; k < verb; k++)
        {
            if (t[k].Is(Sense.State))
            {
                return true;
            }

            if (t[k].Is(Sense.We) || t[k].IsAny(Senses.Of(Sense.Not, Sense.Never)))
            {
                return false;
            }

            if (isFronted && t[k].IsAny(Marks))
            {
                return true;
            }
        }

        return false;
    }
}

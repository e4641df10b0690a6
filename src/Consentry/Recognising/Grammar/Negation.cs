using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>
/// Whether a verb stands under a negation. Scope runs leftwards from the verb to the nearest thing that ends it: another
/// auxiliary, "but", a subject of its own, the end of the clause. What stands behind the verb can deny it too: "with no
/// one", "is prohibited", "none".
/// </summary>
internal static partial class Negation
{
    private static readonly Senses Negators = Senses.Of(Sense.Not, Sense.Never, Sense.Without, Sense.Refuse);

    private static readonly Senses Subjects = Senses.Of(Sense.We, Sense.Us, Sense.They, Sense.You);

    /// <summary>
    /// The polarity of a group of verbs, turned over by "it is not true that"; null when the sentence promises nothing ("we
    /// cannot guarantee that we share").
    /// </summary>
    public static Polarity? Of(ReadOnlySpan<Token> t, ActGroup group)
    {
        var isDenied = Before(t, group) || Behind(t, group);
        if (IsUnder(t, group.First, Sense.Untrue))
        {
            return isDenied ? Polarity.Claims : Polarity.Denies;
        }

        return IsUnder(t, group.First, Sense.NotTrue) switch
        {
            false when isDenied => Polarity.Denies,
            false => Polarity.Claims,
            true when isDenied => Polarity.Claims,
            true => null,
        };
    }

    private static bool IsUnder(ReadOnlySpan<Token> t, int verb, Sense opener)
    {
        for (var k = verb - 1; k >= 0 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k--)
        {
            if (t[k].Is(opener))
            {
                return true;
            }
        }

        return false;
    }
}

using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>
/// What those who got data then do: "…, and they will write to you about their products". Said in the clause behind, or in
/// the next sentence.
/// </summary>
internal static class FollowUps
{
    private static readonly Senses Approach = Senses.Of(Sense.Contact, Sense.Give);

    private static readonly Senses Reader = Senses.Of(Sense.You, Sense.Your);

    /// <summary>Whether they approach the reader with something of their own.</summary>
    public static bool HaveTheirMarketing(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length; k++)
        {
            var isTheirs =
                t[k].IsAny(Senses.Of(Sense.They, Sense.Which)) && !t[k].Is(Sense.It)
                || t[k].IsAny(RecipientPhrases.People) && t[k].HasForm(Forms.Plural);
            if (isTheirs && ApproachesReader(t, k + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ApproachesReader(ReadOnlySpan<Token> t, int from)
    {
        for (
            var k = from;
            k < t.Length && k < from + 10 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop);
            k++
        )
        {
            if (t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.We, Sense.Us)))
            {
                return false;
            }

            var markets = t[k].Is(Sense.Marketing) && t[k].HasForm(Forms.Verb);
            var approaches =
                t[k].IsAny(Approach) && t[k].HasForm(Forms.Verb) && k + 1 < t.Length && t[k + 1].IsAny(Reader);
            if (markets || approaches || t[k].Is(Sense.Marketing) && HasReaderBefore(t, from, k))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasReaderBefore(ReadOnlySpan<Token> t, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (t[k].IsAny(Reader))
            {
                return true;
            }
        }

        return false;
    }
}

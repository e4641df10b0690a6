using Consentry.Lexicon;
using Consentry.Recognising;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Rewording;

/// <summary>What stands at the end of a clause and adds weight, not words: ", ever", "— period", "under any circumstances".</summary>
internal static class Asides
{
    /// <summary>One of more tokens says more than that.</summary>
    private const int Longest = 4;

    /// <summary>One past the last token that is more than an aside.</summary>
    public static int Trim(ReadOnlySpan<Token> t, int from, int to)
    {
        var end = to;
        for (var before = -1; before != end; )
        {
            before = end;
            end = WithoutMarks(t, from, end);
            end = WithoutAdverb(t, from, end);
            end = BeforeShortAside(t, from, end);
        }

        return end;
    }

    private static int WithoutMarks(ReadOnlySpan<Token> t, int from, int end)
    {
        while (end > from && t[end - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Open)
        {
            end--;
        }

        return end;
    }

    private static int WithoutAdverb(ReadOnlySpan<Token> t, int from, int end)
    {
        if (end > from && t[end - 1].Is(Sense.Otherwise))
        {
            return end - 1;
        }

        var isPhrase =
            end - 3 >= from
            && t[end - 3].Is(Sense.Prep)
            && !t[end - 3].IsAny(Senses.Of(Sense.With, Sense.For, Sense.Of, Sense.About))
            && t[end - 2].Is(Sense.Any)
            && t[end - 1].IsWord
            && (t[end - 1].Senses.IsEmpty || t[end - 1].Is(Sense.Duration));
        return isPhrase ? end - 3 : end;
    }

    private static int BeforeShortAside(ReadOnlySpan<Token> t, int from, int end)
    {
        for (var k = end - 1; k > from && k >= end - 1 - Longest; k--)
        {
            if (t[k].Kind is TokenKind.Comma or TokenKind.Dash)
            {
                var aside = t[(k + 1)..end];
                var isEmpty =
                    !aside.HasAny(RecipientPhrases.People)
                    && !aside.HasAny(Senses.Of(Sense.With, Sense.For, Sense.And, Sense.Or, Sense.Which))
                    && DataPhrases.In(aside) == DataKinds.None
                    && PurposePhrases.In(aside) is Purposes.None or Purposes.Unrelated;
                return isEmpty ? k : end;
            }
        }

        return end;
    }
}

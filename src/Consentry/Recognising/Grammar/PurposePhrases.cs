using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>What a word says of a purpose.</summary>
internal static class PurposePhrases
{
    public static Purposes At(ReadOnlySpan<Token> t, int k)
    {
        var token = t[k];
        var found = Purposes.None;
        if (token.Is(Sense.Marketing))
        {
            found |= Purposes.Marketing;
        }

        if (token.Is(Sense.Unrelated))
        {
            found |= Purposes.Unrelated;
        }

        if (token.Is(Sense.Operations) || token.Is(Sense.Us) && k > 0 && t[k - 1].Is(Sense.For))
        {
            found |= Purposes.Operations;
        }

        if (token.Is(Sense.Legal))
        {
            found |= Purposes.Legal;
        }

        if (token.Is(Sense.Transfer))
        {
            found |= Purposes.Transfer;
        }

        return found;
    }

    public static Purposes In(ReadOnlySpan<Token> t)
    {
        var found = Purposes.None;
        for (var k = 0; k < t.Length; k++)
        {
            found |= At(t, k);
        }

        return found;
    }
}

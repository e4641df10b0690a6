using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>Who a stretch of tokens names: the last noun of a compound decides.</summary>
internal static class RecipientPhrases
{
    public static readonly Senses People = Senses.Of(
        Sense.ThirdParty,
        Sense.NonAffiliated,
        Sense.Affiliate,
        Sense.Partner,
        Sense.Marketer,
        Sense.LeadBuyer,
        Sense.Provider,
        Sense.Tool,
        Sense.Authority,
        Sense.Successor
    );

    private static readonly (Sense Sense, Recipients Recipients)[] Names =
    [
        (Sense.NonAffiliated, Recipients.NonAffiliated),
        (Sense.Affiliate, Recipients.Affiliate),
        (Sense.Partner, Recipients.Partner),
        (Sense.Marketer, Recipients.Marketer),
        (Sense.LeadBuyer, Recipients.LeadBuyer),
        (Sense.Provider, Recipients.Provider),
        (Sense.Tool, Recipients.Provider),
        (Sense.Authority, Recipients.Authority),
        (Sense.Successor, Recipients.Successor),
    ];

    public static Recipients In(ReadOnlySpan<Token> tokens)
    {
        var found = Recipients.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            found |= At(tokens, i);
        }

        return found;
    }

    /// <summary>All whom the tokens name in the plural.</summary>
    public static Recipients Plural(ReadOnlySpan<Token> tokens)
    {
        var found = Recipients.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            found |= tokens[i].HasForm(Forms.Plural) ? At(tokens, i) : Recipients.None;
        }

        return found;
    }

    /// <summary>Whom the token at <paramref name="i"/> names, as the head of its noun phrase.</summary>
    public static Recipients At(ReadOnlySpan<Token> tokens, int i)
    {
        var token = tokens[i];
        var negated = token.Is(Sense.Nobody) ? Recipients.Nobody : Recipients.None;
        if (!token.IsAny(People))
        {
            return negated;
        }

        if (i + 1 < tokens.Length && IsHead(tokens, i + 1))
        {
            // "unaffiliated third parties": the limitation stays with the head that follows.
            return token.Is(Sense.NonAffiliated) ? Recipients.NonAffiliated : Recipients.None;
        }

        return negated | Named(tokens, i);
    }

    /// <summary>A noun phrase from <paramref name="from"/> whose head is a word without any sense, and not the reader's own.</summary>
    public static bool IsUnlistedAt(ReadOnlySpan<Token> tokens, int from)
    {
        for (var k = from; k < tokens.Length && k < from + UnlistedReach; k++)
        {
            if (!tokens[k].IsWord || tokens[k].IsAny(Senses.Of(Sense.Your, Sense.You, Sense.Us, Sense.It)))
            {
                return false;
            }

            if (tokens[k].Senses.IsEmpty)
            {
                return true;
            }

            if (!tokens[k].IsAny(Determiners))
            {
                return false;
            }
        }

        return false;
    }

    private const int UnlistedReach = 4;

    private static readonly Senses Determiners = Senses.Of(
        Sense.Determiner,
        Sense.Our,
        Sense.Their,
        Sense.Any,
        Sense.Quantity,
        Sense.Some
    );

    private static bool IsHead(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].IsWord && tokens[i].IsAny(People) && !tokens[i - 1].HasForm(Forms.Plural);

    private static Recipients Named(ReadOnlySpan<Token> tokens, int i)
    {
        var found = Recipients.None;
        foreach (var (sense, recipients) in Names)
        {
            found |= tokens[i].Is(sense) ? recipients : Recipients.None;
        }

        if (found == Recipients.Affiliate && IsOutside(tokens, i))
        {
            return Recipients.NonAffiliated;
        }

        return tokens[i].Is(Sense.ThirdParty) && !IsOwn(tokens, i) ? found | Recipients.ThirdParty : found;
    }

    /// <summary>"companies outside the Fern family of companies".</summary>
    private static bool IsOutside(ReadOnlySpan<Token> tokens, int i) => tokens.Behind(i, 5).Has(Sense.Outside);

    /// <summary>"our business", "the company": a word for anybody that here means the sender.</summary>
    private static bool IsOwn(ReadOnlySpan<Token> tokens, int i) => i > 0 && tokens[i - 1].Is(Sense.Our);
}

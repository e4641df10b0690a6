using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>Data by means of which the sender does something: "with your e-mail we send the receipt", "we price it from what you entered".</summary>
internal static class Instruments
{
    private const int Reach = 8;

    /// <summary>What is done with the data elsewhere, or how it comes: neither says what it is for.</summary>
    private static readonly Senses NoService = Senses.Of(
        Sense.Share,
        Sense.Sell,
        Sense.Collect,
        Sense.Receive,
        Sense.Handle,
        Sense.Secure,
        Sense.Want,
        Sense.Agree
    );

    public static bool Are(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var k = sentence.Own; k + 2 < t.Length; k++)
        {
            if (IsMeans(t[k]) && (IsFronted(t, k, sentence.Own) || IsTrailing(t, k, sentence.Own)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeans(Token token) =>
        token.IsAny(Senses.Of(Sense.With, Sense.By, Sense.From, Sense.Basis))
        && !token.IsAny(Senses.Of(Sense.To, Sense.Of));

    /// <summary>"Based on your past orders we suggest …": no other clause comes before.</summary>
    private static bool IsFronted(ReadOnlySpan<Token> t, int means, int own)
    {
        if (means > own && t[means - 1].Kind is not (TokenKind.Semicolon or TokenKind.Stop or TokenKind.Comma))
        {
            return false;
        }

        var ahead = t.Ahead(means + 1, Reach);
        for (var k = 0; k < ahead.Length; k++)
        {
            if (ahead[k].Is(Sense.We))
            {
                var isNamed =
                    !ahead[..k].Has(Sense.To) && IsReaders(ahead[..k])
                    || t[means].Is(Sense.Basis) && ahead[..k].Has(Sense.Your);
                return isNamed && IsService(t, means + 1 + k);
            }
        }

        return false;
    }

    /// <summary>"we work out an estimate from what you entered".</summary>
    private static bool IsTrailing(ReadOnlySpan<Token> t, int means, int own)
    {
        if (!ConsumerData.IsGiven(t.Ahead(means + 1, 5)))
        {
            return false;
        }

        for (var k = means - 2; k >= own && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k--)
        {
            if (t[k].Is(Sense.We))
            {
                return IsService(t, k) && !t[k..means].HasAny(NoService);
            }
        }

        return false;
    }

    private static bool IsReaders(ReadOnlySpan<Token> data) =>
        ConsumerData.IsPersonal(data, data)
        && (DataPhrases.In(data) & (DataKinds.BareConsent | DataKinds.OptIn)) == DataKinds.None;

    /// <summary>A verb of the sender's with an object, and no negation.</summary>
    private static bool IsService(ReadOnlySpan<Token> t, int subject)
    {
        var clause = t.Ahead(subject + 1, 4);
        var verb = 0;
        while (verb < clause.Length && clause[verb].IsAny(Senses.Of(Sense.Modal, Sense.Otherwise)))
        {
            verb++;
        }

        return verb + 1 < clause.Length
            && clause[verb].IsWord
            && clause[verb + 1].IsWord
            && !clause.HasAny(NoService | Senses.Of(Sense.Not, Sense.Never, Sense.Be));
    }
}

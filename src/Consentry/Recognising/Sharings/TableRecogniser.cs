using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// Rows of tables that say who gets what: "Reasons we can share | Does the bank share?", "Data | Shared with third parties
/// for marketing?", "Category | Disclosed to". The header asks, the row's first cell names, the other cells answer.
/// </summary>
internal static class TableRecogniser
{
    private const Recipients Outsiders =
        Recipients.ThirdParty
        | Recipients.Affiliate
        | Recipients.Partner
        | Recipients.Marketer
        | Recipients.LeadBuyer
        | Recipients.NonAffiliated;

    /// <summary>Tokens of a header that is a name: "Recipients", "Third parties".</summary>
    private const int LongestLabel = 3;

    public static void Recognise(Sentence sentence, List<Token> header, List<Sharing> into)
    {
        var cells = sentence.Block.Cells;
        if (cells.Count < 2)
        {
            return;
        }

        var first = Within(sentence, cells[0].Span);
        for (var c = 1; c < cells.Count; c++)
        {
            if (Answer(sentence, first, cells[c], header) is { } sharing)
            {
                into.Add(sharing);
                return;
            }
        }
    }

    private static Sharing? Answer(
        Sentence sentence,
        ReadOnlySpan<Token> first,
        Documents.Cell cell,
        List<Token> headerTokens
    )
    {
        var header = Of(headerTokens, cell.Header);
        var value = Within(sentence, cell.Span);
        var asked = Asks(header) || IsQuestion(first) && Asks(first);
        if (value.Length == 0 || !asked)
        {
            return null;
        }

        var isDenied = value[0].IsAny(Senses.Of(Sense.No, Sense.Never, Sense.Not)) || IsDenied(value);
        var valueRecipients = RecipientPhrases.In(value);
        if (!isDenied && !value[0].Is(Sense.Yes) && valueRecipients == Recipients.None)
        {
            return null;
        }

        var data = DataPhrases.In(first);
        var beside = isDenied ? Recipients.None : RecipientPhrases.In(sentence.OwnTokens[first.Length..]);
        var recipients =
            valueRecipients | beside | RecipientPhrases.In(header) | (RecipientPhrases.In(first) & Outsiders);
        // "Commercial information" is a kind of data, "for marketing" a purpose.
        var purposes = PurposePhrases.In(header) | (data == DataKinds.None ? PurposePhrases.In(first) : Purposes.None);
        var isJoint = IsJoint(first);
        var isFollowedUp = !isDenied && FollowUps.HaveTheirMarketing(sentence.OwnTokens, first.Length);
        return new Sharing
        {
            Sentence = sentence,
            Polarity = isDenied ? Polarity.Denies : Polarity.Claims,
            Acts = IsOnlySelling(header, first) ? Acts.Sell : Acts.Share,
            Data =
                data == DataKinds.None
                    ? isDenied
                        ? DataKinds.Thing
                        : DataKinds.Personal
                    : data,
            Recipients = isJoint ? recipients | Recipients.Partner : recipients,
            Purposes = isFollowedUp ? purposes | Purposes.Marketing : purposes,
            IsTheirMarketing = isFollowedUp || (purposes & Purposes.Marketing) != Purposes.None,
            IsOurPurpose = IsOurs(first),
        };
    }

    /// <summary>"Do you share my number?" in the row's own first cell.</summary>
    private static bool IsQuestion(ReadOnlySpan<Token> first) =>
        first.Length > 3 && first[0].IsAny(Senses.Of(Sense.Aux, Sense.Be, Sense.How, Sense.Which));

    private static bool IsOnlySelling(ReadOnlySpan<Token> header, ReadOnlySpan<Token> first) =>
        (header.Has(Sense.Sell) || first.Has(Sense.Sell)) && !header.Has(Sense.Share) && !first.Has(Sense.Share);

    /// <summary>"Shared with", "With whom", "Recipient".</summary>
    private static bool Asks(ReadOnlySpan<Token> header)
    {
        for (var k = 0; k < header.Length; k++)
        {
            var isWhom = k > 0 && header[k].Is(Sense.Which) && header[k - 1].Is(Sense.With);
            if (isWhom || header[k].IsAny(Senses.Of(Sense.Share, Sense.Sell)))
            {
                return true;
            }
        }

        return header.Length <= LongestLabel && header.Has(Sense.Vendor);
    }

    private static bool IsDenied(ReadOnlySpan<Token> value)
    {
        for (var k = 0; k < value.Length; k++)
        {
            if (value[k].IsAny(Senses.Of(Sense.Share, Sense.Sell)))
            {
                return Negation.Of(value, ActGroup.Single(value, k)) == Polarity.Denies;
            }
        }

        return false;
    }

    /// <summary>"For our marketing purposes": the sender's own.</summary>
    private static bool IsOurs(ReadOnlySpan<Token> first)
    {
        for (var k = 0; k < first.Length; k++)
        {
            if (first[k].Is(Sense.Our))
            {
                return (RecipientPhrases.In(first) & Outsiders) == Recipients.None;
            }
        }

        return false;
    }

    private static bool IsJoint(ReadOnlySpan<Token> first) =>
        RecipientPhrases.In(first) != Recipients.None && !IsOurs(first);

    private static ReadOnlySpan<Token> Within(Sentence sentence, Documents.Span span)
    {
        var tokens = sentence.Tokens;
        var from = 0;
        while (from < tokens.Length && tokens[from].Start < span.Start)
        {
            from++;
        }

        var to = from;
        while (to < tokens.Length && tokens[to].End <= span.End)
        {
            to++;
        }

        return tokens[from..to];
    }

    private static ReadOnlySpan<Token> Of(List<Token> tokens, Documents.Span span)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);
        var from = 0;
        while (from < all.Length && all[from].Start < span.Start)
        {
            from++;
        }

        var to = from;
        while (to < all.Length && all[to].End <= span.End)
        {
            to++;
        }

        return all[from..to];
    }
}

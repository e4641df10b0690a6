using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>What a statement leaves open: exceptions, and conditions on the reader's consent.</summary>
internal static class ProvisoPhrases
{
    private static readonly Senses ReadersWill = Senses.Of(Sense.ConsentWord, Sense.Agree);

    public static Provisos In(ReadOnlySpan<Token> t, ActGroup group, Regions regions, IReadOnlyList<Sentence> items)
    {
        var found = Provisos.None;
        if (regions.Exception < regions.Limit)
        {
            var exception = t[(regions.Exception + 1)..regions.Limit];
            found |= Of(exception);
            if (IsUnfinished(exception))
            {
                foreach (var item in items)
                {
                    found |= Of(item.OwnTokens);
                }
            }
        }

        return found | Conditions(t, regions) | Fronted(t, group) | Else(t, group);
    }

    /// <summary>"Only if you allow it …; otherwise it is not shared."</summary>
    private static Provisos Else(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = group.First - 1; k > 0; k--)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Dash)
            {
                return t[k + 1].Is(Sense.Otherwise) ? Consent(t[..k]) : Provisos.None;
            }
        }

        return Provisos.None;
    }

    /// <summary>"We do so only with your consent.": a sentence of its own that takes back the denial before it.</summary>
    public static bool AreAdded(ReadOnlySpan<Token> t) =>
        t.Ahead(0, 4).Has(Sense.DoSo)
        && t.HasAny(Senses.Of(Sense.Only, Sense.If, Sense.Unless))
        && Consent(t) != Provisos.None;

    /// <summary>What an exception lets happen.</summary>
    public static Provisos Of(ReadOnlySpan<Token> t)
    {
        var found = Provisos.None;
        var recipients = RecipientPhrases.In(t);
        if (
            (recipients & (Recipients.Partner | Recipients.Marketer | Recipients.LeadBuyer)) != Recipients.None
            && (recipients & Recipients.Provider) == Recipients.None
        )
        {
            found |= Provisos.Marketing;
        }

        var purposes = PurposePhrases.In(t);
        if ((purposes & Purposes.Marketing) != Purposes.None && !IsOurs(t))
        {
            found |= Provisos.Marketing;
        }

        if ((purposes & Purposes.Operations) != Purposes.None || (recipients & Recipients.Provider) != Recipients.None)
        {
            found |= Provisos.Operations;
        }

        if ((purposes & Purposes.Legal) != Purposes.None || (recipients & Recipients.Authority) != Recipients.None)
        {
            found |= Provisos.Legal;
        }

        if ((purposes & Purposes.Transfer) != Purposes.None || (recipients & Recipients.Successor) != Recipients.None)
        {
            found |= Provisos.Transfer;
        }

        foreach (var token in t)
        {
            found |= token.Is(Sense.Policy) ? Provisos.Policy : Provisos.None;
        }

        found |= Request(t) | Consent(t);
        return (found & Provisos.Request) != Provisos.None ? found & ~(Provisos.Marketing | Provisos.Consent) : found;
    }

    private static bool IsOurs(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Is(Sense.Our) || token.Is(Sense.Not) || token.Is(Sense.Never))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reader's own request or direction.</summary>
    private static Provisos Request(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            // "advertisers who want to …" ask for nothing on the reader's behalf.
            if (t[k].Is(Sense.Want) && !(k > 0 && t[k - 1].IsAny(Senses.Of(Sense.Which, Sense.They))))
            {
                return Provisos.Request;
            }
        }

        return Provisos.None;
    }

    private static Provisos Consent(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].IsAny(ReadersWill) && !t[k].Is(Sense.Sms) || IsReadersAct(t, k))
            {
                return Provisos.Consent;
            }
        }

        return Provisos.None;
    }

    /// <summary>"unless you tick the box", "until you have said yes": whatever the reader does lets it happen.</summary>
    private static bool IsReadersAct(ReadOnlySpan<Token> t, int k) =>
        k == 0
        && t[k].Is(Sense.You)
        && !t[k].Is(Sense.Your)
        && k + 1 < t.Length
        && !t[k + 1].IsAny(Senses.Of(Sense.Not, Sense.OptOut, Sense.Want));

    /// <summary>"without your consent", "if you agree".</summary>
    private static Provisos Conditions(ReadOnlySpan<Token> t, Regions regions)
    {
        var found = Provisos.None;
        for (var k = regions.Start; k < regions.Limit; k++)
        {
            var isWithout = t[k].Is(Sense.Without) || t[k].Is(Sense.Not) && k + 1 < t.Length && t[k + 1].Is(Sense.If);
            var isIf = t[k].Is(Sense.If) && !t[k].Is(Sense.But) || t[k].Is(Sense.Before);
            if (isWithout || isIf)
            {
                found |= Consent(t[(k + 1)..Math.Min(regions.Limit, k + 9)]);
            }
        }

        return found;
    }

    /// <summary>"Unless you agree, we do not …", "Without your permission, …", "Except for carriers, …".</summary>
    private static Provisos Fronted(ReadOnlySpan<Token> t, ActGroup group)
    {
        // An exception before a semicolon is of the clause before it.
        var start = group.First - t.Behind(group.First, group.First).Length;
        for (var k = start; k < group.First; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.Unless, Sense.Except)) && !t[k].Is(Sense.Not))
            {
                var end = k + 1;
                while (end < group.First && t[end].Kind != TokenKind.Comma && !t[end].Is(Sense.We))
                {
                    end++;
                }

                return Of(t[(k + 1)..end]);
            }

            if (t[k].Is(Sense.Without) && !t[k].IsAny(Senses.Of(Sense.Except)))
            {
                return Consent(t[(k + 1)..Math.Min(group.First, k + 7)]);
            }
        }

        return Provisos.None;
    }

    private static bool IsUnfinished(ReadOnlySpan<Token> exception) =>
        exception.Length == 0
        || exception[^1].Kind == TokenKind.Colon
        || exception.Length <= 4 && exception[^1].Kind != TokenKind.Stop;
}

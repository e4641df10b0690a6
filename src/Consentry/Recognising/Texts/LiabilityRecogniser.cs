using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Texts;

/// <summary>Who does not answer for texts that come late or not at all.</summary>
internal static class LiabilityRecogniser
{
    private static readonly Senses Negators = Senses.Of(Sense.Not, Sense.Never, Sense.No, Sense.Refuse, Sense.Exclude);

    private static readonly Senses Arriving = Senses.Of(
        Sense.Go,
        Sense.Give,
        Sense.Receive,
        Sense.Contact,
        Sense.Arrive
    );

    public static Disclaimer? Of(Sentence sentence, SegmentedDocument document)
    {
        if (!sentence.Senses.Has(Sense.Liable))
        {
            return null;
        }

        var t = sentence.Tokens;
        Disclaimer? found = null;
        for (var i = 0; i < t.Length; i++)
        {
            if (!t[i].Is(Sense.Liable) || !IsDenied(t, i))
            {
                continue;
            }

            var isDelivery = IsDelivery(t, i);
            if (IsOfCarriers(t, i) || IsReferredTo(sentence, document, i))
            {
                var what = isDelivery ? Unanswered.CarriersDelivery : Unanswered.CarriersOther;
                return new Disclaimer(sentence, what);
            }

            var isOfTexts = sentence.Senses.HasAny(Senses.Of(Sense.Sms, Sense.Message));
            found = isDelivery && isOfTexts ? new Disclaimer(sentence, Unanswered.SendersDelivery) : found;
        }

        return found;
    }

    /// <summary>"are not liable", "no carrier is liable", "disclaim all liability", "liability … is excluded".</summary>
    private static bool IsDenied(ReadOnlySpan<Token> t, int i)
    {
        var before = Clause(t, i);
        return before.HasAny(Negators) || t.Ahead(i + 1, 16).HasAny(Senses.Of(Sense.Exclude)) && IsNoun(t, i);
    }

    private static bool IsNoun(ReadOnlySpan<Token> t, int i) => i + 1 < t.Length && t[i + 1].Is(Sense.Of);

    /// <summary>What stands before the word in its clause; a comma with a subject of its own behind it begins one.</summary>
    private static ReadOnlySpan<Token> Clause(ReadOnlySpan<Token> t, int to)
    {
        var start = to;
        while (
            start > 0 && t[start - 1].Kind is not (TokenKind.Semicolon or TokenKind.Stop) && !t[start - 1].Is(Sense.But)
        )
        {
            start--;
        }

        return t[start..to];
    }

    /// <summary>Carriers are the subject, the object of "hold", or what liability is "of".</summary>
    private static bool IsOfCarriers(ReadOnlySpan<Token> t, int i)
    {
        var before = Clause(t, i);
        for (var k = before.Length - 1; k >= 0; k--)
        {
            if (before[k].Is(Sense.Carrier) && IsParty(before, k))
            {
                return true;
            }
        }

        var behind = t.Ahead(i + 1, 6);
        // "liability of the carriers", "no liability attaches to carriers"
        var isTheirs = IsNoun(t, i) || t.Ahead(i + 1, 3).Has(Sense.To) && t.Behind(i, 2).Has(Sense.No);
        if (isTheirs && behind.Has(Sense.Carrier))
        {
            return true;
        }

        // "and neither is your carrier"
        for (var k = i + 1; k + 2 < t.Length; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.No, Sense.Never)) && t[k + 1].IsAny(Senses.Of(Sense.Be, Sense.Aux)))
            {
                return t.Ahead(k + 2, 4).Has(Sense.Carrier);
            }
        }

        return false;
    }

    /// <summary>Not "acts of carriers", "lost by your carrier": there the carrier only belongs to something.</summary>
    private static bool IsParty(ReadOnlySpan<Token> t, int k)
    {
        var isHeld = k > 0 && t[k - 1].Is(Sense.Handle) && t[k - 1].HasForm(Forms.Base);
        if (k > 0 && !isHeld && (t[k - 1].HasForm(Forms.Verb) || t[k - 1].Is(Sense.Prep) && !t[k - 1].Is(Sense.To)))
        {
            // "We rely on carriers".
            return false;
        }

        for (var p = k - 1; p >= 0 && p >= k - 4; p--)
        {
            if (t[p].IsAny(Senses.Of(Sense.And, Sense.Or)) || t[p].Kind == TokenKind.Comma)
            {
                return true;
            }

            if (t[p].IsAny(Senses.Of(Sense.By, Sense.Of, Sense.From, Sense.For)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Under "Carriers": "They are not liable …".</summary>
    private static bool IsReferredTo(Sentence sentence, SegmentedDocument document, int i)
    {
        var isPronoun = sentence.Tokens.Behind(i, 5).Has(Sense.They);
        var named =
            sentence.Previous is { } previous && ReferenceEquals(previous.Block, sentence.Block)
                ? previous
                : document.SentenceOf(sentence.Block.Heading);
        return isPronoun && named?.Senses.Has(Sense.Carrier) == true;
    }

    /// <summary>"late", "undelivered", "fails to arrive", "never reach you".</summary>
    private static bool IsDelivery(ReadOnlySpan<Token> t, int i)
    {
        if (t.Has(Sense.Failure))
        {
            return true;
        }

        var behind = t[(i + 1)..];
        for (var k = 0; k < behind.Length; k++)
        {
            if (behind[k].IsAny(Senses.Of(Sense.Not, Sense.Never)) && behind[(k + 1)..].HasAny(Arriving))
            {
                return true;
            }
        }

        return false;
    }
}

using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// Sharing said from the side of those who get the data ("partners receive your number", "no one else sees it"), and its
/// opposite, data that stays ("retained solely by us").
/// </summary>
internal static class ReceiptRecogniser
{
    private static readonly Senses Triggers = Senses.Of(
        Sense.Receive,
        Sense.Use,
        Sense.Give,
        Sense.Retain,
        Sense.Share,
        Sense.Have,
        Sense.Sell
    );

    private static readonly Senses Verbs = Senses.Of(Sense.Receive, Sense.Use);

    public static void Recognise(Sentence sentence, SegmentedDocument document, DefinedTerms terms, List<Sharing> into)
    {
        if (sentence.IsQuestion || !sentence.Senses.HasAny(Triggers))
        {
            return;
        }

        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var found =
                t[i].Is(Sense.Use) && t[i].HasForm(Forms.Past) ? UsedBy(sentence, i)
                : t[i].Is(Sense.Retain) ? Kept(sentence, i)
                : !t[i].IsAny(Verbs) && !IsOfList(t, i) && !Receivers.IsLetHave(t, i) && !Receivers.IsGivenTo(t, i)
                    ? null
                : Receivers.Of(sentence, i, document.Document.Text, terms) is { } receiver
                    ? Received(sentence, i, receiver)
                : null;
            if (found is not null)
            {
                into.Add(found);
                return;
            }
        }
    }

    /// <summary>"Your details may be used by our marketing partners to offer you …".</summary>
    private static Sharing? UsedBy(Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        if (verb + 1 >= t.Length || !t[verb + 1].Is(Sense.By) || !t.Behind(verb, 2).Has(Sense.Be))
        {
            return null;
        }

        var end = ClauseEnd(t, verb + 1);
        var recipients = RecipientPhrases.In(t.Ahead(verb + 2, 6));
        var data = DataPhrases.In(t[..verb]);
        var isOthers = recipients != Recipients.None && !IsForSender(recipients);
        return isOthers && data != DataKinds.None && MarketsAfter(t, verb + 1, end) && !t.Behind(verb, 4).Has(Sense.Not)
            ? new Sharing
            {
                Sentence = sentence,
                Polarity = Polarity.Claims,
                Acts = Acts.Share,
                Data = data,
                Recipients = recipients,
                Purposes = Purposes.Marketing,
                IsTheirMarketing = true,
            }
            : null;
    }

    /// <summary>"Other shops may rent our mailing list."</summary>
    private static bool IsOfList(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Sell)
        && t[i].HasForm(Forms.Base)
        && i + 1 < t.Length
        && t[i + 1].Is(Sense.Our)
        && t.Ahead(i + 2, 2).Has(Sense.MailingList);

    /// <summary>Vendors and authorities: what they do with data is no marketing of theirs unless it is said.</summary>
    private static bool IsForSender(Recipients recipients) =>
        (recipients & (Recipients.Provider | Recipients.Authority)) != Recipients.None;

    private static Sharing? Received(Sentence sentence, int verb, Receiver receiver)
    {
        var t = sentence.Tokens;
        var subject = receiver.At;
        // "have access" has no forms of its own.
        var isActive =
            t[verb].HasForm(Forms.Base | Forms.Third) || t[verb].Forms == Forms.None || t[verb].Is(Sense.Give);
        // "an access code": a noun.
        isActive &= verb == 0 || !t[verb - 1].Is(Sense.Determiner) || t[verb - 1].Is(Sense.It);
        // "We decline requests from those who would use it …": they do not get it.
        if (!isActive || t[..verb].Has(Sense.Refuse) || IsSupposed(t, subject))
        {
            return null;
        }

        var end = ClauseEnd(t, verb + 1);
        var data = Data(sentence, subject, verb, t[(verb + 1)..end]);
        if (data is DataKinds.None or DataKinds.BareConsent || receiver.Who == Recipients.None)
        {
            return null;
        }

        var isDenied = IsDenied(t, subject, verb);
        var isUse = !t[verb].IsAny(Senses.Of(Sense.Receive, Sense.Give, Sense.Have, Sense.Sell));
        var markets =
            MarketsAfter(t, verb, end)
            || FollowUps.HaveTheirMarketing(t, subject)
            || !IsForSender(receiver.Who) && FollowUps.ApproachesReader(t, verb + 1)
            || Anaphora.NextOf(sentence) is { } next && FollowUps.HaveTheirMarketing(next.OwnTokens, 0);
        if ((isUse || receiver.IsUnlisted) && (isDenied || !markets) || data == DataKinds.Other && !markets)
        {
            // That vendors use data for us is no news; that partners use it for themselves is.
            return null;
        }

        return new Sharing
        {
            Sentence = sentence,
            Polarity = isDenied ? Polarity.Denies : Polarity.Claims,
            Acts = t[verb].Is(Sense.Sell) ? Acts.Sell : Acts.Share,
            Data = data,
            // Whoever uses data for offers of their own is no vendor, whatever the page calls them.
            Recipients =
                markets && (isUse || t[verb..end].Has(Sense.Their))
                    ? receiver.Who | Recipients.ThirdParty
                    : receiver.Who,
            Purposes = markets ? Purposes.Marketing : Purposes.None,
            IsTheirMarketing = markets,
            IsOurPurpose = !markets && IsForUs(t[verb..end]),
            Provisos = isDenied ? Exceptions(t, 0, end) : Provisos.None,
        };
    }

    /// <summary>"to send our own mailings", "for us".</summary>
    private static bool IsForUs(ReadOnlySpan<Token> t)
    {
        var isOpen = false;
        foreach (var token in t)
        {
            isOpen |= token.IsAny(Senses.Of(Sense.For, Sense.To));
            if (isOpen && token.IsAny(Senses.Of(Sense.Our, Sense.Us)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"If no dealer accepts your request …": what might be, not what is.</summary>
    private static bool IsSupposed(ReadOnlySpan<Token> t, int subject) =>
        t.Behind(subject, 2).Has(Sense.If) && t.Behind(subject, 2).Has(Sense.No);

    private static DataKinds Data(Sentence sentence, int subject, int verb, ReadOnlySpan<Token> received)
    {
        var data = DataPhrases.In(received);
        return data == DataKinds.None && received.Has(Sense.It)
            ? DataPhrases.In(sentence.Tokens[subject..verb]) is var between and not DataKinds.None
                ? between
                : Anaphora.Before(sentence, subject)
            : data;
    }

    private static int ClauseEnd(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop)
            {
                return k;
            }
        }

        return t.Length;
    }

    private static bool IsDenied(ReadOnlySpan<Token> t, int subject, int verb)
    {
        if (verb + 1 < t.Length && t[verb + 1].Is(Sense.No))
        {
            // "Third parties receive no personal information."
            return true;
        }

        for (var k = Math.Max(0, subject - 4); k < verb; k++)
        {
            var isOnly =
                k + 1 < t.Length && t[k + 1].IsAny(Senses.Of(Sense.Only, Sense.But)) && !t[k + 1].Is(Sense.Except)
                || t[k].IsAny(Senses.Of(Sense.Only, Sense.But));
            var isAside =
                k > 1 && t.Behind(k, 2).Has(Sense.Which) && t[(k + 1)..verb].HasAny(Senses.Of(Sense.Aux, Sense.Be));
            if (t[k].IsAny(Senses.Of(Sense.No, Sense.Not, Sense.Never, Sense.Nobody)) && !isOnly && !isAside)
            {
                return !ButFor(t, k, verb);
            }
        }

        return false;
    }

    /// <summary>"No one but our partners receives …": the partners do.</summary>
    private static bool ButFor(ReadOnlySpan<Token> t, int negator, int verb)
    {
        var marketers = Recipients.Marketer | Recipients.Partner | Recipients.LeadBuyer;
        for (var k = negator + 1; k < verb; k++)
        {
            if (
                t[k].IsAny(Senses.Of(Sense.But, Sense.Except))
                && (RecipientPhrases.In(t[k..verb]) & marketers) != Recipients.None
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool MarketsAfter(ReadOnlySpan<Token> t, int verb, int end)
    {
        var isOpen = false;
        for (var k = verb + 1; k < end; k++)
        {
            isOpen |= t[k].IsAny(Senses.Of(Sense.For, Sense.To));
            if (t[k].IsAny(Senses.Of(Sense.Our, Sense.Us)) && (isOpen || t[k - 1].Is(Sense.For)))
            {
                return false;
            }

            if (isOpen && t[k].Is(Sense.Marketing))
            {
                // "a campaign of ours"
                return !t.Ahead(k + 1, 2).Has(Sense.Our);
            }
        }

        return false;
    }

    private static Provisos Exceptions(ReadOnlySpan<Token> t, int from, int end)
    {
        for (var k = from; k < end; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.Unless, Sense.Without)) || t[k].Is(Sense.Except))
            {
                return ProvisoPhrases.Of(t[(k + 1)..(k == 0 ? FirstComma(t, end) : end)]);
            }
        }

        return Provisos.None;
    }

    private static int FirstComma(ReadOnlySpan<Token> t, int end)
    {
        for (var k = 0; k < end; k++)
        {
            if (t[k].Kind == TokenKind.Comma)
            {
                return k;
            }
        }

        return end;
    }

    /// <summary>"retained solely by us", "kept in-house", "stays with us and nobody else".</summary>
    private static Sharing? Kept(Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        var data = DataPhrases.In(t[..verb]) | DataPhrases.In(t[(verb + 1)..Math.Min(t.Length, verb + 5)]);
        var isClosed = false;
        for (
            var k = verb;
            k < t.Length && k < verb + 8 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop);
            k++
        )
        {
            var isSolely = t[k].Is(Sense.Only) && t.Ahead(k + 1, 3).HasAny(Senses.Of(Sense.Us, Sense.We));
            isClosed |= isSolely || t[k].Is(Sense.Hoard);
        }

        return isClosed && data is not (DataKinds.None or DataKinds.Other)
            ? new Sharing
            {
                Sentence = sentence,
                Polarity = Polarity.Denies,
                Acts = Acts.Share,
                Data = data,
            }
            : null;
    }
}

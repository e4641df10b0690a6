using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

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
        Sense.Have
    );

    private static readonly Senses Verbs = Senses.Of(Sense.Receive, Sense.Use);

    public static void Recognise(Sentence sentence, Sentence? next, List<Sharing> into)
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
                : t[i].IsAny(Verbs) || IsLetHave(t, i) || t[i].Is(Sense.Give) && IsGivenTo(t, i)
                    ? Received(sentence, i, next)
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

        const Recipients providers = Recipients.Provider | Recipients.Authority;
        var end = ClauseEnd(t, verb + 1);
        var recipients = RecipientPhrases.In(t.Ahead(verb + 2, 6));
        var data = DataPhrases.In(t[..verb]);
        var isOthers = recipients != Recipients.None && (recipients & providers) == Recipients.None;
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

    /// <summary>"we let sponsors have your number".</summary>
    private static bool IsLetHave(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Aux)
        && t[i].IsAny(Senses.Of(Sense.Have))
        && t.Behind(i, 5).Has(Sense.Allow)
        && t.Behind(i, 4).HasAny(RecipientPhrases.People);

    /// <summary>"nobody is given your number", "vendors are given access": a passive whose subject receives.</summary>
    private static bool IsGivenTo(ReadOnlySpan<Token> t, int i) =>
        t[i].HasForm(Forms.Past)
        && i > 0
        && t[i - 1].IsAny(Senses.Of(Sense.Be, Sense.Not, Sense.Never))
        && SubjectOf(t, i) >= 0;

    private static Sharing? Received(Sentence sentence, int verb, Sentence? next)
    {
        var t = sentence.Tokens;
        var subject = SubjectOf(t, verb);
        var isUnlisted = subject < 0 && IsUnlistedSubject(t, verb);
        subject = isUnlisted ? 0 : subject;
        // "have access" has no forms of its own.
        var isActive =
            t[verb].HasForm(Forms.Base | Forms.Third) || t[verb].Forms == Forms.None || t[verb].Is(Sense.Give);
        // "an access code": a noun.
        isActive &= verb == 0 || !t[verb - 1].Is(Sense.Determiner) || t[verb - 1].Is(Sense.It);
        // "We decline requests from those who would use it …": they do not get it.
        if (subject < 0 || !isActive || t[..verb].Has(Sense.Refuse))
        {
            return null;
        }

        var recipients = isUnlisted ? Recipients.Named : Receivers(sentence, subject);
        var end = ClauseEnd(t, verb + 1);
        var data = Data(sentence, subject, t[(verb + 1)..end]);
        if (data is DataKinds.None or DataKinds.BareConsent || recipients == Recipients.None)
        {
            return null;
        }

        var isDenied = IsDenied(t, subject, verb);
        var isUse = !t[verb].IsAny(Senses.Of(Sense.Receive, Sense.Give, Sense.Have));
        var markets =
            MarketsAfter(t, verb, end)
            || FollowUps.HaveTheirMarketing(t, subject)
            || isUnlisted && FollowUps.ApproachesReader(t, verb + 1)
            || next is not null && FollowUps.HaveTheirMarketing(next.OwnTokens, 0);
        if ((isUse || isUnlisted) && (isDenied || !markets) || data == DataKinds.Other && !MarketsAfter(t, verb, end))
        {
            // That vendors use data for us is no news; that partners use it for themselves is.
            return null;
        }

        return new Sharing
        {
            Sentence = sentence,
            Polarity = isDenied ? Polarity.Denies : Polarity.Claims,
            Acts = Acts.Share,
            Data = data,
            // Whoever uses data for offers of their own is no vendor, whatever the page calls them.
            Recipients =
                markets && (isUse || t[verb..end].Has(Sense.Their)) ? recipients | Recipients.ThirdParty : recipients,
            Purposes = markets ? Purposes.Marketing : Purposes.None,
            IsTheirMarketing = markets,
            Provisos = isDenied ? Exceptions(t, 0, end) : Provisos.None,
        };
    }

    private static Recipients Receivers(Sentence sentence, int subject)
    {
        var t = sentence.Tokens;
        var isNamed = t[subject].IsAny(RecipientPhrases.People) || t[subject].Is(Sense.Nobody);
        return isNamed ? RecipientPhrases.At(t, subject)
            : subject > 1 ? RecipientPhrases.In(t[..subject])
            : sentence.Previous is { } previous ? RecipientPhrases.In(previous.Tokens)
            : Recipients.None;
    }

    private static DataKinds Data(Sentence sentence, int subject, ReadOnlySpan<Token> received)
    {
        var data = DataPhrases.In(received);
        return data == DataKinds.None && received.Has(Sense.It) ? Anaphora.Before(sentence, subject) : data;
    }

    /// <summary>The people who are the subject of the verb, or −1; "we" and the reader are none.</summary>
    private static int SubjectOf(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k >= 0 && k >= verb - 14; k--)
        {
            if (
                t[k].Kind == TokenKind.Comma && t[0].Is(Sense.If)
                || t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon
                || t[k].IsAny(Senses.Of(Sense.We, Sense.You, Sense.If))
                    && !t[k].Is(Sense.Your)
                    && !t[k].IsAny(RecipientPhrases.People)
            )
            {
                return -1;
            }

            var isPronoun =
                t[k].Is(Sense.They) && !t[k].Is(Sense.Which)
                || t[k].Is(Sense.It) && !t[k].Is(Sense.Determiner) && verb - k <= 3;
            if (
                isPronoun
                && (k <= 1 || t[k - 1].IsAny(Senses.Of(Sense.And, Sense.But)) || t[k - 1].Kind == TokenKind.Comma)
            )
            {
                return k;
            }

            // "shops that sponsor us": a verb.
            var isVerb = k > 0 && t[k - 1].Is(Sense.Which) && !t[k - 1].IsAny(RecipientPhrases.People);
            var isPeople = !isVerb && t[k].IsAny(RecipientPhrases.People) || t[k].Is(Sense.Nobody);
            if (isPeople && !IsGoverned(t, k) && RecipientPhrases.At(t, k) != Recipients.None)
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>"Retail allies get …": a plural that no list has begins the sentence, and neither sender nor reader stands beside it.</summary>
    private static bool IsUnlistedSubject(ReadOnlySpan<Token> t, int verb)
    {
        if (t[verb].Is(Sense.Use))
        {
            return false;
        }

        var hasNoun = false;
        for (var k = verb - 1; k >= 0 && k >= verb - 8; k--)
        {
            if (t[k].IsAny(Outside) && !t[k].Is(Sense.Which) || !t[k].IsWord)
            {
                return hasNoun && t[k].Kind == TokenKind.Comma;
            }

            hasNoun |= t[k].Senses.IsEmpty;
        }

        return hasNoun;
    }

    private static readonly Senses Outside = Senses.Of(
        Sense.We,
        Sense.Us,
        Sense.Our,
        Sense.You,
        Sense.Your,
        Sense.It,
        Sense.If,
        Sense.How,
        Sense.Not
    );

    /// <summary>"with third parties", and "with third parties or affiliates": they stand there as those who would get it.</summary>
    private static bool IsGoverned(ReadOnlySpan<Token> t, int k) =>
        Actors.IsUnderPreposition(t, k)
        || k >= 2
            && t[k - 1].Is(Sense.Or)
            && t[k - 2].IsAny(RecipientPhrases.People)
            && Actors.IsUnderPreposition(t, k - 2);

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
            if (t[k].IsAny(Senses.Of(Sense.No, Sense.Not, Sense.Never, Sense.Nobody)) && !isOnly)
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

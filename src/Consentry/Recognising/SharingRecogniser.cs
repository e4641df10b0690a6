using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>
/// Sentences to statements of sharing. Finds each verb of handing over and fills its frame: who acts, what is handed
/// over, to whom, what for, under which provisos; see docs/statements.md for the grammar.
/// </summary>
internal static class SharingRecogniser
{
    private static readonly Senses Triggers = Senses.Of(Sense.Share, Sense.Sell, Sense.Give);

    public static void Recognise(Sentence sentence, Anaphora anaphora, List<Sharing> into)
    {
        if (!sentence.Senses.HasAny(Triggers) || sentence.IsQuestion)
        {
            return;
        }

        var t = sentence.Tokens;
        for (var i = 0; i < t.Length; i++)
        {
            if (ActGroup.At(t, i) is not { } group)
            {
                continue;
            }

            if (Frame(sentence, group, anaphora) is { } sharing)
            {
                into.Add(sharing);
            }

            i = group.Last;
        }
    }

    /// <summary>The statement of one group of verbs, or null where the sender hands nothing over to others.</summary>
    public static Sharing? Frame(Sentence sentence, ActGroup group, Anaphora anaphora)
    {
        var t = sentence.Tokens;
        if (Actors.Of(sentence, group) != Actor.Sender || IsRight(sentence, t, group) || IsDefinition(t, group))
        {
            return null;
        }

        if (Negation.Of(t, group) is not { } polarity)
        {
            return null;
        }

        var regions = Regions.Of(t, group);
        if (group.Last < sentence.Own && (regions.Exception < sentence.Own || regions.Limit <= sentence.Own))
        {
            // The lead-in says this by itself; its items only fill in the exception.
            return null;
        }

        var recipients = regions.Recipients(t);
        if (IsToReaderOrSender(t, regions, recipients))
        {
            return null;
        }

        var data = Data(sentence, t, group, regions);
        var purposes = regions.Purposes(t, group);
        var isFollowedUp =
            polarity == Polarity.Claims && IsFollowedUp(t, regions, recipients, anaphora.NextOf(sentence));
        var isLead = isFollowedUp && data != DataKinds.None && recipients != Recipients.None;
        if (!isLead && !IsOfData(t, group, data, recipients, polarity))
        {
            return null;
        }

        return new Sharing
        {
            Sentence = sentence,
            Polarity = polarity,
            Acts = group.Acts,
            Data = data,
            Recipients = recipients,
            Purposes = isFollowedUp ? purposes.Purposes | Purposes.Marketing : purposes.Purposes,
            IsTheirMarketing = purposes.IsTheirs || isFollowedUp,
            IsOurPurpose = purposes.IsOurs,
            Provisos = ProvisoPhrases.In(t, group, regions, anaphora.ItemsOf(sentence)),
            IsClosed = IsClosed(t, group, regions),
            ExcludesMarketing = polarity == Polarity.Claims && ExcludesMarketing(t, group.Last + 1),
            IsStatutory =
                sentence.Senses.Has(Sense.Statute)
                || group.First > 0
                    && t[group.First - 1].Kind == TokenKind.Quote
                    && group.Last + 1 < t.Length
                    && t[group.Last + 1].Kind == TokenKind.Quote,
            IsHedged = IsHedged(t, group),
            IsSupposed = IsSupposed(t, group) || polarity == Polarity.Denies && IsUponRequest(t, group),
            IsScoped = Scopes.IsLimited(t, group.First),
        };
    }

    /// <summary>"“Sell” means …": the word explained, nothing done.</summary>
    private static bool IsDefinition(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = 1; k < t.Length && k < 12; k++)
        {
            if (t[k].Is(Sense.Defines) && t[k - 1].Kind is TokenKind.Quote)
            {
                return true;
            }
        }

        return group.First > 0
            && group.First + 1 < t.Length
            && t[group.First - 1].Kind == TokenKind.Quote
            && t[group.First + 1].Is(Sense.Defines);
    }

    /// <summary>A right or a choice of the reader's: "you may opt out of the sale", "ask us not to share".</summary>
    private static bool IsRight(Sentence sentence, ReadOnlySpan<Token> t, ActGroup group)
    {
        if (group.First >= sentence.Own && t[..sentence.Own].HasAny(Senses.Of(Sense.Right, Sense.Want)))
        {
            return !t[..sentence.Own].Has(Sense.We) || t[..sentence.Own].Has(Sense.Right);
        }

        for (var k = group.First - 1; k >= 0 && k >= group.First - 9; k--)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon)
            {
                return false;
            }

            if (t[k].Is(Sense.Right) || t[k].Is(Sense.OptOut))
            {
                return true;
            }

            if (t[k].IsAny(Senses.Of(Sense.Aux)) && t[k].Is(Sense.Not) || t[k].Is(Sense.We))
            {
                return k > 1 && t[k].Is(Sense.We) && IsAsked(t, k);
            }
        }

        return false;
    }

    /// <summary>"You may request that we stop sharing …".</summary>
    private static bool IsAsked(ReadOnlySpan<Token> t, int we)
    {
        for (var k = we - 1; k >= 0 && k >= we - 4; k--)
        {
            if (t[k].Is(Sense.Want) && k > 0)
            {
                return HasReader(t, k);
            }
        }

        return false;
    }

    private static bool HasReader(ReadOnlySpan<Token> t, int before)
    {
        for (var k = before - 1; k >= 0 && k >= before - 5; k--)
        {
            if (t[k].Is(Sense.You))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsToReaderOrSender(ReadOnlySpan<Token> t, Regions regions, Recipients recipients)
    {
        if (recipients != Recipients.None)
        {
            return false;
        }

        for (var k = regions.Start; k < regions.Main && k < regions.Start + 14; k++)
        {
            if (
                t[k].IsAny(Senses.Of(Sense.With, Sense.To))
                && k + 1 < t.Length
                && t[k + 1].IsAny(Senses.Of(Sense.You, Sense.Us))
            )
            {
                return true;
            }
        }

        return regions.Start < t.Length
            && t[regions.Start].IsAny(Senses.Of(Sense.You, Sense.Us))
            && !t[regions.Start].Is(Sense.Your);
    }

    private static DataKinds Data(Sentence sentence, ReadOnlySpan<Token> t, ActGroup group, Regions regions)
    {
        var objects = t[regions.Start..Math.Max(regions.Start, regions.ObjectEnd)];
        var subjects = t[regions.Subject..group.First];
        var isSubject = group.IsPassive || group.IsReduced;
        var data = isSubject
            ? DataPhrases.In(subjects) | DataPhrases.In(objects[..Math.Min(objects.Length, 6)])
            : DataPhrases.In(objects);
        if (Meaningful(data) == DataKinds.None)
        {
            data |=
                isSubject ? DataPhrases.In(objects)
                : group.IsNominal || HasPronoun(objects) ? DataPhrases.In(subjects)
                : DataKinds.None;
        }

        if (Meaningful(data) != DataKinds.None)
        {
            return data;
        }

        return NamesSomethingElse(isSubject ? subjects : objects) ? data | DataKinds.Other
            : (group.IsWeak || group.Acts == Acts.Sell) && !HasPronoun(isSubject ? subjects : objects) ? data
            : data | Anaphora.Before(sentence, group.First);
    }

    /// <summary>An object that is spelled out and is no data the grammar knows.</summary>
    private static bool NamesSomethingElse(ReadOnlySpan<Token> t)
    {
        var unknown = 0;
        foreach (var token in t)
        {
            if (token.Is(Sense.It) || token.Is(Sense.EverythingData))
            {
                return false;
            }

            unknown +=
                token.IsWord && token.Senses.IsEmpty && token.End - token.Start > 3 || token.Is(Sense.OtherMod) ? 1 : 0;
        }

        return unknown > 0;
    }

    private static DataKinds Meaningful(DataKinds data) => data & ~DataKinds.BareConsent;

    private static bool HasPronoun(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Is(Sense.It))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Weak verbs ("send", "provide") speak of data only where data and a recipient stand beside them; words of selling are
    /// too often something else ("rental", "licensed") to count without data; a noun counts only with what it is of.
    /// </summary>
    private static bool IsOfData(
        ReadOnlySpan<Token> t,
        ActGroup group,
        DataKinds data,
        Recipients recipients,
        Polarity polarity
    )
    {
        var named = Meaningful(data);
        var isKnown = named is not (DataKinds.None or DataKinds.Other);
        if (group.IsWeak)
        {
            return recipients != Recipients.None && (isKnown || polarity == Polarity.Denies && named != DataKinds.None);
        }

        if (group.Acts == Acts.Sell)
        {
            return named != DataKinds.None && (polarity == Polarity.Denies || isKnown && IsVerbal(t, group));
        }

        return polarity == Polarity.Denies
            || (
                group.IsNominal
                    ? isKnown && (recipients != Recipients.None || IsOf(t, group))
                    : isKnown || recipients != Recipients.None
            );
    }

    private static bool IsVerbal(ReadOnlySpan<Token> t, ActGroup group) =>
        group.IsPassive || !group.IsNominal && !group.IsReduced || group.IsNominal && IsOf(t, group);

    private static bool IsOf(ReadOnlySpan<Token> t, ActGroup group) =>
        group.Last + 1 < t.Length && t[group.Last + 1].Is(Sense.Of);

    private static bool IsClosed(ReadOnlySpan<Token> t, ActGroup group, Regions regions)
    {
        var from = Math.Max(0, group.First - 3);
        for (var k = from; k < regions.Main; k++)
        {
            if (t[k].Is(Sense.Only) && k != group.First)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those who get the data approach the reader: in the clause behind, or in the next sentence.</summary>
    private static bool IsFollowedUp(ReadOnlySpan<Token> t, Regions regions, Recipients recipients, Sentence? next) =>
        (recipients & (Recipients.Provider | Recipients.Authority)) == Recipients.None
        && (
            FollowUps.HaveTheirMarketing(t, regions.ObjectEnd)
            || recipients != Recipients.None && next is not null && FollowUps.HaveTheirMarketing(next.OwnTokens, 0)
        );

    /// <summary>"… and for no other purpose", "… never for their marketing".</summary>
    private static bool ExcludesMarketing(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length; k++)
        {
            if (!t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.No)) || t[k].Is(Sense.NotOnly))
            {
                continue;
            }

            var end = Math.Min(t.Length, k + 12);
            if ((PurposePhrases.In(t[k..end]) & (Purposes.Marketing | Purposes.Unrelated)) != Purposes.None)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHedged(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = Math.Max(0, group.First - 7); k < group.First; k++)
        {
            if (t[k].Is(Sense.Hedge))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"If you opt out, we will not share": until then, they do.</summary>
    private static bool IsUponRequest(ReadOnlySpan<Token> t, ActGroup group)
    {
        if (t.Length == 0 || !t[0].Is(Sense.If))
        {
            return false;
        }

        for (var k = 1; k < group.First && t[k].Kind != TokenKind.Comma; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.OptOut, Sense.Want)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSupposed(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = group.First - 1; k >= 0 && k >= group.First - 6; k--)
        {
            if (t[k].Is(Sense.If))
            {
                return true;
            }

            if (t[k].Kind is TokenKind.Comma or TokenKind.Semicolon)
            {
                return false;
            }
        }

        return false;
    }
}

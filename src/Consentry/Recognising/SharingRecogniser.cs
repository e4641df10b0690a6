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

    private static readonly Senses Skipped = Senses.Of(
        Sense.Not,
        Sense.Never,
        Sense.Only,
        Sense.Otherwise,
        Sense.Aux,
        Sense.Modal,
        Sense.Be,
        Sense.And,
        Sense.Or,
        Sense.To,
        Sense.Share,
        Sense.Sell,
        Sense.Give
    );

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
        if (!IsSenders(t, group) || IsRight(t, group))
        {
            return null;
        }

        if (Negation.Of(t, group.First, group.Last, group.IsNominal) is not { } polarity)
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
        if (!IsOfData(group, data, recipients, polarity))
        {
            return null;
        }

        var purposes = regions.Purposes(t, group);
        return new Sharing
        {
            Sentence = sentence,
            Polarity = polarity,
            Acts = group.Acts,
            Data = data,
            Recipients = recipients,
            Purposes = purposes.Purposes,
            IsTheirMarketing = purposes.IsTheirs,
            IsOurPurpose = purposes.IsOurs,
            Provisos = ProvisoPhrases.In(t, group, regions, anaphora.ItemsOf(sentence)),
            IsClosed = IsClosed(t, group, regions),
            ExcludesMarketing = polarity == Polarity.Claims && ExcludesMarketing(t, group.Last + 1),
            IsStatutory = sentence.Senses.Has(Sense.Statute),
            IsSupposed = IsSupposed(t, group),
        };
    }

    /// <summary>Whether the sender is the one who hands over; a passive without an agent is the sender's.</summary>
    private static bool IsSenders(ReadOnlySpan<Token> t, ActGroup group)
    {
        if (group.IsPassive || group.IsNominal)
        {
            return !IsByReader(t, group) && !IsReadersGerund(t, group);
        }

        var k = group.First - 1;
        while (
            k >= 0
            && (
                t[k].IsAny(Skipped) && !t[k].IsAny(RecipientPhrases.People)
                || t[k].IsWord && t[k].Senses.IsEmpty && EndsInLy(t[k])
                || t[k].Kind == TokenKind.Comma
            )
        )
        {
            k--;
        }

        if (k < 0)
        {
            return true;
        }

        if (t[k].Is(Sense.You) && !t[k].Is(Sense.Your))
        {
            return false;
        }

        return !(t[k].IsAny(Senses.Of(Sense.They)) || t[k].IsAny(RecipientPhrases.People) && !t[k].Is(Sense.We))
            || t[k].Is(Sense.Which) && IsAfterData(t, k) && false
            || t[k].Is(Sense.Nobody);
    }

    private static bool EndsInLy(Token token) => token.End - token.Start > 4;

    private static bool IsAfterData(ReadOnlySpan<Token> t, int k) => k > 0 && t[k - 1].Is(Sense.InfoHead);

    private static bool IsByReader(ReadOnlySpan<Token> t, ActGroup group) =>
        group.Last + 2 < t.Length && t[group.Last + 1].Is(Sense.By) && t[group.Last + 2].Is(Sense.You);

    /// <summary>"By providing your number", "when giving us your address": the reader's act.</summary>
    private static bool IsReadersGerund(ReadOnlySpan<Token> t, ActGroup group)
    {
        if (!t[group.First].HasForm(Forms.Gerund) || group.IsPassive)
        {
            return false;
        }

        var before = group.First > 0 ? t[group.First - 1] : default;
        return before.Is(Sense.By) || t[Math.Min(group.Last + 1, t.Length - 1)].Is(Sense.Us);
    }

    /// <summary>A right or a choice of the reader's: "you may opt out of the sale", "ask us not to share".</summary>
    private static bool IsRight(ReadOnlySpan<Token> t, ActGroup group)
    {
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
        var objects = DataPhrases.In(t[regions.Start..Math.Max(regions.Start, regions.ObjectEnd)]);
        var subjects = DataPhrases.In(t[regions.Subject..group.First]);
        var data = group.IsPassive
            ? subjects
                | DataPhrases.In(
                    t[regions.Start..Math.Max(regions.Start, Math.Min(regions.ObjectEnd, regions.Start + 6))]
                )
            : objects;
        if (Meaningful(data) == DataKinds.None)
        {
            data |=
                group.IsPassive ? objects
                : group.IsNominal || HasPronoun(t[regions.Start..Math.Max(regions.Start, regions.ObjectEnd)]) ? subjects
                : DataKinds.None;
        }

        return Meaningful(data) == DataKinds.None ? data | Anaphora.Before(sentence, group.First) : data;
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

    /// <summary>Weak verbs ("send", "provide", "give") speak of data only where data or a recipient stands beside them.</summary>
    private static bool IsOfData(ActGroup group, DataKinds data, Recipients recipients, Polarity polarity) =>
        group.IsWeak
            ? data != DataKinds.None && recipients != Recipients.None
            : data != DataKinds.None || recipients != Recipients.None || polarity == Polarity.Denies;

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

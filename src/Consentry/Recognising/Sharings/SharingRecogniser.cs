using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// Sentences to statements of sharing. Finds each verb of handing over and fills its frame: who acts, what is handed
/// over, to whom, what for, under which provisos; see docs/statements.md for the grammar.
/// </summary>
internal static class SharingRecogniser
{
    private static readonly Senses Triggers = Senses.Of(Sense.Share, Sense.Sell, Sense.Give);

    private const int ReaderReach = 14;

    public static void Recognise(Sentence sentence, SegmentedDocument document, DefinedTerms terms, List<Sharing> into)
    {
        if (!sentence.Senses.HasAny(Triggers) || sentence.IsQuestion)
        {
            return;
        }

        var t = sentence.Tokens;
        for (var i = 0; i < t.Length; i++)
        {
            if (ActGroup.At(t, i) is not { } group || IsAskedInCell(document.Document.Text, t, i))
            {
                continue;
            }

            if (IsSenders(sentence, group) && Frame(sentence, group, document, terms) is { } sharing)
            {
                into.Add(sharing);
            }

            i = group.Last;
        }
    }

    /// <summary>A question in one cell of a row, whose answer stands in the next.</summary>
    private static bool IsAskedInCell(string text, ReadOnlySpan<Token> t, int from)
    {
        for (var k = from + 1; k + 1 < t.Length; k++)
        {
            if (t[k].Kind == TokenKind.Stop)
            {
                return text[t[k].Start] == '?' && t[k + 1].Kind == TokenKind.Tab;
            }

            if (t[k].Kind == TokenKind.Tab)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The sender hands over; nothing is explained, defined, or asked of the sender instead.</summary>
    private static bool IsSenders(Sentence sentence, ActGroup group) =>
        !Explanations.Covers(sentence, group.First)
        && Actors.Of(sentence, group) == Actor.Sender
        && !Rights.Cover(sentence, group)
        && !Rights.IsDefinition(sentence.Tokens, group);

    private static Sharing? Frame(Sentence sentence, ActGroup group, SegmentedDocument document, DefinedTerms terms)
    {
        var t = sentence.Tokens;
        var regions = Regions.Of(t, group);
        if (Negation.Of(t, group) is not { } polarity || IsOfLead(sentence, group, regions))
        {
            return null;
        }

        if (sentence.IsHeading && group.IsNominal && polarity == Polarity.Claims)
        {
            // "Sale of data": a heading names its subject and claims nothing.
            return null;
        }

        var (data, recipients, purposes, isFollowedUp) = Arguments.Of(
            sentence,
            group,
            regions,
            polarity,
            Defined(document.Document.Text, t, regions, terms)
        );
        var isEnough =
            isFollowedUp && data != DataKinds.None && recipients != Recipients.None
            || HandedData.IsEnough(t, group, data, recipients, polarity);
        var isReassigned =
            polarity == Polarity.Claims && group.IsPassive && DataDestinations.IsReassigned(t, group.First);
        if (!isEnough || isReassigned || recipients == Recipients.None && IsToReaderOrSender(t, regions))
        {
            return null;
        }

        return new Sharing
        {
            Sentence = sentence,
            Verb = group.First,
            Polarity = polarity,
            Acts = group.Acts,
            Data = data,
            Recipients = recipients,
            Purposes = isFollowedUp ? purposes.Kinds | Purposes.Marketing : purposes.Kinds,
            IsTheirMarketing = purposes.IsTheirs || isFollowedUp,
            IsOurPurpose = purposes.IsOurs,
            Provisos = ProvisoPhrases.In(t, group, regions, document.ItemsOf(sentence)),
            IsToSeveral = Regions.AreSeveral(t, regions),
            IsClosed = Reservations.IsClosed(t, group, regions),
            ExcludesMarketing = polarity == Polarity.Claims && Reservations.ExcludeMarketing(t, group.Last + 1),
            IsStatutory = Reservations.AreStatutory(sentence, group),
            IsHedged = Reservations.AreHedged(t, group),
            IsSupposed = Reservations.AreSupposed(t, group, polarity),
            HasOccasion = t.Ahead(group.Last + 1, 4).Has(Sense.If),
            IsScoped = Scopes.IsLimited(t, group.First),
        };
    }

    /// <summary>"with our Friends", "supply Friends with …": those whom a term of the page's own stands for.</summary>
    private static Recipients Defined(string text, ReadOnlySpan<Token> t, Regions regions, DefinedTerms terms)
    {
        var from = regions.Start;
        while (from < regions.Main && !t[from].Is(Sense.With))
        {
            from++;
        }

        from = from < regions.Main && t[from].Is(Sense.To) ? from : regions.Start;
        return from < regions.Main && !t[from].IsAny(Senses.Of(Sense.Of, Sense.From))
            ? terms.In(text, new Documents.Span(t[from].Start, t[regions.Main - 1].End)).Recipients
            : Recipients.None;
    }

    /// <summary>The lead-in says this by itself; its items only fill in the exception.</summary>
    private static bool IsOfLead(Sentence sentence, ActGroup group, Regions regions) =>
        group.Last < sentence.Own && (regions.Exception < sentence.Own || regions.Limit <= sentence.Own);

    /// <summary>"send you texts", "share with us": nothing leaves.</summary>
    private static bool IsToReaderOrSender(ReadOnlySpan<Token> t, Regions regions)
    {
        var party = Senses.Of(Sense.You, Sense.Us);
        for (var k = regions.Start; k + 1 < t.Length && k < regions.Main && k < regions.Start + ReaderReach; k++)
        {
            if (t[k].Is(Sense.Which) && !t[k].Is(Sense.It))
            {
                // "swap lists with museums, which write to you"
                break;
            }

            if (t[k].IsAny(Senses.Of(Sense.With, Sense.To)) && t[k + 1].IsAny(party))
            {
                return true;
            }
        }

        // "sell customer data": the word says whose data it is.
        return regions.Start < t.Length
            && t[regions.Start].IsAny(party)
            && !t[regions.Start].IsAny(Senses.Of(Sense.Your, Sense.PersonalMod));
    }
}

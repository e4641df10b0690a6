using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>"Do you sell my data? No." — a question and its answer, or a label and its answer, make one statement.</summary>
internal static class AnswerRecogniser
{
    private static readonly Senses Denials = Senses.Of(Sense.No, Sense.Never, Sense.Not);

    public static void Recognise(Sentence sentence, SegmentedDocument document, List<Sharing> into)
    {
        var own = sentence.OwnTokens;
        if (own.Length == 0 || Asked(sentence, document) is not { } question)
        {
            return;
        }

        var isDenied = IsAnswer(own);
        var isAffirmed = own[0].Is(Sense.Yes) && question.IsQuestion;
        if (!isDenied && !isAffirmed)
        {
            AddNamed(sentence, question, into);
            return;
        }

        var q = question.Tokens;
        for (var i = 0; i < q.Length; i++)
        {
            if (ActGroup.At(q, i) is not { } group)
            {
                continue;
            }

            var regions = Regions.Of(q, group);
            var data = DataPhrases.In(q);
            var recipients = RecipientPhrases.In(q);
            into.Add(
                new Sharing
                {
                    Sentence = sentence,
                    Polarity = isDenied ? Polarity.Denies : Polarity.Claims,
                    Acts = group.Acts,
                    Data = data,
                    Recipients = recipients,
                    Purposes = regions.Purposes(q, group).Kinds,
                }
            );
            return;
        }
    }

    /// <summary>"Who sees my data? Our courier.": those who are named get it.</summary>
    private static void AddNamed(Sentence sentence, Sentence question, List<Sharing> into)
    {
        var own = sentence.OwnTokens;
        var q = question.Tokens;
        var recipients = RecipientPhrases.In(own);
        var data = DataPhrases.In(q);
        var isSaidAlready = into.Count > 0 && ReferenceEquals(into[^1].Sentence, sentence);
        if (
            isSaidAlready
            || recipients is Recipients.None or Recipients.Nobody
            || data == DataKinds.None
            || !AsksWho(question)
            || own[0].Is(Sense.We)
            || own.HasAny(Senses.Of(Sense.Not, Sense.Never))
            || own.Has(Sense.Want) && !own.Has(Sense.Which)
        )
        {
            return;
        }

        var markets =
            (PurposePhrases.In(own) & Purposes.Marketing) != Purposes.None && !own.Has(Sense.Our)
            || Anaphora.NextOf(sentence) is { } next && FollowUps.HaveTheirMarketing(next.OwnTokens, 0);
        into.Add(
            new Sharing
            {
                Sentence = sentence,
                Polarity = Polarity.Claims,
                Acts = Acts.Share,
                Data = data,
                Recipients = recipients,
                Purposes = markets ? Purposes.Marketing : Purposes.None,
                IsTheirMarketing = markets,
                IsClosed = own.Has(Sense.Only),
            }
        );
    }

    /// <summary>"Who gets your number?", "With whom do you share it?"</summary>
    private static bool AsksWho(Sentence question)
    {
        var q = question.Tokens;
        return (question.IsQuestion || question.IsHeading || question.IsOpen)
            && q.Ahead(0, 3).Has(Sense.Which)
            && q.HasAny(Senses.Of(Sense.Share, Sense.Give, Sense.Receive, Sense.Sell));
    }

    /// <summary>"No.", "Never.", "None whatsoever", "No, we don't": short, or set off by a mark.</summary>
    private static bool IsAnswer(ReadOnlySpan<Token> own) =>
        IsWeDoNot(own)
        || own[0].IsAny(Denials)
            && (
                own.Length <= 5
                || own[1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon
            );

    private static readonly Senses Answering = Senses.Of(
        Sense.We,
        Sense.It,
        Sense.Aux,
        Sense.Be,
        Sense.Not,
        Sense.Never
    );

    /// <summary>"We do not, whatever the reason."</summary>
    private static bool IsWeDoNot(ReadOnlySpan<Token> own)
    {
        var k = 0;
        while (k < own.Length && k < 5 && own[k].IsAny(Answering))
        {
            k++;
        }

        return k > 1
            && own[0].IsAny(Senses.Of(Sense.We, Sense.It))
            && own[..k].HasAny(Denials)
            && (k == own.Length || !own[k].IsWord);
    }

    private static Sentence? Asked(Sentence sentence, SegmentedDocument document)
    {
        var previous = BeforeList(sentence);
        if (
            previous is not null
            && Precedes(previous, sentence)
            && (previous.IsQuestion || IsLabel(previous) || AsksWho(previous))
        )
        {
            return previous;
        }

        if (document.SentenceOf(sentence.Block.LeadIn ?? sentence.Block.Heading) is { } asking && AsksWho(asking))
        {
            return asking;
        }

        return
            document.SentenceOf(sentence.Block.Heading) is { } heading
            && ReferenceEquals(heading, previous)
            && (heading.IsQuestion || IsLabel(heading))
            ? heading
            : null;
    }

    /// <summary>The sentence before, or the one before the list whose items answer together.</summary>
    private static Sentence? BeforeList(Sentence sentence)
    {
        var previous = sentence.Previous;
        while (
            sentence.Block.Kind == BlockKind.ListItem
            && previous is { Block.Kind: BlockKind.ListItem, IsQuestion: false }
            && !ReferenceEquals(previous.Block, sentence.Block)
        )
        {
            previous = previous.Previous;
        }

        return previous;
    }

    private static bool Precedes(Sentence previous, Sentence sentence) =>
        ReferenceEquals(previous.Block, sentence.Block)
        || previous.IsQuestion && sentence.Block.Kind == BlockKind.ListItem && AsksWho(previous)
        || previous.IsQuestion && sentence.OwnTokens.Length <= 4
        || ReferenceEquals(previous.Block, sentence.Block.Heading)
        || ReferenceEquals(previous.Block, sentence.Block.LeadIn);

    /// <summary>"Sharing with third parties.": a name, not a sentence.</summary>
    private static bool IsLabel(Sentence sentence) =>
        sentence.Tokens.Length <= 8
        && sentence.Senses.HasAny(Senses.Of(Sense.Share, Sense.Sell))
        && !sentence.Senses.HasAny(Senses.Of(Sense.We, Sense.Aux, Sense.Be));
}

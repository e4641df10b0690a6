using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Contacts;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Uses;

/// <summary>
/// What data comes to the sender: what the sender collects, what the reader gives, and what stands in a list under either.
/// </summary>
internal static class CollectionRecogniser
{
    private static readonly Senses Giving = Senses.Of(Sense.Give, Sense.Share, Sense.Reply);

    /// <summary>Words without which a sentence names no data.</summary>
    private static readonly Senses Naming = Senses.Of(
        Sense.InfoHead,
        Sense.NumberHead,
        Sense.ConsentHead,
        Sense.MobileMod,
        Sense.OtherMod,
        Sense.AnonMod,
        Sense.EverythingData
    );

    /// <summary>A number that is used was collected.</summary>
    private static readonly Senses Collecting = Senses.Of(Sense.Collect, Sense.Receive, Sense.Use, Sense.Want);

    private static readonly Senses Denying = Senses.Of(Sense.Not, Sense.Never, Sense.No);

    /// <summary>Words that a topic is told by are few: a long sentence before a list is one already.</summary>
    private const int LongestTopic = 60;

    /// <summary>Of a list that is written line by line in one paragraph, so many lines are read with its introduction.</summary>
    private const int Lines = 8;

    public static Collection? Of(Sentence sentence, SegmentedDocument document)
    {
        if (sentence.IsHeading)
        {
            return null;
        }

        var isSaid = IsCollected(document.Document.Text, sentence) || IsGiven(sentence.Tokens, sentence.Own);
        return isSaid && IsData(sentence.OwnTokens) || IsUnderTopic(sentence, document)
            ? new Collection(sentence, DataOf(sentence))
            : null;
    }

    private static Collected DataOf(Sentence sentence) =>
        PhoneNumbers.AreIn(sentence.Tokens, sentence.Own) ? Collected.PhoneNumbers
        : PhoneNumbers.IsDeviceIn(sentence.Tokens, sentence.Own) ? Collected.Devices
        : Collected.Something;

    /// <summary>"We collect your name", "your number is kept", "we receive your number", "we use your number".</summary>
    private static bool IsCollected(string text, Sentence sentence)
    {
        if (!sentence.Senses.HasAny(Collecting))
        {
            return false;
        }

        var t = sentence.Tokens;
        for (var i = 0; i < t.Length; i++)
        {
            var isVerb =
                t[i].Is(Sense.Collect) && t[i].HasForm(Forms.Verb)
                || t[i].Is(Sense.Receive) && t.Behind(i, 3).Has(Sense.We)
                || IsAsked(t, i)
                || IsUsed(t, i);
            if (!isVerb || IsSupposed(text, t, i) || Explanations.Covers(sentence, i))
            {
                continue;
            }

            var group = ActGroup.Single(t, i);
            if (
                Actors.Of(sentence, group) == Actor.Sender
                && (Negation.Of(t, group) == Polarity.Claims || IsAllBut(t, i))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"may be requested of donors".</summary>
    private static bool IsAsked(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Want)
        && t[i].HasForm(Forms.Past)
        && t.Behind(i, 2).Has(Sense.Be)
        && t.Ahead(i + 1, 1).Has(Sense.From)
        && t.Ahead(i + 2, 2).Has(Sense.You);

    /// <summary>"We use your number", "Larkfield Dental uses your number", "your number is used".</summary>
    private static bool IsUsed(ReadOnlySpan<Token> t, int i)
    {
        var isSenders = t[i].HasForm(Forms.Third | Forms.Past) || t.Behind(i, 6).Has(Sense.We);
        return t[i].Is(Sense.Use) && t[i].HasForm(Forms.Verb) && isSenders && PhoneNumbers.AreIn(t, 0);
    }

    /// <summary>"If we ever collect …".</summary>
    private static bool IsSupposed(string text, ReadOnlySpan<Token> t, int verb)
    {
        foreach (var token in t.Behind(verb, 5))
        {
            if (token.In(text).Equals("if", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"no data beyond your name".</summary>
    private static bool IsAllBut(ReadOnlySpan<Token> t, int verb) =>
        t.Ahead(verb + 1, 5).Has(Sense.Except) && !t.Behind(verb, 4).HasAny(Denying);

    /// <summary>"you give us your number", "by entering your number".</summary>
    private static bool IsGiven(ReadOnlySpan<Token> t, int own)
    {
        for (var i = own; i < t.Length; i++)
        {
            if (!t[i].IsAny(Giving) || !t[i].HasForm(Forms.Verb & ~Forms.Third) || t[i].Is(Sense.Sms))
            {
                continue;
            }

            var before = t.Behind(i, 4);
            var isReader =
                before.Has(Sense.You)
                // "Enter your name and number"
                || i == own && t[i].HasForm(Forms.Base) && t.Ahead(i + 1, 1).Has(Sense.Your)
                || t[i].HasForm(Forms.Gerund)
                    && before.HasAny(Senses.Of(Sense.By, Sense.If))
                    && t.Ahead(i + 1, 3).Has(Sense.Your);
            var isToOthers =
                (
                    RecipientPhrases.In(t.Ahead(i + 1, 12))
                    & (Recipients.ThirdParty | Recipients.Partner | Recipients.Marketer)
                ) != Recipients.None;
            if (isReader && !before.HasAny(Denying) && !isToOthers)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Data named in a list, a row or a line under a topic of collecting.</summary>
    private static bool IsUnderTopic(Sentence sentence, SegmentedDocument document)
    {
        if (!sentence.Senses.HasAny(Naming))
        {
            return false;
        }

        var isUnder =
            sentence.Block.Cells.Count > 1
                ? IsCollectedRow(document.Document, sentence.Block)
                : IsTopic(sentence.Lead)
                    || IsLabelled(sentence)
                    || IsIntroduced(sentence)
                    || document.HeadingsOf(sentence).Take(2).Any(h => h.Block.Level > 1 && IsTopic(h));
        return isUnder && !sentence.OwnTokens.HasAny(Denying) && IsData(sentence.OwnTokens);
    }

    private static bool IsData(ReadOnlySpan<Token> own) =>
        DataPhrases.In(own) != DataKinds.None || PhoneNumbers.AreIn(own, 0);

    /// <summary>The question it answers, or the words with a colon above it in the same paragraph.</summary>
    private static bool IsIntroduced(Sentence sentence)
    {
        if (sentence.Previous is { IsQuestion: true } question && IsTopic(question))
        {
            return true;
        }

        var above = sentence.Previous;
        for (var steps = 0; above is not null && steps < Lines; steps++, above = above.Previous)
        {
            if (!ReferenceEquals(above.Block, sentence.Block))
            {
                return false;
            }

            if (above.Tokens[^1].Kind == TokenKind.Colon)
            {
                return IsTopic(above);
            }
        }

        return false;
    }

    /// <summary>A row under a header that says "collect", and that does not answer it with "no".</summary>
    private static bool IsCollectedRow(Document document, Block row)
    {
        foreach (var cell in row.Cells)
        {
            var isAsked =
                !cell.Header.IsEmpty
                && document.Quote(cell.Header).Contains("collect", StringComparison.OrdinalIgnoreCase);
            if (isAsked)
            {
                return !document.Quote(cell.Span).StartsWith("no", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>"What we gather: name, number": the topic stands in the sentence itself.</summary>
    private static bool IsLabelled(Sentence sentence) =>
        sentence.OwnTokens.Label() is { Length: > 0 } label && IsTopic(label);

    /// <summary>"Information we collect", "What you give us", "Types of data".</summary>
    private static bool IsTopic(Sentence? topic) => topic is not null && IsTopic(topic.Tokens);

    private static bool IsTopic(ReadOnlySpan<Token> t)
    {
        if (t.Length > LongestTopic || t.HasAny(Denying))
        {
            return false;
        }

        if (t.Has(Sense.Type) && t.Has(Sense.InfoHead))
        {
            return true;
        }

        for (var i = 0; i < t.Length; i++)
        {
            var isCollected = t[i].Is(Sense.Collect) && t[i].HasForm(Forms.Verb);
            var isGiven = t[i].IsAny(Giving) && t[i].HasForm(Forms.Verb) && t.Behind(i, 3).Has(Sense.You);
            if (isCollected || isGiven)
            {
                return true;
            }
        }

        return false;
    }
}

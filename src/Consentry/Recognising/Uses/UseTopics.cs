using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Uses;

/// <summary>
/// Headings, lead-ins, questions and headers of columns that ask what data is used for ("How we use it", "Why do you need
/// my number?", "Purpose"), and what stands under them as an answer.
/// </summary>
internal static class UseTopics
{
    private const int LongestAnswer = 40;

    private static readonly Senses NoUse = Senses.Of(
        Sense.Cookie,
        Sense.Right,
        Sense.OptOut,
        Sense.Recruit,
        Sense.Policy,
        Sense.Terms
    );

    public static bool IsAnswer(Sentence sentence, SegmentedDocument document)
    {
        if (sentence.IsHeading || sentence.OwnTokens.Length == 0)
        {
            return false;
        }

        return IsLabelled(sentence) || IsCell(sentence, document) || IsUnder(sentence, document);
    }

    /// <summary>"Purposes of processing: billing, …": label and answer in one.</summary>
    private static bool IsLabelled(Sentence sentence)
    {
        var own = sentence.OwnTokens;
        var label = own.Label();
        return label.Length > 0
            && own[label.Length + 1].IsWord
            && label[..Math.Min(label.Length, 2)].Has(Sense.Purpose)
            && (label.Length <= 2 || label.HasAny(Senses.Of(Sense.Use, Sense.Collect)))
            && !label.HasAny(NoUse);
    }

    private static bool IsCell(Sentence sentence, SegmentedDocument document)
    {
        if (sentence.Block.Cells.Count < 2)
        {
            return false;
        }

        foreach (var cell in sentence.Block.Cells)
        {
            if (!cell.Header.IsEmpty && !cell.Span.IsEmpty && IsColumn(document.Document.Text, cell.Header))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Purpose", "Why", "What it is used for", "Use".</summary>
    private static bool IsColumn(string text, Span header)
    {
        var t = Columns.Tokens(text, header);
        return t.HasAny(Senses.Of(Sense.Purpose, Sense.Use, Sense.Aim))
            && !t.HasAny(Senses.Of(Sense.Share, Sense.Sell));
    }

    private static bool IsUnder(Sentence sentence, SegmentedDocument document)
    {
        var text = document.Document.Text;
        var isItem = sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow or BlockKind.Definition;
        if (!isItem && sentence.OwnTokens.Length > LongestAnswer)
        {
            return false;
        }

        if (IsAsked(sentence, document) && Aims.Follow(text, sentence.OwnTokens, 0))
        {
            return true;
        }

        if (sentence.Lead is { } lead && IsTopic(lead, isItem))
        {
            return true;
        }

        if (sentence.Previous is { } label && ReferenceEquals(label.Block, sentence.Block) && IsLabel(label))
        {
            return IsTopic(label, isItem) && Answers(text, sentence);
        }

        return document.SentenceOf(sentence.Block.Heading) is { } heading
            && IsTopic(heading, isItem)
            && (isItem || Answers(text, sentence));
    }

    /// <summary>"What we ask for and why": its items may name the data alone, so an aim must stand there.</summary>
    private static bool IsAsked(Sentence sentence, SegmentedDocument document) =>
        document.SentenceOf(sentence.Block.Heading) is { } heading
        && heading.Senses.Has(Sense.Purpose)
        && heading.Senses.Has(Sense.We)
        && !heading.Senses.HasAny(NoUse);

    private static bool IsLabel(Sentence sentence) =>
        sentence.IsQuestion || sentence.OwnTokens.Length <= 6 && !sentence.Senses.Has(Sense.Aux);

    /// <summary>A fragment, or a sentence that names an aim or gets in touch; not "we take privacy seriously".</summary>
    private static bool Answers(string text, Sentence sentence)
    {
        var own = sentence.OwnTokens;
        var isFragment =
            !own.HasAny(Senses.Of(Sense.Be, Sense.Aux, Sense.Modal, Sense.We))
            && !own[0]
                .IsAny(
                    Senses.Of(
                        Sense.You,
                        Sense.Your,
                        Sense.It,
                        Sense.With,
                        Sense.Not,
                        Sense.Never,
                        Sense.Please,
                        Sense.View
                    )
                )
            && !own.HasAny(Senses.Of(Sense.Policy));
        var isOfData = own.Has(Sense.We) || own[0].Is(Sense.It) || ConsumerData.IsPersonal(own, own);
        return isFragment || isOfData && Aims.Follow(text, own, 0) || Approaches.Are(text, own);
    }

    private static bool IsTopic(Sentence topic, bool isItem)
    {
        var t = topic.Tokens;
        if (t.HasAny(NoUse & ~Senses.Of(Sense.Policy, Sense.Terms)))
        {
            return false;
        }

        var isWhat = t.Has(Sense.How) && t.Has(Sense.Do) && t.Has(Sense.With) && NamesData(t);
        var isWhy =
            t.Has(Sense.Purpose)
            && (
                isItem && t.Length <= 3
                || t.Has(Sense.Our) && NamesData(t)
                || topic.IsQuestion && ConsumerData.IsIn(t)
                || t.HasAny(Senses.Of(Sense.Use, Sense.Collect))
            )
            && !t.HasAny(Senses.Of(Sense.Policy, Sense.Terms));
        return isWhat || isWhy || IsBare(t) || IsUse(topic);
    }

    /// <summary>"Use.", "Uses:": nothing but the word.</summary>
    private static bool IsBare(ReadOnlySpan<Token> t) =>
        t.Length is 1 or 2 && t[0].IsAny(Senses.Of(Sense.Use, Sense.Purpose)) && (t.Length == 1 || !t[1].IsWord);

    /// <summary>"How we use your information", "We use it to:", "Use of data".</summary>
    private static bool IsUse(Sentence topic)
    {
        var t = topic.Tokens;
        for (var i = 0; i < t.Length; i++)
        {
            if (
                t[i].Is(Sense.Use)
                && NamesData(t)
                && (topic.IsQuestion && t.Has(Sense.Our) || Actors.Of(topic, ActGroup.Single(t, i)) == Actor.Sender)
                && !t.Behind(i, 3).Has(Sense.Not)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A topic names data by a noun, or by a pronoun at its end: "How we use it".</summary>
    private static bool NamesData(ReadOnlySpan<Token> t) =>
        t.HasAny(Senses.Of(Sense.InfoHead, Sense.NumberHead, Sense.EverythingData))
        || ConsumerData.IsIn(t) && t.Has(Sense.Our)
        || t.Length > 1 && (t[^1].Is(Sense.It) || t[^1].Kind == TokenKind.Stop && t[^2].Is(Sense.It));
}

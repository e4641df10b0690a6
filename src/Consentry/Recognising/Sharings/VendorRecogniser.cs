using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>Where data goes without a verb of sharing: vendors listed under a heading, "processed by our provider".</summary>
internal static class VendorRecogniser
{
    private static readonly Senses Handling = Senses.Of(Sense.Handle, Sense.View, Sense.Receive);

    public static Vendor? Of(Sentence sentence, SegmentedDocument document) =>
        !sentence.IsHeading && IsSaid(document.Document.Text, sentence, document) ? new Vendor(sentence) : null;

    private static bool IsSaid(string text, Sentence sentence, SegmentedDocument document) =>
        IsHandledBy(sentence.Tokens)
        || IsListed(sentence, document)
        || IsRow(sentence, text)
        || IsLabelled(sentence.OwnTokens)
        || IsForUs(text, sentence.Tokens)
        || WhoQuestions.AreAnswered(text, sentence)
        || !sentence.IsQuestion
            && !IsUncertain(sentence)
            && (DataAudience.Has(sentence) || DataDestinations.Are(sentence));

    /// <summary>Rights, duties and suppositions of the reader say nothing of what happens.</summary>
    private static bool IsUncertain(Sentence sentence)
    {
        var t = sentence.OwnTokens;
        return sentence.Senses.Has(Sense.Right)
            || t.Length > 0 && t[0].Is(Sense.You) && !t[0].Is(Sense.Your)
            || sentence.Senses.Has(Sense.Ensure);
    }

    /// <summary>"Recipients of personal data: …".</summary>
    private static bool IsLabelled(ReadOnlySpan<Token> t)
    {
        var label = t.Label();
        return label is [var first, ..]
            && first.Is(Sense.Vendor)
            && label.Has(Sense.InfoHead)
            && t[label.Length + 1].IsWord;
    }

    /// <summary>"…, which stores your number on our behalf".</summary>
    private static bool IsForUs(string text, ReadOnlySpan<Token> t)
    {
        for (var i = 1; i + 2 < t.Length; i++)
        {
            if (
                t[i].IsAny(Handling)
                && t[i].HasForm(Forms.Third | Forms.Base)
                && (t[i - 1].Is(Sense.Which) || t[i - 1].Is(Sense.They))
                && ConsumerData.IsPersonal(t.Ahead(i + 1, 6), t)
                && Subjects.Of(text, t, i) is not Actor.Sender
                && IsOurBehalf(t.Ahead(i + 1, 12))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOurBehalf(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].Is(Sense.Behalf) || t[k].Is(Sense.For) && t.Ahead(k + 1, 1).Has(Sense.Us))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A row of a table with a column of recipients.</summary>
    private static bool IsRow(Sentence sentence, string text)
    {
        foreach (var cell in sentence.Block.Cells)
        {
            if (!cell.Header.IsEmpty && !cell.Span.IsEmpty && Columns.Tokens(text, cell.Header).Has(Sense.Vendor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Payments are processed by Stripe" (a name), "stored with our hosting provider".</summary>
    private static bool IsHandledBy(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i + 2 < t.Length; i++)
        {
            if (!t[i].IsAny(Handling) || !t[i].HasForm(Forms.Past) || !t[i + 1].IsAny(Senses.Of(Sense.By, Sense.With)))
            {
                continue;
            }

            var isOthers =
                (RecipientPhrases.In(t.Ahead(i + 2, 6)) & Recipients.Provider) != Recipients.None
                || t[i + 1].Is(Sense.By) && t[i + 2].IsName;
            if (isOthers && DataPhrases.In(t[..i]) != DataKinds.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An item under "How we share", "Who we share with", "Service providers".</summary>
    private static bool IsListed(Sentence sentence, SegmentedDocument document) =>
        sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow or BlockKind.Definition
        && IsUnderSharing(sentence, document);

    private static bool IsUnderSharing(Sentence sentence, SegmentedDocument document) =>
        document.SentenceOf(sentence.Block.Heading) is { } heading
        && heading.Senses.HasAny(Senses.Of(Sense.Share, Sense.Vendor))
        && !heading.Senses.Has(Sense.Right);
}

using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>Kinds that are listed: behind a label ("Text alerts: road work"), as items, as cells under a header.</summary>
internal static class TextLists
{
    private const int LongestLabel = 6;
    private const int LongestFragment = 20;

    /// <summary>What a sentence has and a list has not.</summary>
    private static readonly Senses Sayings = Senses.Of(
        Sense.Be,
        Sense.Aux,
        Sense.Modal,
        Sense.We,
        Sense.You,
        Sense.Please,
        Sense.If,
        Sense.Rate,
        Sense.Vary
    );

    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    private static readonly Senses NoList = Senses.Of(
        Sense.Terms,
        Sense.Privacy,
        Sense.Agree,
        Sense.ConsentHead,
        Sense.Rate,
        Sense.FrequencyWord,
        Sense.Help,
        Sense.OptOut,
        Sense.Carrier
    );

    public static bool Are(Sentence sentence, SegmentedDocument document) =>
        IsLabelled(sentence.OwnTokens) || IsItem(sentence, document) || IsFragment(sentence, document);

    /// <summary>"Closings, delays, field changes." under a heading that names texts and nothing else.</summary>
    public static bool IsFragment(Sentence sentence, SegmentedDocument document)
    {
        var own = sentence.OwnTokens;
        return own.Length <= LongestFragment
            && !sentence.IsHeading
            && document.SentenceOf(sentence.Block.Heading) is { } heading
            && heading.OwnTokens.Length <= LongestLabel
            && heading.Senses.Has(Sense.Sms)
            && !heading.Senses.HasAny(NoList)
            && IsSeries(own)
            && !own.HasAny(Sayings)
            && Matter.IsOnlyIn(own);
    }

    /// <summary>Words with commas between, no date and no address.</summary>
    private static bool IsSeries(ReadOnlySpan<Token> t)
    {
        var commas = 0;
        foreach (var token in t)
        {
            if (!token.IsWord && token.Kind is not (TokenKind.Comma or TokenKind.Stop))
            {
                return false;
            }

            commas += token.Kind == TokenKind.Comma ? 1 : 0;
        }

        return commas > 0;
    }

    /// <summary>"Messages sent: pickup alerts", "Purpose of texts: to remind you of visits".</summary>
    private static bool IsLabelled(ReadOnlySpan<Token> own)
    {
        for (var k = 1; k + 1 < own.Length && k <= LongestLabel; k++)
        {
            if (own[k].Kind is TokenKind.Colon or TokenKind.Dash)
            {
                var list = own.Ahead(k + 1, 10);
                return IsLabel(own[..k])
                    && list.Length > 0
                    && list[0].IsWord
                    && !list[0].IsAny(Senses.Of(Sense.We, Sense.You, Sense.It, Sense.If, Sense.By))
                    && !list.HasAny(Senses.Of(Sense.Aux, Sense.Be))
                    && Matter.IsOnlyIn(list);
            }
        }

        return false;
    }

    private static bool IsLabel(ReadOnlySpan<Token> t)
    {
        if (t.HasAny(NoList) || t.HasAny(Senses.Of(Sense.You, Sense.Your, Sense.They, Sense.Us)))
        {
            return false;
        }

        for (var i = 0; i < t.Length; i++)
        {
            if (
                TextMentions.IsThing(t, i)
                || t[i].IsAny(Texts) && t.Ahead(i + 1, 1).HasAny(Senses.Of(Sense.Type, Sense.Purpose))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An item under "We text you:", "Types of messages": whatever it names is a kind.</summary>
    public static bool IsItem(Sentence sentence, SegmentedDocument document)
    {
        if (sentence.Block.Kind is not (BlockKind.ListItem or BlockKind.TableRow or BlockKind.Definition))
        {
            return false;
        }

        var topic = sentence.Lead ?? document.SentenceOf(sentence.Block.Heading);
        var announces =
            topic is not null
            && topic.Senses.HasAny(Texts)
            && topic.Senses.HasAny(Senses.Of(Sense.Receive, Sense.Give, Sense.About, Sense.Type));
        return announces && !IsOfMeans(document.Document.Text, topic!, sentence) && Matter.IsOnlyIn(sentence.OwnTokens);
    }

    /// <summary>"You can opt in to receive texts by:", "How to stop messages", "Not required to:": no kinds are listed.</summary>
    private static bool IsOfMeans(string text, Sentence topic, Sentence item)
    {
        var t = topic.Tokens;
        var end = t[Math.Max(0, t.Length - 8)..];
        var isAct = topic.Senses.HasAny(Senses.Of(Sense.Agree, Sense.ConsentHead)) && IsGerund(text, item.OwnTokens[0]);
        return isAct
            || end.HasAny(Senses.Of(Sense.By))
            || end.HasAny(Senses.Of(Sense.Not))
            || t.Has(Sense.How) && !t.Has(Sense.Type)
            || t.HasAny(Senses.Of(Sense.OptOut, Sense.Help, Sense.Rate));
    }

    /// <summary>"Submitting a form", "Texting a keyword".</summary>
    private static bool IsGerund(string text, Token token) =>
        Aims.IsGerund(text, token) && !token.IsAny(Senses.Of(Sense.Topic, Sense.Kind));

    /// <summary>A cell under "Text type", "Message".</summary>
    public static bool IsCell(Sentence sentence, string text)
    {
        foreach (var cell in sentence.Block.Cells)
        {
            if (cell.Header.IsEmpty || cell.Span.IsEmpty)
            {
                continue;
            }

            var header = Columns.Tokens(text, cell.Header);
            if (header.Has(Sense.Sms) && !header.HasAny(NoList) && Matter.IsOnlyIn(Columns.Tokens(text, cell.Span)))
            {
                return true;
            }
        }

        return false;
    }
}

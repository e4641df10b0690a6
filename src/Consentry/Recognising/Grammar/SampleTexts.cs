using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>Texts shown as examples of what is sent: their "[FirstName]" is filled in when they go out.</summary>
internal static class SampleTexts
{
    /// <summary>A label such as "Sample messages" covers so many sentences below it.</summary>
    private const int Reach = 8;

    private const int LongestLabel = 6;

    public static bool Covers(SegmentedDocument document, Sentence sentence)
    {
        var text = document.Document.Text;
        return IsCalledSample(text, sentence)
            || sentence.Lead is { } lead && IsCalledSample(text, lead)
            || document.SentenceOf(sentence.Block.Heading) is { } heading && IsCalledSample(text, heading)
            || IsLabelled(text, sentence)
            || IsQuotedText(sentence.OwnTokens);
    }

    private static bool IsLabelled(string text, Sentence sentence)
    {
        var above = sentence.Previous;
        for (var steps = 0; above is not null && steps < Reach; steps++, above = above.Previous)
        {
            if (!ReferenceEquals(above.Block.Heading, sentence.Block.Heading))
            {
                return false;
            }

            var isLabel = above.OwnTokens.Length <= LongestLabel || ReferenceEquals(above.Block, sentence.Block);
            if (isLabel && IsCalledSample(text, above))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCalledSample(string text, Sentence sentence)
    {
        foreach (var token in sentence.OwnTokens)
        {
            var word = token.In(text);
            if (
                word.StartsWith("sample", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("example", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In quotation marks, with the words that texts end with or are called by.</summary>
    private static bool IsQuotedText(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Kind == TokenKind.Quote)
            {
                return t.HasAny(Senses.Of(Sense.StopWord, Sense.Sms, Sense.Message));
            }
        }

        return false;
    }
}

using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Texts;

/// <summary>How often texts come: named ("frequency varies"), recurring, counted ("4 a month"), or by the event ("one per order").</summary>
internal static class FrequencyRecogniser
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    private static readonly Senses Sending = Senses.Of(
        Sense.Give,
        Sense.Receive,
        Sense.Contact,
        Sense.Arrive,
        Sense.Go,
        Sense.Be
    );

    public static Frequency? Of(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        if (!IsOfTexts(sentence, document, texting) || IsReaders(sentence.Tokens) || Duties.Cover(sentence.Tokens))
        {
            return null;
        }

        var t = sentence.Tokens;
        return
            IsNamed(sentence, document)
            || IsRecurring(t)
            || TextCounts.Are(t)
            || IsPerEvent(t)
            || IsCell(sentence, document.Document.Text)
            ? new Frequency(sentence) { Amount = TextAmounts.In(document.Document.Text, sentence.OwnTokens) }
            : null;
    }

    private static bool IsOfTexts(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        var isCovered =
            sentence.Senses.HasAny(Texts)
            || texting.Covers(sentence)
            || IsBesideTexts(sentence)
            || KindRecogniser.IsItem(sentence, document, texting);
        return isCovered
            && (!sentence.Senses.Has(Sense.Email) || sentence.Senses.Has(Sense.Sms) || texting.Covers(sentence));
    }

    /// <summary>"Frequency: 2-4/mo. Message rates may apply.": a neighbour in the paragraph names texts.</summary>
    private static bool IsBesideTexts(Sentence sentence) =>
        IsText(sentence.Previous, sentence) || IsText(sentence.Next, sentence);

    private static bool IsText(Sentence? other, Sentence sentence) =>
        other is not null && ReferenceEquals(other.Block, sentence.Block) && other.Senses.HasAny(Texts);

    /// <summary>"You may send one text a minute": the reader's texts.</summary>
    private static bool IsReaders(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k + 1 < t.Length; k++)
        {
            if (t[k].Is(Sense.You) && !t[k].Is(Sense.Your) && !Actors.IsUnderPreposition(t, k))
            {
                var verb = t[k + 1].Is(Sense.Modal) && k + 2 < t.Length ? t[k + 2] : t[k + 1];
                if (verb.Is(Sense.Give) && verb.HasForm(Forms.Base))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Message frequency varies", "how many texts you get depends on …"; the name may stand in heading or question.</summary>
    private static bool IsNamed(Sentence sentence, SegmentedDocument document)
    {
        var isNamed = IsName(sentence.Tokens) || Label(sentence, document) is { } label && IsName(label.Tokens);
        if (!isNamed)
        {
            return false;
        }

        var own = sentence.OwnTokens;
        foreach (var token in own)
        {
            if (token.IsAny(Senses.Of(Sense.Vary, Sense.Numeral, Sense.Periodic)) || token.Kind == TokenKind.Number)
            {
                return !sentence.Senses.Has(Sense.Rate) || token.Is(Sense.Vary);
            }
        }

        return TextCounts.HasRate(own);
    }

    private static Sentence? Label(Sentence sentence, SegmentedDocument document) =>
        sentence.Previous is { IsQuestion: true } question && ReferenceEquals(question.Block, sentence.Block)
            ? question
            : document.SentenceOf(sentence.Block.Heading);

    private static bool IsName(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            var isNumber =
                t[k].Is(Sense.NumberHead)
                && t.Ahead(k + 1, 4) is [var of, .. var what]
                && of.Is(Sense.Of)
                && what.HasAny(Texts);
            // "how many alerts you get"
            var isHowMany = t[k].Is(Sense.How) && t.Ahead(k + 1, 1).Has(Sense.Some) && t.Ahead(k + 2, 2).HasAny(Texts);
            if (t[k].Is(Sense.FrequencyWord) || isNumber || isHowMany)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"recurring messages", "weekly texts", "text twice a week", "texts on a regular basis".</summary>
    private static bool IsRecurring(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (t[i].Is(Sense.Recurring) && IsOfMessage(t.Ahead(i + 1, 6)))
            {
                return true;
            }

            if (!t[i].Is(Sense.Periodic))
            {
                continue;
            }

            var isAdjective =
                IsOfMessage(t.Ahead(i + 1, 3))
                || t.Ahead(i + 1, 1).Has(Sense.Carrying) && t.Behind(i, 4).Has(Sense.Receive);
            // "texts about my monthly box" come when they come.
            var isOfTopic =
                i > 0
                && t[i - 1].IsAny(Senses.Of(Sense.Determiner, Sense.Your, Sense.Our))
                && t.Behind(i, 3).Has(Sense.About)
                && t.Ahead(i + 1, 1) is [{ IsWord: true }];
            var isAdverb = !isOfTopic && t.Behind(i, 9) is var before && before.HasAny(Texts) && IsSent(before);
            if (isAdjective || isAdverb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adjectives at most stand between: "weekly devotion texts", not "monthly until you cancel by text".</summary>
    private static bool IsOfMessage(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.IsAny(Texts))
            {
                return true;
            }

            if (
                !token.IsWord
                || token.IsAny(Senses.Of(Sense.Prep, Sense.If, Sense.Unless, Sense.Way, Sense.You, Sense.We, Sense.Aux))
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsSent(ReadOnlySpan<Token> before)
    {
        var hasOther = false;
        for (var k = 0; k < before.Length; k++)
        {
            var token = before[k];
            if (token.Is(Sense.Be) && k + 1 < before.Length && IsDone(before[k + 1]))
            {
                return false;
            }

            if (token.IsAny(Sending) && !token.IsAny(Texts))
            {
                return true;
            }

            hasOther |= token.HasForm(Forms.Verb) && !token.IsAny(Texts);
        }

        return !hasOther;
    }

    /// <summary>"(texts are) archived": what is done with them is not that they come.</summary>
    private static bool IsDone(Token token) =>
        token.HasForm(Forms.Past) && !token.IsAny(Sending | Texts) && !token.HasForm(Forms.Base);

    /// <summary>"one text for every order", "each sign-in triggers one passcode text", "only when you ask", "in response to your call".</summary>
    private static bool IsPerEvent(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            var isOnDemand = t[i].Is(Sense.OnDemand) || IsOnlyIfAsked(t, i);
            if (isOnDemand && (t.Behind(i, 16).HasAny(Texts) || t.Ahead(i + 1, 12).HasAny(Texts)))
            {
                return true;
            }

            if (!t[i].Is(Sense.Per) || t[i].Is(Sense.Quantity) || t.Ahead(i + 1, 1).Has(Sense.One))
            {
                continue;
            }

            // "one text before each visit", "per visit you get one text"
            var isAfter =
                i > 0 && t[i - 1].IsAny(Senses.Of(Sense.Event, Sense.For)) && TextCounts.IsCounted(t.Behind(i, 14));
            if (isAfter || TextCounts.IsCounted(t.Ahead(i + 1, 14)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(you) only (get a text) if you ask for one".</summary>
    private static bool IsOnlyIfAsked(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.If)
        && t.Behind(i, 8).Has(Sense.Only)
        && t.Ahead(i + 1, 1).Has(Sense.You)
        && t.Ahead(i + 2, 3).HasAny(Senses.Of(Sense.Want, Sense.Collect, Sense.Reply));

    /// <summary>A number under "Texts per month".</summary>
    private static bool IsCell(Sentence sentence, string text)
    {
        foreach (var cell in sentence.Block.Cells)
        {
            if (cell.Header.IsEmpty || cell.Span.IsEmpty || !char.IsAsciiDigit(text[cell.Span.Start]))
            {
                continue;
            }

            var header = Columns.Tokens(text, cell.Header);
            if (header.HasAny(Texts) && (IsName(header) || TextCounts.HasRate(header)))
            {
                return true;
            }
        }

        return false;
    }
}

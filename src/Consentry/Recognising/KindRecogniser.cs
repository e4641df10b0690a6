using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>
/// What kinds of texts a page announces. A kind is a word for one ("marketing", "passcode"), a message named by what it
/// carries ("pickup alerts"), or what messages are said to be about ("texts about your repair", "we text you when …").
/// </summary>
internal static class KindRecogniser
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    private const int ShortestKind = 3;

    /// <summary>Words that fill a place and say no kind: "about our services", "regarding the program".</summary>
    private static readonly Senses Vague = Senses.Of(Sense.Generic, Sense.Tool);

    private static readonly Senses Management = Senses.Of(
        Sense.OptOut,
        Sense.StopWord,
        Sense.Help,
        Sense.Agree,
        Sense.Rate,
        Sense.FrequencyWord
    );

    public static MessageKinds? Of(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        if (
            sentence.IsHeading && sentence.Senses.Has(Sense.OptOut)
            || !IsTied(sentence, document, texting)
            || IsOfOthers(sentence)
            || IsOfMedia(sentence)
        )
        {
            return null;
        }

        return Names(sentence, document) ? new MessageKinds(sentence, Rank(sentence, document)) : null;
    }

    /// <summary>A sentence about getting texts, or an item of their list, says it more plainly than one that mentions both.</summary>
    private static int Rank(Sentence sentence, SegmentedDocument document)
    {
        var isAbout =
            sentence.Tokens.HasAny(Senses.Of(Sense.Receive, Sense.About, Sense.Type))
            || IsEvent(sentence.Tokens, sentence.Own);
        return IsListed(sentence, document) ? 0
            : isAbout && sentence.Senses.Has(Sense.Sms) ? 0
            : isAbout ? 1
            : sentence.IsHeading || sentence.IsQuestion ? 3
            : 2;
    }

    private static bool IsTied(Sentence sentence, SegmentedDocument document, Texting texting) =>
        sentence.Senses.Has(Sense.Sms)
        || sentence.Senses.HasAny(Texts) && texting.Covers(sentence)
        || IsItem(sentence, document, texting);

    /// <summary>An item, a row or a short answer under a heading or a lead-in that speaks of texts.</summary>
    public static bool IsItem(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        var isItem =
            sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow or BlockKind.Definition
            || sentence.OwnTokens.Length <= 8;
        var heading = document.SentenceOf(sentence.Block.Heading);
        var isUnder =
            heading?.Senses.HasAny(Texts) == true && (heading.Senses.Has(Sense.Sms) || texting.Covers(heading));
        return isUnder && isItem;
    }

    /// <summary>"Businesses on our platform may text their customers": somebody else's texts.</summary>
    private static bool IsOfOthers(Sentence sentence) =>
        sentence.Senses.Has(Sense.Their) && sentence.Senses.Has(Sense.ThirdParty) && !sentence.Senses.Has(Sense.Your);

    private static bool Names(Sentence sentence, SegmentedDocument document)
    {
        var text = document.Document.Text;
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            if (
                t[i].Is(Sense.Kind) && !IsAside(sentence, t, i) && !IsNamePart(text, t, i)
                || IsCarried(t, i)
                || IsTopic(sentence, t, i)
            )
            {
                return true;
            }
        }

        return IsEvent(t, sentence.Own) || IsReceived(t, sentence.Own) || IsListed(sentence, document);
    }

    /// <summary>
    /// A kind's word that is no announcement: part of the machinery ("text HELP for customer support"), denied ("we send no
    /// marketing texts"), or the purpose of a sharing ("not shared for marketing").
    /// </summary>
    private static bool IsAside(Sentence sentence, ReadOnlySpan<Token> t, int i)
    {
        var isOfStop = t[i].Is(Sense.OptOut) && sentence.Senses.Has(Sense.StopWord);
        var isOfHelp = sentence.Senses.Has(Sense.Help) && IsAfterHelp(t, i);
        var isDenied =
            t.Behind(i, 7).HasAny(Senses.Of(Sense.Not, Sense.Never, Sense.No)) && !t.Behind(i, 7).Has(Sense.NotOnly);
        var isShared = t[i].Is(Sense.Marketing) && sentence.Senses.HasAny(Senses.Of(Sense.Share, Sense.Sell));
        return isOfStop || isOfHelp || isDenied || isShared;
    }

    /// <summary>"Reply HELP and you get a reminder of how to reach us".</summary>
    private static bool IsAfterHelp(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k > 0; k--)
        {
            if (t[k].Is(Sense.Help))
            {
                return t.Behind(k, 4).Has(Sense.Reply);
            }
        }

        return false;
    }

    /// <summary>"text, images, and logos": written words.</summary>
    private static bool IsOfMedia(Sentence sentence)
    {
        if (!sentence.Senses.Has(Sense.Media))
        {
            return false;
        }

        foreach (var token in sentence.Tokens)
        {
            if (token.Is(Sense.Sms) && token.End - token.Start != "text".Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Acme Marketing LLC": a kind's word inside a name.</summary>
    private static bool IsNamePart(string text, ReadOnlySpan<Token> t, int i) =>
        i > 0
        && char.IsUpper(text[t[i].Start])
        && t[i - 1].IsWord
        && t[i - 1].Senses.IsEmpty
        && char.IsUpper(text[t[i - 1].Start])
        && text.AsSpan(t[i].Start, t[i].End - t[i].Start).ContainsAnyInRange('a', 'z');

    /// <summary>"pickup alerts", "order updates": the word before says the kind, unless it says nothing.</summary>
    public static bool IsCarried(ReadOnlySpan<Token> t, int i)
    {
        if (i == 0 || !t[i].Is(Sense.Carrying) || t[i].IsAny(Senses.Of(Sense.OptOut, Sense.Sms)))
        {
            return false;
        }

        var before = t[i - 1];
        if (!before.IsWord || before.Is(Sense.Generic) || before.End - before.Start < ShortestKind)
        {
            return false;
        }

        // "Acme messages": an unknown word before a bare "messages" says whose, not what.
        return before.Is(Sense.Topic) || before.Senses.IsEmpty && t[i].IsAny(Senses.Of(Sense.Topic, Sense.Kind));
    }

    /// <summary>"texts about your repair", "messages regarding your order".</summary>
    private static bool IsTopic(Sentence sentence, ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].Is(Sense.About) || i + 1 >= t.Length)
        {
            return false;
        }

        var isOfTexts =
            t.Behind(i, 7).HasAny(Texts)
            || i <= sentence.Own + 1 && sentence.Own > 0 && t[..sentence.Own].HasAny(Texts);
        var topic = t.Ahead(i + 1, 6);
        return isOfTexts
            && HasContent(topic)
            && !topic.HasAny(Senses.Of(Sense.OptOut, Sense.Rate, Sense.FrequencyWord));
    }

    private static bool HasContent(ReadOnlySpan<Token> topic)
    {
        foreach (var token in topic)
        {
            var isWord =
                token.IsWord
                && (
                    token.Senses.IsEmpty && token.End - token.Start > 3
                    || token.IsAny(Senses.Of(Sense.Topic, Sense.Kind))
                );
            if (isWord && !token.IsAny(Vague))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"we text you when your order ships", "a text once your car is ready", "texts to remind you of visits".</summary>
    private static bool IsEvent(ReadOnlySpan<Token> t, int own)
    {
        for (var i = own; i + 2 < t.Length; i++)
        {
            var isText =
                t[i].Is(Sense.Sms)
                && (
                    t[i].HasForm(Forms.Verb) && i > 0 && t.Behind(i, 3).HasAny(Senses.Of(Sense.We))
                    || t.Behind(i, 4).Has(Sense.Receive)
                );
            if (!isText)
            {
                continue;
            }

            var next = t.Ahead(i + 1, 5);
            for (var k = 0; k < next.Length; k++)
            {
                if (next[k].Is(Sense.If) && IsHappening(t.Ahead(i + 2 + k, 8)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Something happens that is not the sign-up itself.</summary>
    private static bool IsHappening(ReadOnlySpan<Token> t) =>
        HasContent(t) && !t.HasAny(Management) && !t.Has(Sense.Collect);

    /// <summary>"receive pickup dates by text", "get results via SMS": what stands between verb and channel.</summary>
    private static bool IsReceived(ReadOnlySpan<Token> t, int own)
    {
        for (var i = own; i < t.Length; i++)
        {
            if (!t[i].IsAny(Senses.Of(Sense.Receive, Sense.Give)) || !t[i].HasForm(Forms.Verb) || t[i].Is(Sense.Sms))
            {
                continue;
            }

            var ahead = t.Ahead(i + 1, 12);
            for (var k = 1; k < ahead.Length; k++)
            {
                var isChannel = ahead[k].Is(Sense.Sms) && ahead[k - 1].IsAny(Senses.Of(Sense.By));
                if (
                    isChannel
                    && HasContent(ahead[..(k - 1)])
                    && !ahead[..k].HasAny(Senses.Of(Sense.OptOut, Sense.Reply, Sense.ConsentHead))
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>An item under "We text you:", "Types of messages": whatever it names is a kind.</summary>
    private static bool IsListed(Sentence sentence, SegmentedDocument document)
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
        return announces
            && !IsOfMeans(topic!)
            && !sentence.OwnTokens.HasAny(Management)
            && HasContent(sentence.OwnTokens);
    }

    /// <summary>"You can opt in to receive texts by:", "How to stop messages": ways to do something, no kinds.</summary>
    private static bool IsOfMeans(Sentence topic)
    {
        var t = topic.Tokens;
        var end = t[Math.Max(0, t.Length - 4)..];
        return end.HasAny(Senses.Of(Sense.By))
            || t.Has(Sense.How) && !t.Has(Sense.Type)
            || t.HasAny(Senses.Of(Sense.OptOut, Sense.Help, Sense.Rate));
    }
}

using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Texts;

/// <summary>
/// What kinds of texts a page announces. A kind is a word for one ("marketing", "passcode"), a message named by what it
/// carries ("pickup alerts"), or what messages are said to be about ("texts about your repair", "we text you when …").
/// </summary>
internal static class KindRecogniser
{
    private const int ShortestKind = 3;

    private static readonly Senses Sending = Senses.Of(
        Sense.Receive,
        Sense.Give,
        Sense.Notify,
        Sense.Arrive,
        Sense.Contact,
        Sense.Agree,
        Sense.Use
    );

    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    public static MessageKinds? Of(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        if (TextLists.IsCell(sentence, document.Document.Text))
        {
            return new MessageKinds(sentence, 0);
        }

        if (
            sentence.IsHeading && sentence.Senses.Has(Sense.OptOut)
            || !IsTied(sentence, document, texting)
            || NoAnnouncements.Are(sentence)
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
        return TextLists.IsItem(sentence, document) ? 0
            : isAbout && sentence.Senses.Has(Sense.Sms) ? 0
            : isAbout ? 1
            : sentence.IsHeading || sentence.IsQuestion ? 3
            : 2;
    }

    private static bool IsTied(Sentence sentence, SegmentedDocument document, Texting texting) =>
        (
            sentence.Senses.Has(Sense.Sms)
            || sentence.Senses.HasAny(Texts) && texting.Covers(sentence)
            || IsItem(sentence, document, texting)
            || TextPronouns.IsCarriedOn(sentence)
            || texting.IsTextingPage && IsGotten(sentence.Tokens)
            || TextLists.IsFragment(sentence, document)
        ) && !TextMentions.AreReadersOnly(sentence.Tokens);

    /// <summary>"you'll get a monthly offer": on a page about texts that is what they bring.</summary>
    private static bool IsGotten(ReadOnlySpan<Token> t)
    {
        for (var k = 1; k + 1 < t.Length; k++)
        {
            if (t[k].Is(Sense.Receive) && t[k].HasForm(Forms.Base) && t.Behind(k, 2).Has(Sense.You))
            {
                return t.Ahead(k + 1, 6).HasAny(Senses.Of(Sense.Kind, Sense.Carrying)) && !t.Has(Sense.Email);
            }
        }

        return false;
    }

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

    private static bool Names(Sentence sentence, SegmentedDocument document)
    {
        var text = document.Document.Text;
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            if (
                t[i].Is(Sense.Kind) && IsOfTexts(sentence, t, i) && !IsAside(sentence, t, i) && !IsNamePart(text, t, i)
                || IsCarried(t, i)
            )
            {
                return true;
            }
        }

        return TextComplements.Are(text, t, sentence.Own)
            || TextActs.Are(text, t, sentence.Own)
            || TextWays.Are(text, t, sentence.Own)
            || TextUses.Are(text, t, sentence.Own)
            || TextMembers.Are(text, t, sentence.Own)
            || TextPronouns.Are(sentence)
            || IsEvent(t, sentence.Own)
            || TextLists.Are(sentence, document);
    }

    /// <summary>A kind beside a word for texts, behind a verb of sending or getting, or in a list; not "coupons, reports and SMS".</summary>
    private static bool IsOfTexts(Sentence sentence, ReadOnlySpan<Token> t, int i) =>
        t[i].IsAny(Texts)
        || t.Ahead(i + 1, 4).HasAny(Texts)
        || t.Behind(i, 5).HasAny(Texts)
        || t[..i].HasAny(Sending)
        || !sentence.Senses.Has(Sense.Sms);

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
        var isShared = t[i].Is(Sense.Marketing) && IsHandedOver(t[..i]);
        var isOfFrequency = t[..i].Has(Sense.FrequencyWord) && t[..i].Has(Sense.Vary);
        var isOfPeople = t.Ahead(i + 1, 1).HasAny(Senses.Of(Sense.Tool, Sense.Team));
        var isOfRates = t.Ahead(i + 1, 1) is [{ Kind: TokenKind.Colon }] && sentence.Senses.Has(Sense.Rate);
        return isOfStop || isOfHelp || isDenied || isShared || isOfFrequency || isOfPeople || isOfRates;
    }

    private static bool IsHandedOver(ReadOnlySpan<Token> before)
    {
        foreach (var token in before)
        {
            if (token.IsAny(Senses.Of(Sense.Share, Sense.Sell)) && token.HasForm(Forms.Verb))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>"Acme Marketing LLC": a kind's word inside a name.</summary>
    private static bool IsNamePart(string text, ReadOnlySpan<Token> t, int i) =>
        i > 0
        && t[i].IsCapital
        && t[i - 1].IsWord
        && t[i - 1].Senses.IsEmpty
        && t[i - 1].IsCapital
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
        return before.Is(Sense.Topic)
            || (before.Senses.IsEmpty || before.Is(Sense.Team)) && t[i].IsAny(Senses.Of(Sense.Topic, Sense.Kind));
    }

    /// <summary>"a text once your car is ready", "one SMS the night before your cleaning".</summary>
    private static bool IsEvent(ReadOnlySpan<Token> t, int own)
    {
        for (var i = own; i + 2 < t.Length; i++)
        {
            var isGoing = t.Ahead(i + 1, 1).HasAny(Senses.Of(Sense.Arrive, Sense.Go));
            if (!t[i].Is(Sense.Sms) || !isGoing && !t.Behind(i, 4).HasAny(Senses.Of(Sense.Receive, Sense.Give)))
            {
                continue;
            }

            var next = t.Ahead(i + 1, isGoing ? 8 : 5);
            for (var k = 0; k < next.Length; k++)
            {
                var what = t.Ahead(i + 2 + k, 8);
                if (
                    next[k].IsAny(Senses.Of(Sense.If, Sense.Event))
                    && Matter.IsOnlyIn(what)
                    && !what.Has(Sense.Collect)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }
}

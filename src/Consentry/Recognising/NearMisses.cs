using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Recognising.Identity;
using Consentry.Recognising.OptOuts;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>
/// Sentences that begin to say what nothing on the page says to the end. They are no statements, and are looked for only
/// where a requirement is unmet.
/// </summary>
internal static class NearMisses
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    private static readonly Senses Communications = Senses.Of(Sense.Sms, Sense.Message, Sense.Email, Sense.Contact);

    private static readonly Senses Asking = Senses.Of(Sense.Contact, Sense.Act, Sense.Ask);

    /// <summary>"You may opt out at any time": a right without a way, and the token that names it.</summary>
    public static Place? OptOut(Recognised page) =>
        First(page, s => OptOutWishes.In(s.Tokens) >= 0 && !OptOutRecogniser.IsAboutElse(s.Tokens), OptOutAt);

    /// <summary>"You agree to receive text messages": no word of which.</summary>
    public static Place? Texting(Recognised page) => First(page, s => s.Senses.Has(Sense.Sms), ReceiptAt);

    /// <summary>"We text you from time to time": no number, and no word that it varies.</summary>
    public static Place? Frequency(Recognised page) =>
        First(
            page,
            s =>
                s.Senses.HasAny(Senses.Of(Sense.Sometimes, Sense.FrequencyWord))
                && (s.Senses.Has(Sense.Sms) || s.Senses.HasAny(Communications) && page.Texting.Covers(s)),
            sentence => IndexOf(sentence, Senses.Of(Sense.Sometimes, Sense.FrequencyWord))
        );

    /// <summary>"We do not charge for texts": of cost, and not of the carrier's.</summary>
    public static Place? Cost(Recognised page) =>
        First(
            page,
            s => s.Senses.Has(Sense.Rate) && page.Texting.Covers(s),
            sentence => IndexOf(sentence, Senses.Of(Sense.Rate))
        );

    /// <summary>"See our privacy policy": named, and no way there.</summary>
    public static Place? PolicyMention(Recognised page) =>
        First(
            page,
            s => s.Senses.Has(Sense.Privacy) && s.Senses.Has(Sense.Policy),
            sentence => IndexOf(sentence, Senses.Of(Sense.Policy))
        );

    /// <summary>"Contact us with questions": asked for, and no way to do it.</summary>
    public static Place? ContactRequest(Recognised page) =>
        First(
            page,
            s => s.Senses.HasAny(Asking),
            sentence =>
            {
                var t = sentence.OwnTokens;
                return
                    t[0].IsAny(Asking)
                    && !t[0].Is(Sense.OptOut)
                    && (t[0].HasForm(Forms.Base) && t.Ahead(1, 1).Has(Sense.Us) || t[0].Forms == Forms.None)
                    ? sentence.Own
                    : -1;
            }
        );

    /// <summary>"We collect your phone number": no word of what for, and the verb that says so.</summary>
    public static Place? Collection(Recognised page) =>
        First(page, s => s.Senses.HasAny(Senses.Of(Sense.Collect, Sense.Use)), CollectionAt);

    /// <summary>What is collected are phone numbers.</summary>
    public static bool IsOfNumbers(Place collection) =>
        (DataPhrases.In(collection.Sentence.Tokens[collection.Token..]) & DataKinds.Number) != DataKinds.None;

    /// <summary>What is said of cost is that there is none.</summary>
    public static bool IsOfNone(Place cost) =>
        cost.Sentence.Tokens.Behind(cost.Token, 6).HasAny(Senses.Of(Sense.Not, Sense.Never, Sense.No));

    /// <summary>Kinds of messages that the sender says to send by other ways than texts, as they are written.</summary>
    public static IReadOnlyList<string> KindsElsewhere(Recognised page)
    {
        var kinds = new List<string>();
        foreach (var use in page.Uses)
        {
            var t = use.Sentence.OwnTokens;
            for (var i = 0; i < t.Length; i++)
            {
                if (IsNameOfMessages(t, i) && !t.Behind(i, 8).HasAny(Senses.Of(Sense.Not, Sense.Never, Sense.No)))
                {
                    kinds.Add(page.Document.Quote(t[i].Span).ToLowerInvariant());
                }
            }
        }

        return [.. kinds.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"appointment reminders": a kind named in the plural by a noun for messages.</summary>
    private static bool IsNameOfMessages(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Kind)
        && t[i].HasForm(Forms.Plural)
        && !t[i].HasForm(Forms.Verb)
        && !t[i].Is(Sense.Marketing)
        && !(i + 1 < t.Length && t[i + 1].Is(Sense.Message));

    private static Place? First(Recognised page, Func<Sentence, bool> isRelevant, Func<Sentence, int> find)
    {
        foreach (var sentence in page.Segmented.Sentences)
        {
            var isRunningText =
                !sentence.IsHeading
                && !sentence.IsQuestion
                && sentence.Block.Kind != BlockKind.TableRow
                && sentence.Block.Region is not (Region.CookieBanner or Region.Navigation)
                && !Placeholders.Is(sentence);
            if (isRunningText && isRelevant(sentence) && find(sentence) is var token and >= 0)
            {
                return new Place(sentence, token);
            }
        }

        return null;
    }

    private static int IndexOf(Sentence sentence, Senses senses)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            if (t[i].IsAny(senses))
            {
                return i;
            }
        }

        return -1;
    }

    private static int OptOutAt(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var isOfMessages = t[i].Is(Sense.StopWord) || t.Ahead(i, 8).HasAny(Communications);
            if (OptOutWishes.Is(t, i) && isOfMessages && IsReadersRight(t, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"You may …", "You have the right to …", and nothing that takes it back.</summary>
    private static bool IsReadersRight(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k >= 0 && k >= verb - 8; k--)
        {
            if (t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.If, Sense.Unless, Sense.We, Sense.They)))
            {
                return false;
            }

            if (t[k].Is(Sense.You) && !t[k].Is(Sense.Your))
            {
                return t[k..verb].HasAny(Senses.Of(Sense.Modal, Sense.Right)) && !(k > 0 && t[k - 1].Is(Sense.If));
            }
        }

        return false;
    }

    private static int ReceiptAt(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var isReceived =
                t.Behind(i, 8).Has(Sense.Receive) && t.Behind(i, 12).HasAny(Senses.Of(Sense.You, Sense.We));
            var isSent = t.Behind(i, 6).Has(Sense.Give) && t.Behind(i, 8).Has(Sense.We);
            var isAside = t.Behind(i, 12).HasAny(Senses.Of(Sense.Not, Sense.Never, Sense.If, Sense.Unless));
            if (t[i].Is(Sense.Sms) && t[i].HasForm(Forms.Plural) && (isReceived || isSent) && !isAside)
            {
                return i;
            }
        }

        return -1;
    }

    private static int CollectionAt(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = Math.Max(1, sentence.Own); i < t.Length; i++)
        {
            if (
                t[i].IsAny(Senses.Of(Sense.Collect, Sense.Use))
                && t[i].HasForm(Forms.Base)
                && t.Behind(i, 2).Has(Sense.We)
                && !t.Behind(i, 3).HasAny(Senses.Of(Sense.Not, Sense.Never, Sense.How))
            )
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A sentence and the token in it that makes it a near miss.</summary>
    public sealed record Place(Sentence Sentence, int Token)
    {
        /// <summary>It speaks of texts in the plural, so that "them" can go back to them.</summary>
        public bool NamesTexts
        {
            get
            {
                foreach (var token in Sentence.OwnTokens)
                {
                    if (token.Is(Sense.Sms) && (token.HasForm(Forms.Plural) || token.Is(Sense.OptOut)))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        /// <summary>It speaks of e-mails, and not of texts or of messages in general.</summary>
        public bool IsOfEmailsOnly
        {
            get
            {
                var isOfOthers = false;
                foreach (var token in Sentence.Tokens)
                {
                    isOfOthers |= token.IsAny(Texts) && !token.Is(Sense.Email);
                }

                return Sentence.Senses.Has(Sense.Email) && !isOfOthers;
            }
        }
    }
}

using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Uses;

/// <summary>Purposes for which consumers' data is used.</summary>
internal static class UseRecogniser
{
    private static readonly Senses Having = Senses.Of(Sense.Collect, Sense.Handle);

    public static Use? Of(Sentence sentence, SegmentedDocument document)
    {
        var text = document.Document.Text;
        var rank =
            IsStated(text, sentence, Senses.Of(Sense.Use)) ? 0
            : UseTopics.IsAnswer(sentence, document) ? 1
            : ServingData.Is(text, sentence) ? 2
            : IsStated(text, sentence, Having) ? 3
            : Instruments.Are(sentence) ? 3
            : Approaches.Are(text, sentence.Tokens) ? 4
            : -1;
        return rank < 0 ? null : new Use(sentence, rank);
    }

    /// <summary>"We use your number to confirm visits", "collected for scheduling", "to ship it we need an address".</summary>
    private static bool IsStated(string text, Sentence sentence, Senses verbs)
    {
        var t = sentence.Tokens;
        for (var i = 0; i < t.Length; i++)
        {
            if (
                t[i].IsAny(verbs)
                && t[i].HasForm(Forms.Verb)
                && !(t[i].HasForm(Forms.Base) && Subjects.IsBehindArticle(t, i))
                && !Explanations.Covers(sentence, i)
                && IsOfData(text, sentence, i)
                && (
                    Aims.Follow(text, t, Math.Max(i + 1, sentence.Own))
                    || t[i].Is(Sense.Use) && Aims.IsOccasion(text, t, Math.Max(i + 1, sentence.Own))
                    || IsFronted(text, sentence, i)
                    || IsPredicated(sentence, i)
                    || IsMeantFor(text, t, i)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"To run the scheme we need your birthday", "for scheduling purposes, …": the aim comes first.</summary>
    private static bool IsFronted(string text, Sentence sentence, int verb) =>
        verb >= sentence.Own
        && Aims.IsAt(text, sentence.Tokens[..verb], sentence.Own)
        && sentence.Tokens[sentence.Own..verb].HasAny(Senses.Of(Sense.We, Sense.Aux, Sense.Be));

    /// <summary>"Delivery is the only purpose for which we hold your address": the aim is the subject.</summary>
    private static bool IsPredicated(Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        for (var k = verb - 1; k > sentence.Own && k >= verb - 6; k--)
        {
            if (t[k].Is(Sense.Purpose) && t[k].Is(Sense.Which))
            {
                var article = k - 1;
                while (article > sentence.Own && t[article].IsAny(Senses.Of(Sense.Determiner, Sense.Only, Sense.Our)))
                {
                    article--;
                }

                return t[article].Is(Sense.Be) && !t[sentence.Own].IsAny(Senses.Of(Sense.It, Sense.How, Sense.Policy));
            }
        }

        return false;
    }

    /// <summary>"Photos sent for a quote are processed by …": the purpose stands with the data.</summary>
    private static bool IsMeantFor(string text, ReadOnlySpan<Token> t, int verb)
    {
        for (var k = 2; k + 1 < verb; k++)
        {
            var isGiven =
                t[k - 1].HasForm(Forms.Past) && t[k - 1].IsAny(Senses.Of(Sense.Give, Sense.Collect, Sense.Use));
            if (t[k].Is(Sense.For) && isGiven && Aims.IsAt(text, t, k))
            {
                return DataPhrases.In(t[..k]) != DataKinds.None;
            }
        }

        return false;
    }

    /// <summary>The sender uses, and what is used is data about people.</summary>
    private static bool IsOfData(string text, Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        var group = ActGroup.Single(t, verb);
        if (
            DoerOf(text, sentence, group) != Actor.Sender
            || IsDenied(t, verb)
            || t.Behind(verb, 12).Has(Sense.Reserve)
            || IsImperative(sentence, verb)
            || IsForTheirOwn(text, t, verb)
        )
        {
            return false;
        }

        var isPassive = group.IsPassive || t[verb].HasForm(Forms.Past) && !t.Behind(verb, 3).Has(Sense.We);
        var named =
            !isPassive ? Object(t.Ahead(verb + 1, 12))
            // "Gifts are recorded with the donor's name"
            : verb + 1 < t.Length && t[verb + 1].Is(Sense.With) && !t[verb + 1].Is(Sense.To) ? t.Ahead(verb + 2, 8)
            : t.Behind(verb, 16);
        if (
            IsConsent(DataPhrases.In(named))
            && (t[verb].Is(Sense.Collect) || DataPhrases.In(named) == DataKinds.BareConsent)
        )
        {
            // "Consent is obtained for texts": that is how it begins, not what data is for.
            return false;
        }

        if (!t[verb].IsAny(Senses.Of(Sense.Use, Sense.Collect)) || isPassive && !group.IsPassive)
        {
            // "handles every trip", "files needed for the site": it may be anything.
            return ConsumerData.IsPersonal(named, named);
        }

        return ConsumerData.IsIn(named)
            || group.IsPassive && IsYours(t.Ahead(sentence.Own, 3))
            || !isPassive
                && (IsYours(t.Ahead(verb + 1, 3)) || ConsumerData.IsIn(t.Behind(verb, 6)) && sentence.IsHeading);
    }

    private static Actor DoerOf(string text, Sentence sentence, ActGroup group) =>
        !group.IsPassive && !group.IsNominal && Subjects.Of(text, sentence.Tokens, group.First) is { } subject
            ? subject
            : Actors.Of(sentence, group);

    /// <summary>"not used", but "not used for anything except billing" names a use.</summary>
    private static bool IsDenied(ReadOnlySpan<Token> t, int verb)
    {
        var isDenied = false;
        for (var k = verb - 1; k >= 0 && k >= verb - 12 && !isDenied && !EndsScope(t, k, verb); k--)
        {
            isDenied = t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.No));
        }

        return isDenied && !t.Ahead(verb + 1, 12).Has(Sense.Except) && !t.Behind(verb, 16).Has(Sense.Except);
    }

    private static bool EndsScope(ReadOnlySpan<Token> t, int k, int verb) =>
        t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon
        || t[k].IsAny(Senses.Of(Sense.But, Sense.We, Sense.NotOnly))
        || t[k].IsAny(Senses.Of(Sense.Modal, Sense.Be))
            && k < verb - 1
            && !t[k + 1].IsAny(Senses.Of(Sense.Not, Sense.Never));

    /// <summary>"Read it, use the tools": an instruction to the reader, if nothing of the sender's introduces it.</summary>
    private static bool IsImperative(Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        return sentence.Own == 0
            && sentence.Block.Kind == BlockKind.Paragraph
            && t[verb].HasForm(Forms.Base)
            && (verb == 0 || t[verb - 1].Kind == TokenKind.Comma)
            && !t[..verb].HasAny(Senses.Of(Sense.We, Sense.To));
    }

    /// <summary>"the maker of the map uses it to improve its own products": somebody apart from the sender, without a name.</summary>
    private static bool IsForTheirOwn(string text, ReadOnlySpan<Token> t, int verb)
    {
        var subject = t.Behind(verb, 10);
        if (subject.HasAny(Senses.Of(Sense.We, Sense.Our, Sense.Us)) || HasName(text, subject))
        {
            return false;
        }

        var ahead = t.Ahead(verb + 1, 16);
        for (var k = 0; k + 1 < ahead.Length; k++)
        {
            if (ahead[k].Is(Sense.Their) && ahead[k + 1].Is(Sense.Own))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasName(string text, ReadOnlySpan<Token> subject)
    {
        foreach (var token in subject[Math.Min(1, subject.Length)..])
        {
            if (token.IsCapital)
            {
                return true;
            }
        }

        return subject.Length > 0 && subject[0].IsName;
    }

    private static bool IsConsent(DataKinds data) => data is DataKinds.OptIn or DataKinds.BareConsent;

    /// <summary>"your date of birth": something of the reader's that the grammar has no word for.</summary>
    private static bool IsYours(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k + 1 < t.Length; k++)
        {
            if (t[k].Is(Sense.Your))
            {
                return t[k + 1].IsWord && (t[k + 1].Senses.IsEmpty || t[k + 1].Is(Sense.OtherMod));
            }
        }

        return false;
    }

    /// <summary>What is used, without what it is used for.</summary>
    private static ReadOnlySpan<Token> Object(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.To, Sense.For)))
            {
                return t[..k];
            }
        }

        return t;
    }
}

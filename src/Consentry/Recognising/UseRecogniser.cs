using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>Purposes for which consumers' data is used.</summary>
internal static class UseRecogniser
{
    public static Use? Of(Sentence sentence, SegmentedDocument document)
    {
        var rank =
            IsStated(sentence, Sense.Use) ? 0
            : IsItem(sentence, document) ? 1
            : IsServing(sentence) || IsReason(sentence, document) ? 2
            : IsStated(sentence, Sense.Collect) ? 3
            : IsApproach(sentence.OwnTokens) ? 4
            : -1;
        return rank < 0 ? null : new Use(sentence, rank);
    }

    /// <summary>"We use your number to confirm visits", "collected for scheduling".</summary>
    private static bool IsStated(Sentence sentence, Sense verb)
    {
        var t = sentence.Tokens;
        for (var i = 0; i < t.Length; i++)
        {
            if (
                t[i].Is(verb)
                && t[i].HasForm(Forms.Verb)
                && !Explanations.Covers(sentence, i)
                && (HasPurpose(t, Math.Max(i + 1, sentence.Own)) || IsMeantFor(t, i))
                && IsOfData(sentence, i)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Photos sent for a quote are processed by …": the purpose stands with the data.</summary>
    private static bool IsMeantFor(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = 2; k + 1 < verb; k++)
        {
            var isGiven =
                t[k - 1].HasForm(Forms.Past) && t[k - 1].IsAny(Senses.Of(Sense.Give, Sense.Collect, Sense.Use));
            if (
                t[k].Is(Sense.For)
                && isGiven
                && t[k + 1].IsWord
                && !t[k + 1].IsAny(Senses.Of(Sense.Duration, Sense.You, Sense.Us))
            )
            {
                return DataPhrases.In(t[..k]) != DataKinds.None;
            }
        }

        return false;
    }

    /// <summary>The sender uses, and what is used is data about people.</summary>
    private static bool IsOfData(Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        var group = ActGroup.Single(t, verb);
        if (Actors.Of(sentence, group) != Actor.Sender || t.Behind(verb, 3).HasAny(Senses.Of(Sense.Not, Sense.Never)))
        {
            return false;
        }

        var isPassive = group.IsPassive || t[verb].HasForm(Forms.Past) && !t.Behind(verb, 3).Has(Sense.We);
        var named = isPassive ? t.Behind(verb, 16) : Object(t.Ahead(verb + 1, 12));
        if (t[verb].Is(Sense.Collect) && !t[verb].Is(Sense.Use) && IsConsent(DataPhrases.In(named)))
        {
            // "Consent is obtained for texts": that is how it begins, not what data is for.
            return false;
        }

        return IsData(named)
            || !isPassive && (IsYours(t.Ahead(verb + 1, 3)) || IsData(t.Behind(verb, 6)) && sentence.IsHeading);
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

    private static bool IsData(ReadOnlySpan<Token> t) =>
        DataPhrases.In(t) is not DataKinds.None and not DataKinds.Anonymous and var kinds
            && !(kinds == DataKinds.Other && t.Has(Sense.Cookie))
        || t.HasAny(Senses.Of(Sense.It, Sense.EverythingData)) && !t.Has(Sense.Cookie);

    /// <summary>"Your number lets us …", "helps our dentists plan", "is for one thing: …": data that serves something.</summary>
    private static bool IsServing(Sentence sentence)
    {
        var t = sentence.Tokens;
        if (t.Length > 3 && t[0].Is(Sense.Purpose) && t.Ahead(1, 2) is [.., { Kind: TokenKind.Colon }])
        {
            return true;
        }

        var isCarriedOn =
            t[0].Is(Sense.It) && sentence.Previous is { } previous && DataPhrases.In(previous.Tokens) != DataKinds.None;
        for (var i = 1; i + 1 < t.Length; i++)
        {
            var lets =
                t[i].Is(Sense.Allow)
                && t[i].HasForm(Forms.Verb)
                && t.Ahead(i + 1, 2).HasAny(Senses.Of(Sense.Us, Sense.Our, Sense.We));
            var serves =
                t[i].Is(Sense.Be)
                    && (t[i + 1].Is(Sense.For) || t[i + 1].Is(Sense.Only) && t.Ahead(i + 2, 1).Has(Sense.For))
                || t[i].Is(Sense.Serve);
            if (
                (lets || serves)
                && (isCarriedOn && i <= 3 || IsReadersData(t.Behind(i, 10), t.Ahead(i, 10)))
                && !t.Behind(i, 10).Has(Sense.Not)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Data about the reader, not "the information on this site".</summary>
    private static bool IsReadersData(ReadOnlySpan<Token> named, ReadOnlySpan<Token> served) =>
        DataPhrases.In(named) != DataKinds.None
        && (
            named.HasAny(Senses.Of(Sense.Your, Sense.You, Sense.PersonalMod, Sense.NumberHead))
            || served.HasAny(Senses.Of(Sense.Your, Sense.You))
        );

    /// <summary>A row or a paragraph that answers "Why" or "Purpose".</summary>
    private static bool IsReason(Sentence sentence, SegmentedDocument document)
    {
        if (sentence.IsHeading || sentence.OwnTokens.Length > 40)
        {
            return false;
        }

        if (sentence.Block.Cells.Count > 1)
        {
            return sentence.Block.Cells.Any(c =>
                !c.Header.IsEmpty && IsPurposeHeader(document.Document.Quote(c.Header))
            );
        }

        var topic =
            sentence.Previous is { } previous
            && ReferenceEquals(previous.Block, sentence.Block)
            && previous.Tokens.Length <= 6
                ? previous
                : document.SentenceOf(sentence.Block.Heading);
        return topic is not null
            && topic.Senses.Has(Sense.Purpose)
            && (
                topic.Tokens.Length <= 3 && sentence.Block.Kind == BlockKind.ListItem
                || topic.Senses.HasAny(Senses.Of(Sense.Use, Sense.Collect))
            );
    }

    private static bool IsPurposeHeader(string header) =>
        header.Contains("purpose", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("why", StringComparison.OrdinalIgnoreCase)
        || header.Contains("how we use", StringComparison.OrdinalIgnoreCase);

    /// <summary>A topic names data by a noun, or by a pronoun at its end: "How we use it".</summary>
    private static bool NamesData(ReadOnlySpan<Token> t) =>
        t.HasAny(Senses.Of(Sense.InfoHead, Sense.NumberHead, Sense.EverythingData))
        || t.Length > 1 && (t[^1].Is(Sense.It) || t[^1].Kind == TokenKind.Stop && t[^2].Is(Sense.It));

    private static bool HasPurpose(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k + 1 < t.Length; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop)
            {
                return false;
            }

            // A purpose is an infinitive, or "for" with a noun.
            var next = t[k + 1].Kind == TokenKind.Colon && k + 2 < t.Length ? t[k + 2] : t[k + 1];
            var isInfinitive =
                t[k].Is(Sense.To)
                && next.IsWord
                && (next.HasForm(Forms.Base) || next.Senses.IsEmpty || next.Is(Sense.Otherwise));
            var isFor = t[k].Is(Sense.For) && next.IsWord && !next.IsAny(Senses.Of(Sense.You, Sense.Us, Sense.It));
            var isPurpose = isInfinitive || isFor;
            if (
                isPurpose
                && !(isFor && t.Ahead(k + 1, 3).HasAny(Senses.Of(Sense.Unrelated, Sense.Duration, Sense.Policy)))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An item of a list under "How we use your information", "We use it to:", "Purposes".</summary>
    private static bool IsItem(Sentence sentence, SegmentedDocument document)
    {
        if (
            sentence.Block.Kind is not (BlockKind.ListItem or BlockKind.TableRow or BlockKind.Definition)
            && sentence.OwnTokens.Length > 40
        )
        {
            return false;
        }

        var heading = document.SentenceOf(sentence.Block.Heading);
        return !sentence.IsHeading && (IsUseTopic(heading) || sentence.Lead is { } lead && IsUseTopic(lead));
    }

    private static bool IsUseTopic(Sentence? topic)
    {
        if (topic is null)
        {
            return false;
        }

        var t = topic.Tokens;
        if (t.Has(Sense.How) && t.HasAny(Senses.Of(Sense.We)) && t.Has(Sense.Do) && t.Has(Sense.With))
        {
            // "What we do with your information".
            return true;
        }

        for (var i = 0; i < t.Length; i++)
        {
            if (
                t[i].Is(Sense.Use)
                && NamesData(t)
                && Actors.Of(topic, ActGroup.Single(t, i)) == Actor.Sender
                && !t.Behind(i, 3).Has(Sense.Not)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"We will contact you about your quote": a purpose of the number given.</summary>
    private static bool IsApproach(ReadOnlySpan<Token> t)
    {
        for (var i = 1; i + 2 < t.Length; i++)
        {
            var isOurs =
                t[i].Is(Sense.Contact)
                && t[i].HasForm(Forms.Base)
                && t[i - 1].IsAny(Senses.Of(Sense.Modal, Sense.We, Sense.To));
            var isAgreed = t[i].Is(Sense.Receive) && t.Behind(i, 4).Has(Sense.Agree) && NamesKind(t, i + 1);
            var isSent = t[i].Is(Sense.Give) && t[i - 1].Is(Sense.We) && t.Ahead(i + 1, 8).Has(Sense.NumberHead);
            if (isAgreed || isSent || isOurs && t[i + 1].Is(Sense.You) && (HasTopic(t, i + 2) || NamesKind(t, i + 2)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesKind(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length && k < from + 7; k++)
        {
            if (t[k].Is(Sense.Kind) || KindRecogniser.IsCarried(t, k))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTopic(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length && k < from + 8; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.About, Sense.To, Sense.For)))
            {
                return k + 1 < t.Length;
            }
        }

        return false;
    }
}

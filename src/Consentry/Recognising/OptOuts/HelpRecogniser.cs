using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Contacts;
using Consentry.Recognising.Identity;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.OptOuts;

/// <summary>How to get help with the texts: the keyword HELP, or somebody who can be reached.</summary>
internal static class HelpRecogniser
{
    /// <summary>Between "contact us:" and the last line of an address stand so many sentences at most.</summary>
    private const int AddressLines = 6;

    /// <summary>"8. Contact information".</summary>
    private const int LongestLabel = 4;

    /// <summary>What links to a page of help are called.</summary>
    private static readonly string[] HelpPages = ["support", "help", "faq"];

    public static void Recognise(Recognised page)
    {
        var text = page.Document.Text;
        foreach (var sentence in page.Segmented.Sentences)
        {
            if (sentence.Block.Region is Region.CookieBanner or Region.Navigation || Placeholders.Is(sentence))
            {
                continue;
            }

            if (HasKeyword(text, sentence))
            {
                page.HelpOffers.Add(new HelpOffer(sentence.Span, HelpWay.Keyword));
            }
            else if (IsCare(sentence) && LinksToHelp(page, sentence))
            {
                page.HelpOffers.Add(new HelpOffer(sentence.Span, HelpWay.Contact));
            }
            else if (sentence.Senses.HasAny(Senses.Of(Sense.Help, Sense.Care)) && IsOffer(sentence))
            {
                page.HelpOffers.Add(new HelpOffer(sentence.Span, HelpWay.None));
            }
        }

        foreach (var contact in page.Contacts)
        {
            Add(page, contact);
        }
    }

    /// <summary>"Reply HELP", "HELP for help", "HELP: who we are"; in capitals, in quotation marks, or directly behind the verb.</summary>
    private static bool HasKeyword(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length && sentence.Senses.Has(Sense.Help); i++)
        {
            if (!t[i].Is(Sense.Help) || IsRefused(t, i))
            {
                continue;
            }

            var word = t[i].In(text);
            var isQuoted = i > 0 && t[i - 1].Kind == TokenKind.Quote && i + 1 < t.Length && !t[i + 1].IsWord;
            var isWritten = isQuoted || !word.ContainsAnyInRange('a', 'z');
            var isSent = t.Behind(i, 8).Has(Sense.Reply);
            if (isWritten && (isSent || IsExplained(text, t, i)) || IsSentDirectly(t, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"HELP for help", "HELP = our number", "HELP: …", "HELP returns our number".</summary>
    private static bool IsExplained(string text, ReadOnlySpan<Token> t, int i)
    {
        var k = i + 1 < t.Length && t[i + 1].Kind == TokenKind.Quote ? i + 2 : i + 1;
        return k < t.Length
            && (
                t[k].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Other or TokenKind.Tab or TokenKind.Open
                || t[k].IsAny(Senses.Of(Sense.For, Sense.To))
                || (i == 0 || t[i - 1].Kind == TokenKind.Semicolon) && t[k].IsWord && text[t[k].End - 1] == 's'
            );
    }

    private static bool IsSentDirectly(ReadOnlySpan<Token> t, int i)
    {
        var isVerb = i > 0 && t[i - 1].Is(Sense.Reply) && t[i - 1].HasForm(Forms.Base | Forms.Gerund);
        return isVerb
            && (
                i + 1 == t.Length
                || !t[i + 1].IsWord
                || t[i + 1].IsAny(Senses.Of(Sense.To, Sense.For, Sense.And, Sense.Or))
            );
    }

    /// <summary>"Do not text HELP in an emergency", "carriers require that HELP be supported".</summary>
    private static bool IsRefused(ReadOnlySpan<Token> t, int i) =>
        t.Behind(i, 4).HasAny(Senses.Of(Sense.Not, Sense.Never))
        || t.Ahead(i + 1, 2).HasAny(Senses.Of(Sense.Not, Sense.Never))
        || t.Behind(i, 6).Has(Sense.Demand);

    /// <summary>A contact is help where its sentence, what introduces it or its heading speaks of questions or of getting in touch.</summary>
    private static void Add(Recognised page, Contact contact)
    {
        if (
            contact.Span.IsEmpty
            || page.Segmented.SentenceAt(contact.Span) is not { } sentence
            || sentence.Block.Region is Region.Navigation or Region.CookieBanner
        )
        {
            return;
        }

        var heading = page.Segmented.SentenceOf(sentence.Block.Heading);
        var isForCustomers =
            IsCare(sentence)
            || sentence.Lead is { } lead && IsCare(lead)
            || heading is not null
                && (IsCare(heading) || heading.Tokens.Length <= LongestLabel && heading.Senses.Has(Sense.Contact))
            || IsLabelled(sentence)
            || IsIntroduced(sentence)
            || CanBeContacted(sentence)
            || contact.Kind == ContactKind.Link;
        if (isForCustomers)
        {
            var way = IsOfPrivacy(sentence, heading) ? HelpWay.PrivacyContact : HelpWay.Contact;
            var span = contact.Kind == ContactKind.Link ? contact.Span : sentence.Span;
            page.HelpOffers.Add(new HelpOffer(span, way));
        }
    }

    /// <summary>"Our staff can be contacted about any text at …".</summary>
    private static bool CanBeContacted(Sentence sentence)
    {
        var t = sentence.OwnTokens;
        for (var i = 1; i < t.Length; i++)
        {
            if (t[i].Is(Sense.Contact) && t[i].HasForm(Forms.Past) && t[i - 1].Is(Sense.Be))
            {
                return !sentence.Senses.Has(Sense.OptOut);
            }
        }

        return false;
    }

    private static bool IsCare(Sentence sentence) => sentence.Senses.HasAny(Senses.Of(Sense.Care, Sense.Help));

    /// <summary>"Contact: desk@larkfielddental.com".</summary>
    private static bool IsLabelled(Sentence sentence)
    {
        var t = sentence.OwnTokens;
        for (var i = 0; i + 1 < t.Length; i++)
        {
            if (t[i].Is(Sense.Contact) && t[i + 1].Kind == TokenKind.Colon)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Questions about these terms? Write to us:", then name, address and number, a line each.</summary>
    private static bool IsIntroduced(Sentence sentence)
    {
        var above = sentence.Previous;
        for (var steps = 0; above is not null && steps < AddressLines; steps++, above = above.Previous)
        {
            if (!ReferenceEquals(above.Block.Heading, sentence.Block.Heading))
            {
                return false;
            }

            var isAsked =
                above.IsQuestion && above.Senses.Has(Sense.Help) && ReferenceEquals(above.Block, sentence.Block);
            if (isAsked || above.Senses.Has(Sense.Care) && !above.IsHeading)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Privacy questions: …": who answers there is not asked about texts.</summary>
    private static bool IsOfPrivacy(Sentence sentence, Sentence? heading)
    {
        var senses = sentence.Senses | (heading?.Senses ?? default);
        return senses.Has(Sense.Privacy)
            && !senses.HasAny(Senses.Of(Sense.Terms, Sense.Sms, Sense.Message, Sense.Help));
    }

    private static bool LinksToHelp(Recognised page, Sentence sentence)
    {
        foreach (var link in page.Segmented.LinksIn(sentence))
        {
            var words = page.Document.Text.AsSpan(link.Text.Start, link.Text.Length);
            foreach (var name in HelpPages)
            {
                var isNamed =
                    words.Contains(name, StringComparison.OrdinalIgnoreCase)
                    || link.Target.Contains(name, StringComparison.OrdinalIgnoreCase);
                if (isNamed && !PolicyLinks.IsDead(link.Target) && !link.Target.StartsWith('#'))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Support is available", "for help, visit our website": somebody offers it.</summary>
    private static bool IsOffer(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var isNoun = t[i].IsAny(Senses.Of(Sense.Help, Sense.Care)) && !t[i].Is(Sense.Policy);
            var isFor = i > 0 && t[i - 1].Is(Sense.For);
            var isThere = i + 1 < t.Length && t[i + 1].Is(Sense.Be);
            if (isNoun && (isFor || isThere))
            {
                return true;
            }
        }

        return false;
    }
}

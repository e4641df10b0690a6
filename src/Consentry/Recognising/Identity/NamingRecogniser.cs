using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Identity;

/// <summary>
/// Whose document it is: names in places where only the business behind the page is named, and the name that the caller gave
/// wherever it stands.
/// </summary>
internal sealed class NamingRecogniser
{
    /// <summary>A document introduces its business in so many sentences from the top; further down others are named.</summary>
    private const int Top = 15;

    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    /// <summary>A sentence of so few tokens is a label: "Audit updates".</summary>
    private const int ShortestSubject = 4;

    private readonly string text;
    private readonly SenderName? sender;
    private readonly List<Naming> into;

    private NamingRecogniser(string text, SenderName? sender, List<Naming> into)
    {
        this.text = text;
        this.sender = sender;
        this.into = into;
    }

    public static void Recognise(SegmentedDocument segmented, SenderName? sender, List<Naming> into)
    {
        var recogniser = new NamingRecogniser(segmented.Document.Text, sender, into);
        recogniser.Title(segmented);
        var read = 0;
        foreach (var sentence in segmented.Sentences)
        {
            if (sentence.Block.Region is not (Region.Navigation or Region.CookieBanner) && !Placeholders.Is(sentence))
            {
                recogniser.Sentence(sentence, isTop: read++ < Top);
            }
        }
    }

    /// <summary>The page's title, and the headings at its top that call it policy or terms.</summary>
    private void Title(SegmentedDocument segmented)
    {
        var title = segmented.Document.Title;
        var tokens = new List<Token>();
        new Tokenizer(title, tokens).Tokenize(new Span(0, title.Length));
        Title(title, [.. tokens], default);
        foreach (
            var heading in segmented.Sentences.Where(s => s.IsHeading && s.Block.Region != Region.Navigation).Take(2)
        )
        {
            Title(text, heading.OwnTokens, heading.Span);
        }
    }

    private void Title(string words, ReadOnlySpan<Token> t, Span span)
    {
        var isSender = IsSender(words, t, 0, t.Length);
        if (Titles.NameIn(words, t) is { } name)
        {
            into.Add(Of(NamingKind.Title, span, words, t, name) with { IsSender = isSender });
        }
        else if (isSender)
        {
            into.Add(new Naming(NamingKind.Title, span) { IsSender = true });
        }
    }

    private void Sentence(Sentence sentence, bool isTop)
    {
        var t = sentence.OwnTokens;
        for (var i = 0; i < t.Length; i++)
        {
            var kind = t[i].Kind;
            if (kind == TokenKind.Open)
            {
                Add(sentence, NamingKind.Definition, NamePlaces.Defined(text, t, i));
            }

            if (kind is TokenKind.Open or TokenKind.Other or TokenKind.Word)
            {
                Add(sentence, NamingKind.Copyright, NamePlaces.Copyright(text, t, i));
            }

            if (kind == TokenKind.Word)
            {
                Word(sentence, t, i, isTop);
            }

            if (sender is not null && sender.EndAt(text, t, i) > 0 && IsMeant(t, i))
            {
                into.Add(new Naming(NamingKind.Mention, sentence.Span) { IsSender = true });
            }
        }
    }

    private void Word(Sentence sentence, ReadOnlySpan<Token> t, int i, bool isTop)
    {
        if (t[i].Is(Sense.Defines))
        {
            Add(sentence, NamingKind.Definition, NamePlaces.Meant(text, t, i));
        }

        if (t[i].Is(Sense.TradesAs))
        {
            Add(sentence, NamingKind.Relation, NamePhrases.From(text, t, NamePlaces.PastArticle(t, i + 1)));
            Add(sentence, NamingKind.Relation, NamePlaces.Related(text, t, i));
        }

        Add(sentence, NamingKind.Owner, NameClauses.Owner(text, t, i));
        if (!sentence.IsHeading && sentence.Senses.HasAny(Texts))
        {
            Add(sentence, NamingKind.Program, NameClauses.Program(text, t, i));
        }

        if (isTop && sentence.Block.Kind == BlockKind.Paragraph && t.Length > ShortestSubject)
        {
            Add(sentence, NamingKind.Owner, NameClauses.Subject(text, t, i));
        }

        if (i == 0)
        {
            Add(sentence, NamingKind.Owner, NamePlaces.Letterhead(text, t));
        }
    }

    /// <summary>
    /// "Far more than rules" is no FAR Inc.: one word is a name where it is written as one. A script without capitals cannot
    /// tell, and has no words of a policy in English either.
    /// </summary>
    private bool IsMeant(ReadOnlySpan<Token> t, int i) =>
        !sender!.IsOneWord || i > 0 && NamePhrases.IsCapital(text, t[i]) || IsCaseless(text[t[i].Start]);

    private static bool IsCaseless(char c) => char.IsLetter(c) && !char.IsLower(c) && !char.IsUpper(c);

    private void Add(Sentence sentence, NamingKind kind, NamePhrases.Name? found)
    {
        if (found is { } name)
        {
            into.Add(Of(kind, sentence.Span, text, sentence.OwnTokens, name));
        }
    }

    private Naming Of(NamingKind kind, Span span, string words, ReadOnlySpan<Token> t, NamePhrases.Name name) =>
        new(kind, span)
        {
            Key = words[t[name.Key].Start..t[name.Key].End].ToUpperInvariant(),
            IsSender = IsSender(words, t, name.Start, name.End),
            IsPlatform = name.IsPlatform,
        };

    private bool IsSender(string words, ReadOnlySpan<Token> t, int start, int end)
    {
        for (var k = start; k < end && sender is not null; k++)
        {
            if (sender.EndAt(words, t, k) > 0)
            {
                return true;
            }
        }

        return false;
    }
}

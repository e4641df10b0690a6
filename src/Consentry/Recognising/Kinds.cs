using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>What a document is, by what it calls itself first and by what it says second.</summary>
internal static class Kinds
{
    /// <summary>Statements of law and messaging that a page without a telling title must hold to be judged at all.</summary>
    private const int EnoughStatements = 3;

    /// <summary>A part of fewer sentences is a section that points elsewhere.</summary>
    private const int EnoughSentences = 10;

    public static DocumentKind Of(Recognised recognised)
    {
        var segmented = recognised.Segmented;
        var headings = segmented.Sentences.Where(s => s.IsHeading && s.Block.Region != Region.Navigation).ToList();
        var title = Called(Tokens(recognised.Document.Title));
        var first = headings
            .Take(2)
            .Select(h => Called(h.Tokens))
            .FirstOrDefault(c => c != DocumentKind.Other, DocumentKind.Other);
        var called = first != DocumentKind.Other ? first : title;
        if (called == DocumentKind.Other)
        {
            return BySaying(recognised);
        }

        return HasBoth(segmented.Document.Text, headings, called) ? DocumentKind.Combined : called;
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        new Tokenizer(text, tokens).Tokenize(new Documents.Span(0, text.Length));
        return tokens;
    }

    private static DocumentKind Called(List<Token> tokens) =>
        Called(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens));

    private static DocumentKind Called(ReadOnlySpan<Token> tokens)
    {
        var isPrivacy = false;
        var isTerms = false;
        foreach (var token in tokens)
        {
            isPrivacy |= token.Is(Sense.Privacy);
            isTerms |= token.Is(Sense.Terms) || token.Is(Sense.Sms) && !isPrivacy;
        }

        return (isPrivacy, isTerms) switch
        {
            (true, true) => IsTermsNamed(tokens) ? DocumentKind.Combined : DocumentKind.Privacy,
            (true, false) => DocumentKind.Privacy,
            (false, true) => DocumentKind.Terms,
            _ => DocumentKind.Other,
        };
    }

    private static bool IsTermsNamed(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is(Sense.Terms))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A page titled as the one that holds a whole part titled as the other.</summary>
    private static bool HasBoth(string text, List<Sentence> headings, DocumentKind called)
    {
        var other = called == DocumentKind.Privacy ? Sense.Terms : Sense.Privacy;
        return called == DocumentKind.Combined || headings.Exists(h => IsPart(text, h, other) && IsLarge(h));
    }

    /// <summary>Little more than the name: "Terms and Conditions", "2. Privacy Policy"; not "Your Privacy Rights".</summary>
    private static bool IsPart(string text, Sentence heading, Sense sense) =>
        heading.Block.Level is 1 or 2 && heading.Tokens.Length <= 4 && EndsWithName(text, heading.OwnTokens, sense);

    /// <summary>Behind the name stands nothing, or a word for a document.</summary>
    private static bool EndsWithName(string text, ReadOnlySpan<Token> tokens, Sense sense)
    {
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (tokens[i].Is(sense))
                return true;

            if (tokens[i].IsWord && (WordSets.Of(tokens[i].In(text)) & WordSet.Document) == WordSet.None)
                return false;
        }

        return false;
    }

    /// <summary>Whether enough sentences stand under a heading, those under its subheadings included.</summary>
    private static bool IsLarge(Sentence heading)
    {
        var count = 0;
        for (var s = heading.Next; s is not null && count < EnoughSentences; s = s.Next)
        {
            if (s.IsHeading && s.Block.Level <= heading.Block.Level)
            {
                return false;
            }

            // The foot of the page stands under its last heading, and is no part of it.
            count += s.Block.Region is Region.Footer or Region.Navigation ? 0 : 1;
        }

        return count >= EnoughSentences;
    }

    private static DocumentKind BySaying(Recognised recognised)
    {
        var privacy = recognised.Sharings.Count + recognised.Uses.Count;
        var terms =
            recognised.Kinds.Count
            + recognised.Frequencies.Count
            + recognised.RateNotices.Count
            + recognised.OptOuts.Count;
        if (Math.Max(privacy, terms) < EnoughStatements)
        {
            return DocumentKind.Other;
        }

        return privacy > terms ? DocumentKind.Privacy : DocumentKind.Terms;
    }
}

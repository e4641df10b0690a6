using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Contents;

/// <summary>Whether a banned thing is on offer: "we sell", "shop", a price, a label of a shop.</summary>
internal static class Offers
{
    private const int LongestLabel = 7;

    private static readonly Senses Sender = Senses.Of(Sense.We, Sense.Us, Sense.Our);

    private static readonly Senses Finite = Senses.Of(Sense.Aux, Sense.Be, Sense.Modal, Sense.We, Sense.They);

    public static bool Are(ContentPlace place) =>
        IsSenders(place) || IsPriced(place) || IsBidden(place) || IsOpenToReader(place) || IsLabel(place);

    /// <summary>"we sell", "our … line", "Fern Wellness carries", "we are a … shop": the sender's own word for it.</summary>
    public static bool IsSenders(ContentPlace place)
    {
        var before = place.Before;
        if (IsOurs(place) || IsCalled(before))
        {
            return true;
        }

        var offset = place.Thing.First - before.Length;
        foreach (var match in place.Matches)
        {
            var isNear = match.Is(ContentWord.Offer) && match.First > offset && match.First < place.Thing.First;
            if (isNear && IsSubject(place, match.First, offset))
            {
                return true;
            }
        }

        return place.Has(ContentWord.Sale) && !before.HasAny(RecipientPhrases.People);
    }

    /// <summary>"our CBD oils", "our licensed casino"; not "our street sells …".</summary>
    private static bool IsOurs(ContentPlace place)
    {
        var before = place.Before;
        for (var k = before.Length - 1; k >= 0 && k >= before.Length - 3 && before[k].IsWord; k--)
        {
            if (before[k].Is(Sense.Our))
            {
                return true;
            }

            var i = place.Thing.First - before.Length + k;
            if (
                before[k].IsAny(Finite | Senses.Of(Sense.Prep))
                || place.Matches.Any(m => m.First == i && m.Is(ContentWord.Offer))
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A sum of dollars in the sentence.</summary>
    public static bool IsPriced(ContentPlace place)
    {
        var text = place.Text;
        foreach (var token in place.Sentence.OwnTokens)
        {
            if (
                token.Kind == TokenKind.Number
                && token.Start > 0
                && text[token.Start - 1] == '$'
                && !IsGreat(text, token.End)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"$3 billion", "$3B+": no price; "25mg" and "750ml" are sizes.</summary>
    private static bool IsGreat(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest.StartsWith("billion", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("million", StringComparison.OrdinalIgnoreCase)
            || text[end - 1] is 'B' or 'M'
            || end < text.Length
                && text[end] is 'B' or 'M'
                && (end + 1 == text.Length || !char.IsLetter(text[end + 1]));
    }

    /// <summary>"we are a … casino".</summary>
    private static bool IsCalled(ReadOnlySpan<Token> before)
    {
        for (var k = 0; k + 1 < before.Length; k++)
        {
            if (before[k].Is(Sense.We) && before[k + 1].Is(Sense.Be) && before.Length - k <= 8)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest subject before the verb of offering is the sender: "we", a name, a role.</summary>
    private static bool IsSubject(ContentPlace place, int verb, int from)
    {
        var t = place.Sentence.Tokens;
        var isThird = t[verb].In(place.Text).EndsWith('s');
        for (var k = verb - 1; k >= from; k--)
        {
            if (t[k].Is(Sense.Our) && !t[k].Is(Sense.We) && k > 0 && t[k - 1].Is(Sense.Prep))
            {
                // "shops on our street sell"
                return false;
            }

            if (t[k].IsAny(Sender) || t[k].IsName && k == verb - 1 && isThird || Roles.IsSender(t, k))
            {
                return true;
            }

            if (t[k].IsAny(Senses.Of(Sense.You, Sense.They) | RecipientPhrases.People))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Shop CBD gummies", "Wager on tonight's game": the sentence begins with what the reader is to do.</summary>
    private static bool IsBidden(ContentPlace place)
    {
        var own = place.Sentence.Own;
        return place.Matches.Any(m =>
            m.Is(ContentWord.Offer | ContentWord.Wanting)
            && m.First >= own
            && m.First <= place.Thing.First
            && IsAtStart(place, m.First)
        );
    }

    /// <summary>At the head of the sentence, or behind a comma or "and" of a row of commands.</summary>
    private static bool IsAtStart(ContentPlace place, int i)
    {
        var t = place.Sentence.Tokens;
        return i == place.Sentence.Own
            || i == place.Sentence.Own + 1 && t[i - 1].IsAny(Senses.Of(Sense.Please, Sense.And))
            || t[i - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon or TokenKind.Stop
                && !t[..i].HasAny(Finite);
    }

    /// <summary>"you can bet on": what the sender lets the reader do.</summary>
    private static bool IsOpenToReader(ContentPlace place)
    {
        var t = place.Sentence.Tokens;
        foreach (var match in place.Matches)
        {
            var isVerb = match.Is(ContentWord.Offer) && match.First > 1 && match.First <= place.Thing.First;
            if (isVerb && t[match.First - 1].Is(Sense.Modal) && t[match.First - 2].Is(Sense.You))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A heading, link, item or card: a few words and no clause; not an entry of a list that a form has to choose from.</summary>
    private static bool IsLabel(ContentPlace place)
    {
        var sentence = place.Sentence;
        var own = sentence.OwnTokens;
        var isShort = own.Length <= LongestLabel && !own.HasAny(Finite) && place.Text[sentence.Span.End - 1] != '.';
        var isIntroduced = sentence.Lead is { } lead && !lead.IsHeading && !lead.OwnTokens.HasAny(Sender);
        var isPlace = sentence.Block.Kind != BlockKind.Paragraph || sentence.Block.Span == sentence.Span;
        return isShort
            && isPlace
            && !sentence.Block.IsOption
            && !isIntroduced
            && !place.Has(ContentWord.Setting)
            && !IsStatistic(place);
    }

    /// <summary>"$2 billion of crypto stolen each year": nobody sells at such sums.</summary>
    private static bool IsStatistic(ContentPlace place)
    {
        foreach (var token in place.Sentence.OwnTokens)
        {
            if (token.Kind == TokenKind.Number && IsGreat(place.Text, token.End))
            {
                return true;
            }
        }

        return false;
    }
}

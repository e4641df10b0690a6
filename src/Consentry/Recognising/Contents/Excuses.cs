using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Contents;

/// <summary>
/// What makes a mention none of an offer: a denial, a prohibition, a law's name, a supposition, data that is collected, words
/// of care or of news.
/// </summary>
internal static class Excuses
{
    private static readonly Senses Negators = Senses.Of(
        Sense.Not,
        Sense.Never,
        Sense.No,
        Sense.Nobody,
        Sense.Refuse,
        Sense.Without,
        Sense.Except
    );

    private static readonly Senses OfData = Senses.Of(Sense.InfoHead);

    public static bool Cover(ContentPlace place) =>
        IsDenied(place)
        || IsProhibited(place)
        || IsAsked(place)
        || IsModifier(place)
        || !Offers.IsPriced(place) && !Offers.IsSenders(place) && (IsInOtherLight(place) || IsSupposed(place))
        || IsOfData(place);

    /// <summary>"we do not sell CBD", "CBD-free", "no beer is sold here", "is not sold"; "but" ends the reach of a denial.</summary>
    private static bool IsDenied(ContentPlace place)
    {
        var before = place.Before;
        for (var k = before.Length - 1; k >= 0 && !before[k].Is(Sense.But); k--)
        {
            if (before[k].IsAny(Negators) && !before[k].Is(Sense.NotOnly) && !IsOnly(place.Text, before, k))
            {
                return true;
            }
        }

        var after = place.After;
        if (after.Length > 0 && after[0].In(place.Text).Equals("free", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return IsNonBefore(place.Text, before) || IsDeniedBehind(after);
    }

    /// <summary>"not only", "not just".</summary>
    private static bool IsOnly(string text, ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length && (t[k + 1].Is(Sense.Only) || t[k + 1].In(text) is "just");

    /// <summary>"non-alcoholic" has its word; this is "non-hemp".</summary>
    private static bool IsNonBefore(string text, ReadOnlySpan<Token> before) =>
        before.Length > 0 && before[^1].In(text).Equals("non", StringComparison.OrdinalIgnoreCase);

    /// <summary>"… is not sold here", "… are never on the menu": up to a comma or "but".</summary>
    private static bool IsDeniedBehind(ReadOnlySpan<Token> after)
    {
        for (var k = 0; k < after.Length && k < 10; k++)
        {
            if (after[k].Kind == TokenKind.Comma || after[k].IsAny(Senses.Of(Sense.But, Sense.Which, Sense.And)))
            {
                return false;
            }

            if (after[k].IsAny(Senses.Of(Sense.Not, Sense.Never)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"prohibited" in the sentence, its lead-in or a heading above; a heading that denies.</summary>
    private static bool IsProhibited(ContentPlace place)
    {
        if (place.Has(ContentWord.Excluding))
        {
            return true;
        }

        foreach (var heading in place.Segmented.HeadingsOf(place.Sentence))
        {
            var matches = ContentMatches.In(place.Text, heading.OwnTokens);
            var isSetting = matches.Exists(m => m.Is(ContentWord.Setting)) && !Offers.IsSenders(place);
            if (matches.Exists(m => m.Is(ContentWord.Excluding)) || heading.OwnTokens.HasAny(Negators) || isSetting)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Do you sell CBD?", not "Need a payday loan?".</summary>
    private static bool IsAsked(ContentPlace place) =>
        place.Sentence.IsQuestion
        && !place.Matches.Any(m => m.Is(ContentWord.Wanting) && m.First == place.Sentence.Own);

    /// <summary>"wine stains", "gambling addiction": the thing only tells of what kind the next noun is.</summary>
    private static bool IsModifier(ContentPlace place) =>
        place.Matches.Any(m => m.First == place.Thing.Last + 1 && m.Is(ContentWord.Setting));

    private static bool IsInOtherLight(ContentPlace place) =>
        place.Has(ContentWord.Setting) || place.Sentence.Senses.Has(Sense.Statute);

    private static bool IsSupposed(ContentPlace place) => place.Before.HasAny(Senses.Of(Sense.If, Sense.Unless));

    /// <summary>"information about your use of alcohol": what is collected, not what is sold.</summary>
    private static bool IsOfData(ContentPlace place) => place.Sentence.Senses.HasAny(OfData) && !Offers.IsPriced(place);
}

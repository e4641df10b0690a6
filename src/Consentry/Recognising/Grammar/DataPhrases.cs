using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>What data a stretch of tokens names: the head noun decides, the words before it narrow.</summary>
internal static class DataPhrases
{
    private const int ComplementReach = 9;

    private static readonly Senses Heads = Senses.Of(Sense.InfoHead, Sense.NumberHead, Sense.ConsentHead);

    private static readonly Senses Modifiers = Senses.Of(
        Sense.MobileMod,
        Sense.TextMod,
        Sense.OptInMod,
        Sense.PersonalMod,
        Sense.OtherMod,
        Sense.AnonMod,
        Sense.Your,
        Sense.Their,
        Sense.Our
    );

    private static readonly Senses Linking = Senses.Of(Sense.And, Sense.Or);

    /// <summary>All data that the tokens name.</summary>
    public static DataKinds In(ReadOnlySpan<Token> tokens)
    {
        var kinds = DataKinds.None;
        var before = default(Senses);
        var sinceLink = default(Senses);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Is(Sense.Agree) && IsReadersConsent(tokens, i))
            {
                kinds |= DataKinds.OptIn;
            }

            if (
                token.Is(Sense.EverythingData)
                || token.Is(Sense.Inquiry)
                    && (i > 0 ? tokens.Behind(i, 2).Has(Sense.Your) : token.HasForm(Forms.Plural))
            )
            {
                kinds |= DataKinds.Personal;
            }

            if (token.Is(Sense.MobileMod) && kinds != DataKinds.None && IsSource(tokens, i))
            {
                continue;
            }

            if (token.IsAny(Heads) && !IsModifierHere(tokens, i))
            {
                kinds |= Head(
                    tokens,
                    i,
                    before | (token.Senses & Modifiers),
                    sinceLink | (token.Senses & Modifiers),
                    kinds
                );
                before = sinceLink = default;
            }
            else if (token.IsAny(Modifiers))
            {
                before |= token.Senses;
                sinceLink |= token.Senses;
                kinds |= Alone(tokens, i);
            }
            else if (token.IsAny(Linking) || token.Kind == TokenKind.Comma)
            {
                sinceLink = default;
                before = token.Kind == TokenKind.Comma ? before & TextingModifiers : before;
            }
            else if (!(token.Is(Sense.Any) || token.Kind == TokenKind.Quote || token.IsWord && token.Senses.IsEmpty))
            {
                // An unknown adjective ("valuable personal data") keeps the noun phrase together; a mark or a known word ends it.
                before = sinceLink = default;
            }
        }

        return kinds;
    }

    /// <summary>"location data from your phone": where it comes from, not what it is.</summary>
    private static bool IsSource(ReadOnlySpan<Token> tokens, int i)
    {
        foreach (var token in tokens.Behind(i, 2))
        {
            if (token.Is(Sense.From) && !token.Is(Sense.Of))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the fact that you agreed to texts": consent, told as what the reader did.</summary>
    private static bool IsReadersConsent(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].HasForm(Forms.Past)
        && tokens.Behind(i, 2).Has(Sense.You)
        && tokens.Behind(i, 4).Has(Sense.Which)
        && HasAhead(tokens, i, Sense.Sms);

    /// <summary>"text messaging opt-in data, consent and numbers": the words that carry over a list.</summary>
    private static readonly Senses TextingModifiers = Senses.Of(Sense.TextMod, Sense.MobileMod, Sense.OptInMod);

    /// <summary>"mobile" before "information", "consent" before "records": a head that stands before another is a modifier.</summary>
    private static bool IsModifierHere(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length
        && tokens[i + 1].IsWord
        && tokens[i + 1].IsAny(Heads | (Modifiers & ~Possessives))
        && tokens[i].IsAny(Modifiers)
        && !IsVerb(tokens[i + 1]);

    private static readonly Senses Possessives = Senses.Of(Sense.Your, Sense.Their, Sense.Our);

    private static bool IsVerb(Token token) => token.HasForm(Forms.Past | Forms.Gerund) && !token.IsAny(Heads);

    /// <summary>Narrow data named without a head: "photos", "your e-mail address", "aggregated statistics".</summary>
    private static DataKinds Alone(ReadOnlySpan<Token> tokens, int i)
    {
        var isLast = i + 1 == tokens.Length || !tokens[i + 1].IsAny(Heads | Modifiers);
        return !isLast ? DataKinds.None
            : tokens[i].Is(Sense.OtherMod) && !tokens[i].Is(Sense.Person) ? DataKinds.Other
            : tokens[i].Is(Sense.AnonMod) ? DataKinds.Anonymous
            : DataKinds.None;
    }

    private static DataKinds Head(ReadOnlySpan<Token> tokens, int i, Senses modifiers, Senses own, DataKinds soFar)
    {
        var head = tokens[i];
        if (modifiers.Has(Sense.AnonMod))
        {
            return DataKinds.Anonymous;
        }

        if (head.Is(Sense.ConsentHead) && !head.Is(Sense.InfoHead))
        {
            return Consent(tokens, i, modifiers, soFar);
        }

        if (head.Is(Sense.NumberHead))
        {
            return Number(tokens, i, own);
        }

        var isTexting = modifiers.Has(Sense.TextMod) || modifiers.Has(Sense.MobileMod);
        if (modifiers.Has(Sense.OptInMod) && !(modifiers.Has(Sense.PersonalMod) && !isTexting))
        {
            return modifiers.Has(Sense.OtherMod) && !isTexting || IsOfPrint(tokens, i)
                ? DataKinds.Other
                : DataKinds.OptIn;
        }

        return isTexting ? DataKinds.Mobile
            : own.Has(Sense.OtherMod) && !modifiers.Has(Sense.PersonalMod) || IsAboutOther(tokens, i) ? DataKinds.Other
            : DataKinds.Personal;
    }

    /// <summary>"information about children", "details of your health": narrowed from behind.</summary>
    private static bool IsAboutOther(ReadOnlySpan<Token> tokens, int i) =>
        i + 2 < tokens.Length
        && tokens[i + 1].IsAny(Senses.Of(Sense.About, Sense.Of))
        && tokens[i + 2].Is(Sense.OtherMod);

    /// <summary>"the opt-in list for our printed catalog": an opt-in to something else than texts.</summary>
    private static bool IsOfPrint(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].Is(Sense.For) && !HasAhead(tokens, i + 1, Sense.Sms);

    private static DataKinds Number(ReadOnlySpan<Token> tokens, int i, Senses modifiers)
    {
        if (modifiers.Has(Sense.OtherMod))
        {
            return DataKinds.Other;
        }

        var isPhone = tokens[i].Is(Sense.MobileMod) || tokens[i].End - tokens[i].Start > "numbers".Length;
        var isNamed =
            isPhone
            || modifiers.HasAny(Senses.Of(Sense.MobileMod, Sense.TextMod, Sense.Your, Sense.Their, Sense.PersonalMod));
        var isReaders = i + 1 < tokens.Length && tokens[i + 1].Is(Sense.You) && !tokens[i + 1].Is(Sense.Your);
        return
            isNamed || isReaders || i > 0 && tokens[i - 1].IsAny(Linking) || i == 0 && tokens[i].HasForm(Forms.Plural)
            ? DataKinds.Number
            : DataKinds.None;
    }

    private static DataKinds Consent(ReadOnlySpan<Token> tokens, int i, Senses modifiers, DataKinds soFar)
    {
        var isTexting =
            modifiers.Has(Sense.TextMod) || modifiers.Has(Sense.MobileMod) || HasAhead(tokens, i, Sense.Sms);
        if (!isTexting && modifiers.Has(Sense.OtherMod))
        {
            return DataKinds.Other;
        }

        const DataKinds beside = DataKinds.Mobile | DataKinds.Number | DataKinds.OptIn;
        return isTexting || (soFar & beside) != DataKinds.None ? DataKinds.OptIn : DataKinds.BareConsent;
    }

    /// <summary>"your consent to receive text messages", "consent you gave for texts".</summary>
    private static bool HasAhead(ReadOnlySpan<Token> tokens, int i, Sense sense)
    {
        var end = Math.Min(tokens.Length, i + ComplementReach);
        for (var k = i + 1; k < end && tokens[k].Kind is TokenKind.Word; k++)
        {
            if (tokens[k].Is(sense))
            {
                return true;
            }

            if (tokens[k].IsAny(RecipientPhrases.People) || tokens[k].IsAny(Senses.Of(Sense.Not, Sense.Never)))
            {
                return false;
            }
        }

        return false;
    }
}

using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>What data a stretch of tokens names: the head noun decides, the words before it narrow.</summary>
internal static class DataPhrases
{
    private static readonly Senses Heads = Senses.Of(Sense.InfoHead, Sense.NumberHead, Sense.ConsentHead);

    private static readonly Senses Modifiers = Senses.Of(
        Sense.MobileMod,
        Sense.TextMod,
        Sense.OptInMod,
        Sense.PersonalMod,
        Sense.OtherMod,
        Sense.AnonMod
    );

    private static readonly Senses Linking = Senses.Of(Sense.And, Sense.Or);

    private static readonly Senses Possessive = Senses.Of(Sense.Your, Sense.Their, Sense.You);

    public static DataKinds In(ReadOnlySpan<Token> tokens)
    {
        var kinds = DataKinds.None;
        var before = default(Senses);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Is(Sense.EverythingData))
            {
                kinds |= DataKinds.Personal;
            }

            var isHead = token.IsAny(Heads) && !IsModifierHere(tokens, i);
            if (isHead)
            {
                kinds |= Head(tokens, i, before | (token.Senses & Modifiers), kinds);
                before = default;
            }
            else if (token.IsAny(Modifiers))
            {
                before |= token.Senses;
                kinds |= Alone(tokens, i);
            }
            else if (!(token.IsAny(Linking) || token.Is(Sense.Any) || token.Kind == TokenKind.Quote))
            {
                // An unknown adjective ("valuable personal data") keeps the noun phrase together; a mark or a known word ends it.
                before =
                    token.IsWord && token.Senses.IsEmpty
                        ? before
                        : token.Senses & Senses.Of(Sense.Your, Sense.Their, Sense.You);
            }
        }

        return kinds;
    }

    /// <summary>"mobile" before "information", "consent" before "records": a head that stands before another is a modifier.</summary>
    private static bool IsModifierHere(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length
        && tokens[i + 1].IsWord
        && tokens[i + 1].IsAny(Heads | Modifiers)
        && !tokens[i + 1].IsAny(Linking)
        && tokens[i].IsAny(Modifiers)
        && !StartsNewPhrase(tokens[i + 1]);

    private static bool StartsNewPhrase(Token token) => token.IsAny(Possessive);

    /// <summary>Narrow data named without a head: "photos", "email addresses", "cookies".</summary>
    private static DataKinds Alone(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Is(Sense.OtherMod) && tokens[i].HasForm(Forms.Plural) ? DataKinds.Other
        : tokens[i].Is(Sense.AnonMod) && (i + 1 == tokens.Length || !tokens[i + 1].IsWord) ? DataKinds.Anonymous
        : DataKinds.None;

    private static DataKinds Head(ReadOnlySpan<Token> tokens, int i, Senses modifiers, DataKinds soFar)
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
            return Number(tokens, i, modifiers);
        }

        var isTexting = modifiers.Has(Sense.TextMod) || modifiers.Has(Sense.MobileMod);
        if (modifiers.Has(Sense.OptInMod) && !(modifiers.Has(Sense.PersonalMod) && !isTexting))
        {
            return DataKinds.OptIn;
        }

        return isTexting ? DataKinds.Mobile
            : modifiers.Has(Sense.OtherMod) && !modifiers.Has(Sense.PersonalMod) ? DataKinds.Other
            : DataKinds.Personal;
    }

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
        return isNamed || i > 0 && tokens[i - 1].IsAny(Linking) ? DataKinds.Number : DataKinds.None;
    }

    private static DataKinds Consent(ReadOnlySpan<Token> tokens, int i, Senses modifiers, DataKinds soFar)
    {
        var isTexting =
            modifiers.Has(Sense.TextMod)
            || modifiers.Has(Sense.MobileMod)
            || tokens[i].Is(Sense.OptInMod) && tokens[i].Is(Sense.Agree) && !tokens[i].HasForm(Forms.Verb)
            || IsConsentToTexts(tokens, i);
        var beside = DataKinds.Mobile | DataKinds.Number | DataKinds.OptIn;
        return isTexting || (soFar & beside) != DataKinds.None ? DataKinds.OptIn : DataKinds.BareConsent;
    }

    /// <summary>"your consent to receive text messages", "consent to texts".</summary>
    private static bool IsConsentToTexts(ReadOnlySpan<Token> tokens, int i)
    {
        var end = Math.Min(tokens.Length, i + 8);
        if (i + 1 >= end || !tokens[i + 1].IsAny(Senses.Of(Sense.To, Sense.For)))
        {
            return false;
        }

        for (var k = i + 2; k < end; k++)
        {
            if (tokens[k].Is(Sense.Sms))
            {
                return true;
            }
        }

        return false;
    }
}

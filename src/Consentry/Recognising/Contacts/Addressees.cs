using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Contacts;

/// <summary>
/// Whose address it is that a sentence gives. Whoever is named last before it answers there: "questions about our vendors
/// go to us at …" is the sender's, "contact our host at …" and "the FTC takes complaints at …" are others'.
/// </summary>
internal static class Addressees
{
    /// <summary>Lines of an address that may stand between the name and the line that is looked at.</summary>
    private const int AddressLines = 3;
    private const int LongestName = 10;

    private static readonly Senses Strangers = Senses.Of(
        Sense.Provider,
        Sense.Vendor,
        Sense.Marketer,
        Sense.Regulator,
        Sense.Authority
    );

    private static readonly Senses Sender = Senses.Of(Sense.We, Sense.Us, Sense.Our);

    /// <summary>Whether the address at <paramref name="i"/> of all tokens is somebody else's.</summary>
    public static bool AreOthers(string text, Sentence sentence, int i)
    {
        var t = sentence.Tokens;
        for (var k = i - 1; k >= 0 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k--)
        {
            if (IsStranger(text, t, k))
            {
                return true;
            }

            if (IsSender(text, t[k]) && !IsOwnerOfStranger(t, k, i))
            {
                return false;
            }
        }

        return IsSample(t, i) || IsUnderName(sentence);
    }

    /// <summary>"call us", "we can be reached": the sender is named, not only something of its own.</summary>
    public static bool IsNamed(string text, ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (IsSender(text, token) && (!token.Is(Sense.Our) || token.Is(Sense.Us)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSender(string text, Token token) =>
        token.IsAny(Sender)
        || token.IsAny(Senses.Of(Sense.Ask, Sense.Care))
            && token.In(text).EndsWith(" us", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name that a link goes by: "FTC".</summary>
    public static bool NameOthers(ReadOnlySpan<Token> label) =>
        label.HasAny(Senses.Of(Sense.Regulator)) && !label.HasAny(Sender);

    private static bool IsStranger(string text, ReadOnlySpan<Token> t, int k) =>
        t[k].IsAny(Strangers) && !t[k].IsAny(Sender) && !Roles.IsSender(t, k) && !IsInPassing(t, k);

    /// <summary>"questions about our vendors", "if your carrier blocks our texts": named, but not whom one writes to.</summary>
    private static bool IsInPassing(ReadOnlySpan<Token> t, int noun)
    {
        var isOver = false;
        for (var k = noun - 1; k >= 0 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k--)
        {
            if (t[k].IsAny(Senses.Of(Sense.If, Sense.Unless, Sense.Which, Sense.How)))
            {
                return true;
            }

            if (t[k].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Tab)
            {
                return false;
            }

            isOver |= t[k].HasForm(Forms.Verb) && !t[k].HasForm(Forms.Singular | Forms.Plural);
            if (!isOver && IsGoverning(t, k, t[noun]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A preposition that makes a topic of its noun; "write to", "a complaint with" and "the office of" lead to whom.</summary>
    private static bool IsGoverning(ReadOnlySpan<Token> t, int k, Token noun)
    {
        if (t[k].IsAny(Senses.Of(Sense.Of, Sense.By)) && noun.Is(Sense.Regulator))
        {
            // "the office of the attorney general", "run by the bureau"
            return false;
        }

        var leads =
            t[k].Is(Sense.To)
            || t[k].Is(Sense.With) && t.Behind(k, 4).HasAny(Senses.Of(Sense.Contact, Sense.Ask, Sense.Complaint));
        return !leads
            && t[k].IsAny(Senses.Of(Sense.Prep, Sense.Of, Sense.About, Sense.With, Sense.For, Sense.By, Sense.Way));
    }

    /// <summary>"our hosting company": whoever is ours is not us.</summary>
    private static bool IsOwnerOfStranger(ReadOnlySpan<Token> t, int our, int end)
    {
        if (!t[our].Is(Sense.Our) || t[our].Is(Sense.Us))
        {
            return false;
        }

        return t[(our + 1)..end].Ahead(0, 4).HasAny(Strangers);
    }

    /// <summary>"an address such as jane@…": it shows what addresses look like.</summary>
    private static bool IsSample(ReadOnlySpan<Token> t, int i)
    {
        var before = t.Behind(i, 6);
        return before.Length > 1
            && before[^1].Is(Sense.Instance)
            && before.HasAny(Senses.Of(Sense.OtherMod, Sense.InfoHead, Sense.NumberHead))
            && !t[..i].HasAny(Sender | Senses.Of(Sense.Ask));
    }

    /// <summary>A line of an address under the name of an authority, as its own line or as a heading.</summary>
    private static bool IsUnderName(Sentence sentence)
    {
        var above = sentence.Previous;
        for (var line = 0; line < AddressLines && above is not null; line++, above = above.Previous)
        {
            if (!ReferenceEquals(above.Block, sentence.Block) && !ReferenceEquals(above.Block, sentence.Block.Heading))
            {
                return false;
            }

            if (IsName(above.OwnTokens))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<Token> t) =>
        t.Length <= LongestName
        && t.HasAny(Senses.Of(Sense.Regulator))
        && !t.HasAny(Sender | Senses.Of(Sense.Aux, Sense.Be));
}

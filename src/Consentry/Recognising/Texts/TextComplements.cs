using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>What a noun for texts is completed by: "texts about your repair", "SMS for scheduling", "texts with a code".</summary>
internal static class TextComplements
{
    private const int Reach = 6;

    public static bool Are(string text, ReadOnlySpan<Token> t, int own)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (
                TextMentions.IsThing(t, i)
                && !IsDenied(t, i)
                && (IsAbout(t, i, own) || IsFor(text, t, i, own) || IsQuoted(t, i, own))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"do not use text messages for emergencies".</summary>
    private static bool IsDenied(ReadOnlySpan<Token> t, int i)
    {
        var before = t.Behind(i, 10);
        return before.HasAny(Senses.Of(Sense.Not, Sense.Never)) && !before.Has(Sense.NotOnly);
    }

    /// <summary>"texts like “Your table is ready.”": a sample shows what comes.</summary>
    private static bool IsQuoted(ReadOnlySpan<Token> t, int i, int own)
    {
        for (var k = Math.Max(i + 1, own); k < t.Length && k <= i + 3; k++)
        {
            if (t[k].Kind == TokenKind.Quote)
            {
                var quoted = t.Ahead(k + 1, Reach + 2);
                return quoted.Length >= 4 && quoted[3].Kind != TokenKind.Quote && Matter.IsOnlyIn(quoted[..4]);
            }
        }

        return false;
    }

    /// <summary>"texts that you get from us concern your loan".</summary>
    private static bool IsAbout(ReadOnlySpan<Token> t, int i, int own)
    {
        for (var k = i + 1; k < t.Length && k <= i + 8 && t[k].Kind is not (TokenKind.Stop or TokenKind.Semicolon); k++)
        {
            if (!t[k].Is(Sense.About) || k < own - 1)
            {
                continue;
            }

            var isDenied = t.Behind(k, 2).HasAny(Senses.Of(Sense.Not, Sense.Never));
            var what = t.Ahead(Math.Max(k + 1, own), Reach);
            if (!isDenied && !IsForm(what) && Matter.IsOnlyIn(what))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(may contain) links": what texts look like.</summary>
    private static bool IsForm(ReadOnlySpan<Token> what) =>
        what.Length is 1 or 2 && what[0].IsAny(Senses.Of(Sense.Act, Sense.Media));

    /// <summary>A preposition or an infinitive directly behind: "texts to remind you of visits", "SMS notices of deadlines".</summary>
    private static bool IsFor(string text, ReadOnlySpan<Token> t, int i, int own)
    {
        var k = AfterSender(t, i + 1);
        if (k + 1 >= t.Length || k < own || !t[k].IsWord)
        {
            return false;
        }

        var isAim = t[k].IsAny(Senses.Of(Sense.To, Sense.For, Sense.Aim)) && Aims.IsAt(text, t, k);
        var what = Phrase(t.Ahead(k + 1, Reach));
        var isWith =
            (
                t[k].Is(Sense.With) && !t[k].Is(Sense.To)
                || t[k].Is(Sense.Of) && (t[k - 1].Is(Sense.Carrying) && k > i + 1 || IsNature(what))
                || IsOn(t[k]) && what.HasAny(Senses.Of(Sense.Topic, Sense.Kind))
            )
            && !t[k + 1].IsCapital
            && !what.Has(Sense.Carrier);
        return isAim && !IsHandledOtherwise(t, i) && Matter.IsOnlyIn(t.Ahead(k + 1, Reach))
            || isWith && Matter.IsOnlyIn(what);
    }

    /// <summary>What belongs to the noun: a finite verb behind it begins what is said of the texts.</summary>
    private static ReadOnlySpan<Token> Phrase(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.Be, Sense.Aux, Sense.Modal)))
            {
                return t[..k];
            }
        }

        return t;
    }

    /// <summary>"(texts) of a promotional nature".</summary>
    private static bool IsNature(ReadOnlySpan<Token> what) =>
        what[..Math.Min(what.Length, 3)].HasAny(Senses.Of(Sense.Topic, Sense.Kind));

    /// <summary>"(updates) on your claim".</summary>
    private static bool IsOn(Token token) =>
        token.Is(Sense.Prep)
        && !token.IsAny(Senses.Of(Sense.By, Sense.From, Sense.To, Sense.For, Sense.With, Sense.About, Sense.Way));

    /// <summary>"we may monitor texts for training": what is done with them is not that they come.</summary>
    private static bool IsHandledOtherwise(ReadOnlySpan<Token> t, int i)
    {
        var k = i - 1;
        while (k > 0 && t[k].IsAny(Senses.Of(Sense.Determiner, Sense.Our, Sense.Your, Sense.Any)))
        {
            k--;
        }

        return k > 0
            && t[k].IsWord
            && (t[k].Senses.IsEmpty || t[k].IsAny(Senses.Of(Sense.Collect, Sense.Handle)))
            && t[k - 1].IsAny(Senses.Of(Sense.Modal, Sense.We));
    }

    /// <summary>"texts from us", "texts sent", "SMS notices".</summary>
    private static int AfterSender(ReadOnlySpan<Token> t, int k)
    {
        if (k < t.Length && t[k].Is(Sense.Carrying) && !t[k].Is(Sense.Generic))
        {
            k++;
        }

        if (k + 1 < t.Length && t[k].Is(Sense.From) && t[k + 1].IsAny(Senses.Of(Sense.Us, Sense.We)))
        {
            return k + 2;
        }

        return k < t.Length && t[k].Is(Sense.Give) && t[k].HasForm(Forms.Past) ? k + 1 : k;
    }
}

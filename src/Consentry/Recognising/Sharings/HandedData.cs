using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>What a group of verbs hands over.</summary>
internal static class HandedData
{
    /// <summary>Behind a passive, this many tokens may still belong to what is handed over.</summary>
    private const int Trailing = 6;

    public static DataKinds Of(Sentence sentence, ActGroup group, Regions regions)
    {
        var t = sentence.Tokens;
        var objects = regions.IsSupplied(t, group)
            ? t[regions.Start..regions.Main]
            : t[regions.Start..Math.Max(regions.Start, regions.ObjectEnd)];
        var subjects = t[regions.Subject..group.First];
        var isSubject = group.IsPassive || group.IsReduced;
        var data = isSubject
            ? DataPhrases.In(subjects) | DataPhrases.In(objects[..Math.Min(objects.Length, Trailing)])
            : DataPhrases.In(objects);
        if (Meaningful(data) == DataKinds.None)
        {
            data |=
                isSubject ? DataPhrases.In(objects)
                : group.IsNominal || objects.Has(Sense.It) ? DataPhrases.In(subjects)
                : DataKinds.None;
        }

        if (Meaningful(data) != DataKinds.None)
        {
            return data;
        }

        if (isSubject && subjects.Has(Sense.Nothing))
        {
            return DataKinds.Personal;
        }

        // "Your number is something we never pass to partners": the object stands before the clause.
        var isGap = objects.IsEmpty && group.IsWeak && !isSubject;
        var before = isGap ? DataPhrases.In(t[..group.First]) : DataKinds.None;
        var behind = objects.IsEmpty && !isSubject ? DataPhrases.In(t[regions.ObjectEnd..regions.Main]) : data;
        if (Meaningful(behind) != DataKinds.None)
        {
            // "transfer to no third party the numbers that you give us"
            return behind | before;
        }

        return isGap ? before : Implied(sentence, group, isSubject ? subjects : objects, data);
    }

    /// <summary>Named by a pronoun, left out, or spelled out in words that the grammar does not know.</summary>
    private static DataKinds Implied(Sentence sentence, ActGroup group, ReadOnlySpan<Token> named, DataKinds data)
    {
        if (named.Has(Sense.AnonMod))
        {
            return DataKinds.Anonymous;
        }

        if (NamesSomethingElse(named))
        {
            return data | (IsOther(named) ? DataKinds.Other : DataKinds.Thing);
        }

        var mayBeLeftOut = !group.IsWeak && group.Acts != Acts.Sell;
        return mayBeLeftOut || named.Has(Sense.It) ? data | Anaphora.Before(sentence, group.First) : data;
    }

    private static bool IsOther(ReadOnlySpan<Token> named)
    {
        foreach (var token in named)
        {
            if (token.Is(Sense.OtherMod) && !token.Is(Sense.Person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An object that is spelled out and is no data the grammar knows.</summary>
    private static bool NamesSomethingElse(ReadOnlySpan<Token> named)
    {
        var unknown = false;
        foreach (var token in named)
        {
            if (token.IsAny(Senses.Of(Sense.Terms, Sense.Rate)))
            {
                return true;
            }

            if (token.IsAny(Senses.Of(Sense.It, Sense.EverythingData)) && !token.Is(Sense.Determiner))
            {
                return false;
            }

            unknown |= token.IsWord && token.Senses.IsEmpty && token.End - token.Start > 3 || token.Is(Sense.OtherMod);
        }

        return unknown;
    }

    private static readonly Senses Owned = Senses.Of(Sense.Your, Sense.PersonalMod, Sense.OtherMod, Sense.NumberHead);

    private static DataKinds Meaningful(DataKinds data) => data & ~DataKinds.BareConsent;

    /// <summary>
    /// Whether verbs, data and recipients together speak of sharing. Weak verbs ("send", "provide") do only where data and
    /// a recipient stand beside them; words of selling are too often something else ("rental", "licensed") to count without
    /// data; a noun counts only with what it is of.
    /// </summary>
    public static bool IsEnough(
        ReadOnlySpan<Token> t,
        ActGroup group,
        DataKinds data,
        Recipients recipients,
        Polarity polarity
    )
    {
        var named = Meaningful(data);
        var isGeneral = named is not (DataKinds.None or DataKinds.Thing or DataKinds.Other);
        var isKnown = isGeneral || named == DataKinds.Other && !group.IsWeak;
        var isDenied = polarity == Polarity.Denies;
        if (group.IsReduced && recipients == Recipients.None && !IsOwnPolarity(t, group, isDenied))
        {
            return false;
        }

        if (group.IsWeak)
        {
            var isHanded = isKnown || group.IsPassive && named == DataKinds.Other && !isDenied;
            var isLoose = group.IsReduced && !isDenied && !t.Behind(group.First, 5).HasAny(Owned);
            return recipients != Recipients.None && !isLoose && (isHanded || isDenied && named != DataKinds.None);
        }

        if (group.Acts == Acts.Sell)
        {
            return named != DataKinds.None
                && (isDenied || isKnown && (!group.IsNominal || IsOurs(t, group)) && !group.IsReduced);
        }

        if (isDenied)
        {
            return !group.IsNominal || named != DataKinds.None || recipients != Recipients.None;
        }

        var isNamed = isKnown || named == DataKinds.None && (recipients & ~Recipients.Named) != Recipients.None;
        return group.IsNominal ? isKnown && recipients != Recipients.None : isNamed;
    }

    /// <summary>
    /// "Never sold", "no data shared": a participle without its auxiliary says by itself that it does not happen; in "not
    /// liable for data transferred over the internet" the negation is of something else.
    /// </summary>
    private static bool IsOwnPolarity(ReadOnlySpan<Token> t, ActGroup group, bool isDenied) =>
        isDenied
        && (
            t.Behind(group.First, 2).HasAny(Senses.Of(Sense.Not, Sense.Never))
            || t.Behind(group.First, 6).Has(Sense.No)
            || group.First + 1 < t.Length && t[group.Last..].Has(Sense.No)
        );

    /// <summary>"our sale of data", "we make money by selling data": a noun alone does not say who sells.</summary>
    private static bool IsOurs(ReadOnlySpan<Token> t, ActGroup group)
    {
        var isSale = group.Last + 1 < t.Length && t[group.Last + 1].Is(Sense.Of);
        var isWay =
            t[group.First].HasForm(Forms.Gerund)
            && group.First > 0
            && t[group.First - 1].IsAny(Senses.Of(Sense.By, Sense.From));
        return (isSale || isWay) && t.Behind(group.First, SellerReach).HasAny(Senses.Of(Sense.We, Sense.Our));
    }

    private const int SellerReach = 12;
}

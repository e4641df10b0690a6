using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>
/// What is told by a word's letters and by those beside it: endings, names of people, pairs of words, and the small words of the grammar. A
/// longer list of words is a <see cref="Part"/> in the lexicon.
/// </summary>
internal readonly ref partial struct Message
{
    /// <summary>Shorter ones are no names of people.</summary>
    private const int ShortestName = 3;

    /// <summary>Letters of "diabetic"; "eric" and "grant" are shorter.</summary>
    private const int LongAdjective = 7;

    /// <summary>Words of a name with its title and initials.</summary>
    private const int LongestName = 3;

    public bool IsWord(int i, ReadOnlySpan<char> word) => Letters(i).SequenceEqual(word);

    /// <summary>"You not texting me": no helping verb is in it.</summary>
    public bool IsPlainNot(int i) => Letters(i) is "not" or "nvr" or "pas";

    /// <summary>"My name isn't", "name's not".</summary>
    public bool IsMyName(int i) => Letters(i) is "name" or "names";

    /// <summary>Somebody who was spoken of before: "her", "them".</summary>
    public bool IsPronoun(int i) => Is(i, Sense.Other) && Is(i, Part.Pronoun);

    /// <summary>"I'm not him."</summary>
    public bool IsHimOrHer(int i) => Letters(i) is "him" or "her";

    /// <summary>"Reported", "reporting": of a threat that is carried out.</summary>
    public bool IsDoneOrDoing(int i) => Letters(i).EndsWith("ed") || Letters(i).EndsWith("ing");

    /// <summary>"These", with no noun behind it.</summary>
    public bool AnyThese(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsWord(i, "these") && !IsUnknown(i + 1))
                return true;
        }

        return false;
    }

    /// <summary>"Reported as spam", "to the police".</summary>
    public bool IsAsOrTo(int i) => Letters(i) is "as" or "to";

    /// <summary>What somebody is to whoever sends: "I'm not a patient".</summary>
    public bool IsCustomer(int i) => Is(i, Sense.Person) && Is(i, Part.Customer);

    public bool IsPlease(int i) => Is(i, Sense.Courtesy) && Is(i, Part.Please);

    /// <summary>"Recibir", "recevoir", "recibirlos": not what somebody receives, but to receive.</summary>
    public bool IsToReceive(int i) => !Letters(i).EndsWith("o") && !Letters(i).EndsWith("s") || Is(i, Sense.Thing);

    /// <summary>To go on with what one does: "si siguen", "si vous continuez".</summary>
    public bool IsGoingOn(int i) =>
        Letters(i).StartsWith("continu") || Letters(i).StartsWith("sig") || Letters(i).StartsWith("insist");

    /// <summary>To do again: "vuelvan a", "recommencez à".</summary>
    public bool IsDoingAgain(int i) =>
        Letters(i).StartsWith("volv") || Letters(i).StartsWith("vuelv") || Letters(i).StartsWith("recommenc");

    /// <summary>"After every visit": it tells which texts, not when.</summary>
    private bool IsHabit(int i) => Letters(i) is "every" or "each";

    /// <summary>"Confirm", "make sure".</summary>
    public bool IsConfirming(int i) => Is(i, Part.Confirming) || IsWord(i, "sure") && IsWord(i - 1, "make");

    /// <summary>Asks leave: "may my texts be stopped"; "did" asks what happened.</summary>
    public bool IsMay(int i) => Is(i, Sense.Modal) && Is(i, Part.May);

    /// <summary>"See that", "see to it".</summary>
    public bool IsSeeing(int i) => Letters(i) is "see" || Letters(i) is "it" && Letters(i - 1) is "to";

    /// <summary>"These", "them": what comes again and again.</summary>
    public bool IsPluralThing(int i) => Letters(i) is "these" or "those" or "them";

    public bool IsOnly(int i) => Is(i, Sense.But) && Is(i, Part.Only);

    /// <summary>"Make sure" somewhere among these.</summary>
    public bool IsMakingSure(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (IsWord(i, "sure") && IsWord(i - 1, "make") || i + 1 < to && IsWord(i, "it") && IsWord(i - 1, "make"))
                return true;
        }

        return false;
    }

    /// <summary>"I don't understand", "does anybody know how".</summary>
    public bool IsKnowing(int i) => Letters(i) is "know" or "understand";

    /// <summary>"Would you mind helping", "thanks for helping".</summary>
    public bool IsActivity(int i) => Letters(i).EndsWith("ing");

    public bool IsGiving(int i) => Letters(i) is "give" or "lend";

    /// <summary>"Back up", "back in".</summary>
    public bool IsBinding(int i) => Letters(i) is "up" or "in" or "on";

    public bool IsListOfTexts(int i) => Is(i, Sense.List) && Is(i, Part.ListOfTexts);

    public bool IsPlural(int i) => Letters(i).EndsWith("s");

    /// <summary>A name at the very end behind thanks: "thanks, A. Ott".</summary>
    public bool IsSignature(int i)
    {
        if (i == 0 || Count - i > LongestName || !Is(i - 1, Sense.Courtesy | Sense.Help) || Flows(i))
            return false;

        for (var name = i; name < Count; name++)
        {
            if (Tokens[name].Length > 1 && !IsCapitalised(name) && !Is(name, Sense.Determiner))
                return false;
        }

        return true;
    }

    /// <summary>To have somebody in mind: "you mean my aunt", "looking for another Ann".</summary>
    public bool IsMeaning(int i) => Is(i, Part.Meaning) || Letters(i) is "find" && Letters(i - 2) is "trying";

    /// <summary>What the number or the telephone is said to be ends here: "this is", "it's", "this one is".</summary>
    public bool IsThisIs(int i)
    {
        while (Flows(i + 1) && Is(i, Sense.Determiner | Sense.Adverb) && !Is(i, Sense.Thing | Sense.Be))
            i--;

        return Letters(i) is "its" or "thats"
            || Is(i, Sense.Be) && Flows(i) && (Is(i - 1, Sense.Thing | Sense.Line) || Letters(i - 1) is "one" or "now");
    }

    /// <summary>What one talks on: "her cell", not "her name".</summary>
    public bool IsTelephone(int i) => Is(i, Sense.Line) && (Is(i, Sense.Person) || Is(i, Part.Telephone));

    /// <summary>"I'll", "I can", "I would like": of what one is going to do.</summary>
    public bool IsWilling(int i) =>
        Letters(i) is "ill" or "id" || Is(i, Sense.I) && Flows(i + 1) && Is(i + 1, Sense.Modal | Sense.Want);

    public bool IsByOrWith(int i) => Letters(i) is "by" or "with" or "of";

    /// <summary>Its sentence ends with a question mark.</summary>
    public bool IsQuestion(int i) => Tokens[SentenceEnd(i) - 1].IsAsked;

    public bool IsRight(int i) => Letters(i) is "right" or "correct";

    public bool IsElse(int i) => Letters(i) is "else" or "elses";

    public bool IsNowOrSince(int i) => Letters(i) is "now" or "since" or "nowadays";

    /// <summary>Of what is over: it answers a question about something that happened.</summary>
    public bool IsPastBeing(int i) => Letters(i) is "was" or "were" or "wasnt";

    public bool IsNamed(int i) => Letters(i) is "named" or "called";

    /// <summary>Begins "I want out", "count me out".</summary>
    public bool IsWantOrCount(int i) => Letters(i) is "i" or "want" or "count";

    /// <summary>Before a verb in Spanish and French: "no lo manden", "n'envoyez plus ça".</summary>
    public bool IsClitic(int i) => !IsEnglish && Letters(i) is "lo" or "ca" || IsPronounBefore(i);

    /// <summary>"No me los manden", "ne les envoyez plus", "lo borren": an article elsewhere.</summary>
    public bool IsPronounBefore(int i) =>
        !IsEnglish
        && Letters(i) is "lo" or "los" or "la" or "las" or "le" or "les" or "l"
        && Flows(i + 1)
        && Is(i + 1, Sense.Contact | Sense.Send | Sense.Remove | Sense.Receive | Sense.Cease)
        && !Is(i + 1, Sense.Message | Sense.Keyword);

    /// <summary>"Going", where the lexicon does not have it.</summary>
    public bool IsUnknownActivity(int i) =>
        IsUnknown(i) && (Letters(i).EndsWith("ing") || !IsEnglish && IsInfinitive(i));

    /// <summary>Unknown, written small, and ends as adjectives behind a noun in the plural do in Spanish and French.</summary>
    public bool IsPluralAdjective(int i) =>
        IsUnknown(i) && !IsCapitalised(i) && Tokens[i].Length > ShortestName && Letters(i)[^1] is 's' or 'x';

    /// <summary>In the plural, as Spanish and French write it.</summary>
    public bool IsSeveral(int i) => Letters(i)[^1] is 's' or 'x' || Letters(i) is "sms";

    /// <summary>"I am going to".</summary>
    public bool IsVoy(int i) => Letters(i) is "voy" or "vamos";

    /// <summary>"La eliminación", "le retrait": asked for as a thing.</summary>
    public bool IsRemoval(int i) => Letters(i).EndsWith("cion") || Letters(i).EndsWith("sion") || IsWord(i, "retrait");

    /// <summary>"Ce n'est plus son numéro".</summary>
    public bool IsHisOrHer(int i) => Letters(i) is "su" or "son" or "sa";

    /// <summary>"Vous avez arrêté", "j'ai cessé": done, and not to be done.</summary>
    public bool IsPerfect(int i)
    {
        var have = SkipBack(i, Sense.Adverb) - 1;
        return Flows(i) && Letters(i)[^1] is 'e' && Letters(have) is "ai" or "jai" or "avons" or "avez" or "ont";
    }

    /// <summary>"No le escribas a mi mamá", "no molestes a tu hermano": of somebody else.</summary>
    public bool IsToOther(int i) =>
        !IsEnglish
        && Is(i, Sense.Particle)
        && Flows(i)
        && (Is(i + 1, Sense.Other) || Is(i + 2, Sense.Other) && Flows(i + 2));

    /// <summary>"Lista de espera", "liste d'attente".</summary>
    public bool IsOfBusiness(int i) => !IsEnglish && Is(i, Sense.Off | Sense.Particle) && Is(i + 1, Sense.Business);

    /// <summary>To leave something somewhere, unless it goes on with "de".</summary>
    public bool IsDejar(int i) => Language == InboundLanguage.Spanish && Letters(i).StartsWith("dej");

    /// <summary>A verb with "me" or "us" at its end: "déjame", "déjenos".</summary>
    public bool IsToMe(int i) => Letters(i).EndsWith("me") || Letters(i).EndsWith("nos");

    /// <summary>Somebody else among these; "el" before a noun is an article.</summary>
    public bool AnyOther(int from, int to)
    {
        for (var i = from; i < Math.Min(to, Count); i++)
        {
            if (Is(i, Sense.Other) && (IsEnglish || !Is(i, Sense.Determiner)))
                return true;
        }

        return false;
    }

    /// <summary>"Acabo de sacar este número", "je viens de retirer".</summary>
    public bool IsJustDone(int i) => Letters(i - 2) is "acabo" or "acabamos" or "acaba" or "viens" or "venons";

    private bool IsInfinitive(int i) =>
        Letters(i).EndsWith("rme")
        || Letters(i).EndsWith("ar")
        || Letters(i).EndsWith("er")
        || Letters(i).EndsWith("ir");

    /// <summary>Unknown, and written as a name is.</summary>
    public bool IsCapitalised(int i) => IsUnknown(i) && char.IsUpper(Text[Tokens[i].Start]);

    /// <summary>Unknown, long enough for a name, and no number.</summary>
    public bool CanBeName(int i) => IsUnknown(i) && !IsNumber(i) && Tokens[i].Length >= ShortestName;

    /// <summary>Small, and ends as verbs and adjectives do: "worried", "able".</summary>
    public bool IsVerbal(int i) =>
        !IsCapitalised(i)
        && (
            Letters(i).EndsWith("ing")
            || Letters(i).EndsWith("ed")
            || Letters(i).EndsWith("ly")
            || Letters(i).EndsWith("able")
            || Letters(i).EndsWith("ful")
            || Letters(i).EndsWith("ible")
            || Letters(i).EndsWith("less")
            || Letters(i).EndsWith("ous")
            || Letters(i).EndsWith("ish")
            || Letters(i).Length >= LongAdjective
                && (Letters(i).EndsWith("ic") || Letters(i).EndsWith("ant") || Letters(i).EndsWith("ent"))
        );

    /// <summary>As they are looked up; those of its first word where it is several.</summary>
    private ReadOnlySpan<char> Letters(int i) =>
        i >= 0 && i < Count ? letters.Slice(Tokens[i].Letters, Tokens[i].Length) : [];

    /// <summary>The letters of several words, without what stands between them.</summary>
    public ReadOnlySpan<char> Letters(int first, int last) =>
        letters[Tokens[first].Letters..(Tokens[last].Letters + Tokens[last].Length)];
}

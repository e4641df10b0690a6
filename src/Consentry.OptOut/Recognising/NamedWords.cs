using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>
/// Words that a rule asks for by name: those of the grammar, of which there will never be more, and endings of words that the lexicon does
/// not have. All others have a sense there.
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

    /// <summary>The denial has "to be" in it: "isn't".</summary>
    public bool IsNotBeing(int i) => Letters(i) is "isnt" or "aint" or "arent" or "never" or "neither";

    /// <summary>The denial has a verb in it that does not tell who somebody is: "can't", "don't".</summary>
    public bool IsNotDoing(int i) =>
        Letters(i)
            is "cant"
                or "cannot"
                or "couldnt"
                or "dont"
                or "doesnt"
                or "didnt"
                or "wont"
                or "wouldnt"
                or "wasnt"
                or "shouldnt"
                or "hasnt"
                or "havent";

    /// <summary>Somebody who was spoken of before: "her", "them".</summary>
    public bool IsPronoun(int i) =>
        Is(i, Sense.Other) && Letters(i) is "he" or "him" or "his" or "she" or "her" or "hers" or "they" or "them";

    /// <summary>"I'm not him."</summary>
    public bool IsHimOrHer(int i) => Letters(i) is "him" or "her";

    /// <summary>What texts do: "the messages coming to my phone".</summary>
    public bool IsComing(int i) => Letters(i) is "coming" or "arriving" or "needed" or "required" or "requested";

    /// <summary>"Out of", not "from".</summary>
    public bool IsOutOf(int i) => Letters(i) is "off" or "out" or "of" or "outta" or "outof";

    /// <summary>"Reported", "reporting": of a threat that is carried out.</summary>
    public bool IsDoneOrDoing(int i) => Letters(i).EndsWith("ed") || Letters(i).EndsWith("ing");

    /// <summary>One finger from "stop", and a word of its own.</summary>
    public bool IsMissedStop(int i) => Letters(i) is "top" or "atop" or "shop" or "step" or "stops" or "stoop" or "sop";

    /// <summary>"My stops are ignored."</summary>
    public bool IsIgnored(int i) => Letters(i) is "ignored" or "ignoring" or "ignore" or "ignores" or "disregarded";

    /// <summary>Begins "lose my number": meant, whoever laughs.</summary>
    public bool IsLosing(int i) => Letters(i) is "lose" or "loose" or "delete" or "erase";

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

    /// <summary>Goods go back to the shop: "I don't want these, can I return them".</summary>
    public bool AnyReturned(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Letters(i) is "return" or "returning" or "exchange" or "swap")
                return true;
        }

        return false;
    }

    /// <summary>What is asked of whoever sends, as a noun: "formal notice to cease".</summary>
    public bool IsNotice(int i) => Letters(i) is "notice" or "request" or "demand" or "instruction";

    /// <summary>A way out: "is there a way to not get these".</summary>
    public bool IsWay(int i) => Letters(i) is "how" or "way" or "trick" or "secret";

    /// <summary>To give leave, of a charge as well: "I never authorized that".</summary>
    public bool IsAuthorizing(int i) =>
        Letters(i) is "authorize" or "authorise" or "authorized" or "authorised" or "authorizing" or "authorising";

    /// <summary>That of whoever sends, or where this text comes from: "this list", "your list".</summary>
    public bool IsThisOrYour(int i) => Letters(i) is "this" or "your" or "ur" or "youre" or "yall's";

    public bool IsAbuse(int i) => Letters(i) is "spam" or "spamming" or "harassment" or "harassing";

    /// <summary>"Reported as spam", "to the police".</summary>
    public bool IsAsOrTo(int i) => Letters(i) is "as" or "to";

    /// <summary>What somebody is to whoever sends: "I'm not a patient".</summary>
    public bool IsCustomer(int i) =>
        Is(i, Sense.Person) && Letters(i) is "patient" or "client" or "customer" or "recipient" or "person" or "voter";

    public bool IsPlease(int i) =>
        Is(i, Sense.Courtesy) && Letters(i) is "please" or "pls" or "plz" or "por" or "porfa" or "svp" or "s" or "sil";

    /// <summary>Begins "turn off", "shut off": of a tap or a lamp too.</summary>
    public bool IsTurning(int i) => Letters(i) is "turn" or "shut" or "switch";

    /// <summary>Of texts, it asks for none: "lose the ads".</summary>
    public bool IsDropping(int i) => Letters(i) is "lose" or "drop" or "skip" or "cut" or "scratch";

    /// <summary>"My", of one thing or of several.</summary>
    public bool IsMy(int i) => Letters(i) is "my" or "mi" or "mis" or "mon" or "ma" or "mes";

    /// <summary>"I can't receive texts at work": of what one is able to, no wish.</summary>
    public bool IsAbility(int i) =>
        Letters(i) is "puedo" or "podemos" or "podia" or "pude" or "peux" or "peut" or "pouvons" or "pouvais";

    /// <summary>"Recibir", "recevoir", "recibirlos": not what somebody receives, but to receive.</summary>
    public bool IsToReceive(int i) => !Letters(i).EndsWith("o") && !Letters(i).EndsWith("s") || Is(i, Sense.Thing);

    /// <summary>To go on with what one does: "si siguen", "si vous continuez".</summary>
    public bool IsGoingOn(int i) =>
        Letters(i).StartsWith("continu") || Letters(i).StartsWith("sig") || Letters(i).StartsWith("insist");

    /// <summary>To do again: "vuelvan a", "recommencez à".</summary>
    public bool IsDoingAgain(int i) =>
        Letters(i).StartsWith("volv") || Letters(i).StartsWith("vuelv") || Letters(i).StartsWith("recommenc");

    /// <summary>"Plus" or "pu" where "ne" is left out.</summary>
    public bool IsNoLonger(int i) => Letters(i) is "plus" or "plu" or "pu" or "pus";

    /// <summary>A line that one pays for; it ends with the contract, not with the texts.</summary>
    public bool IsPaidLine(int i) => Letters(i) is "linea" or "lineas" or "celular" or "cel";

    /// <summary>Takes texts away from whoever writes: "spare me the ads".</summary>
    public bool IsSparing(int i) => Is(i, Sense.Remove) && Letters(i) is "spare" or "free" or "relieve" or "excuse";

    /// <summary>"After every visit": it tells which texts, not when.</summary>
    private bool IsHabit(int i) => Letters(i) is "every" or "each";

    /// <summary>"Confirm", "make sure".</summary>
    public bool IsConfirming(int i) =>
        Letters(i) is "confirm" or "ensure" or "verify" || IsWord(i, "sure") && IsWord(i - 1, "make");

    /// <summary>On which consent is written: "the consent form".</summary>
    public bool IsPaper(int i) =>
        Letters(i) is "form" or "forms" or "slip" or "slips" or "waiver" or "packet" or "paper";

    /// <summary>Asks leave: "may my texts be stopped"; "did" asks what happened.</summary>
    public bool IsMay(int i) =>
        Is(i, Sense.Modal) && Letters(i) is "can" or "could" or "may" or "might" or "cld" or "would";

    /// <summary>Said of what is not to come: "not needed here".</summary>
    public bool IsUnneeded(int i) =>
        Letters(i) is "wanted" or "needed" or "welcome" or "welcomed" or "required" or "requested" or "appreciated";

    /// <summary>Of goods and stains as well as of texts: "I want these gone".</summary>
    public bool IsGone(int i) => Letters(i) is "gone" or "canceled" or "cancelled" or "expired" or "terminated";

    /// <summary>"No wish to", "zero interest in".</summary>
    public bool IsWishNoun(int i) => Letters(i) is "wish" or "need" or "desire" or "interest" or "intention";

    /// <summary>"See that", "see to it".</summary>
    public bool IsSeeing(int i) => Letters(i) is "see" || Letters(i) is "it" && Letters(i - 1) is "to";

    /// <summary>"Not ok with", "not comfortable with".</summary>
    public bool IsAtEase(int i) => Letters(i) is "ok" or "okay" or "fine" or "comfortable" or "cool";

    /// <summary>Of whoever has had enough: "and I'm done".</summary>
    public bool IsFinished(int i) =>
        Letters(i)
            is "done"
                or "gone"
                or "out"
                or "through"
                or "finished"
                or "leaving"
                or "quitting"
                or "blocking"
                or "suing";

    /// <summary>"I decline", "I refuse".</summary>
    public bool IsDeclining(int i) => Letters(i) is "decline" or "refuse" or "reject" or "oppose";

    /// <summary>"Bring these to an end".</summary>
    public bool IsBringing(int i) => Letters(i) is "bring" or "bringing" or "set";

    /// <summary>Begins "keep off", "stay out of".</summary>
    public bool IsKeepingOut(int i) => Letters(i) is "keep" or "stay" or "get";

    /// <summary>"These", "them": what comes again and again.</summary>
    public bool IsPluralThing(int i) => Letters(i) is "these" or "those" or "them";

    /// <summary>To go on: "if these persist", "if this keeps up".</summary>
    public bool IsPersisting(int i) =>
        Letters(i) is "persist" or "persists" or "continue" or "continues" or "keep" or "keeps";

    /// <summary>"I won't".</summary>
    public bool IsRefusing(int i) => Letters(i) is "wont" or "am" or "shall" or "have" or "need";

    /// <summary>What a sender is to those who get its texts: "your service".</summary>
    public bool IsSender(int i) =>
        Letters(i)
            is "service"
                or "services"
                or "company"
                or "firm"
                or "business"
                or "store"
                or "shop"
                or "brand"
                or "org"
                or "organization"
                or "organisation"
                or "platform"
                or "office"
                or "number";

    public bool IsOnly(int i) =>
        Is(i, Sense.But) && Letters(i) is "only" or "solo" or "solamente" or "seulement" or "uniquement";

    public bool IsNothingElse(int i) => Letters(i) is "nothing" or "nada" or "rien";

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

    /// <summary>Beside a request for help: "is anyone around", "help me out".</summary>
    public bool IsAround(int i) => Letters(i) is "around" or "out" or "person" or "human";

    /// <summary>"I don't understand", "does anybody know how".</summary>
    public bool IsKnowing(int i) => Letters(i) is "know" or "understand";

    /// <summary>"Would you mind helping", "thanks for helping".</summary>
    public bool IsActivity(int i) => Letters(i).EndsWith("ing");

    public bool IsGiving(int i) => Letters(i) is "give" or "lend";

    /// <summary>Takes the writer back: "put me back on", "sign me up again".</summary>
    public bool IsPutting(int i) =>
        Letters(i) is "put" or "add" or "added" or "get" or "let" or "include" or "count" || IsSigning(i);

    /// <summary>By itself it may be to let in at a gate, or into a game.</summary>
    public bool IsLetting(int i) => Letters(i) is "get" or "let" or "include" or "count";

    public bool IsSigning(int i) => Letters(i) is "sign" or "signup" or "enroll" or "enrol" or "subscribe" or "opt";

    /// <summary>Of cars and meals too, unlike "unstop".</summary>
    public bool IsStarting(int i) => Letters(i) is "start" or "restart" or "begin" or "resume" or "rejoin";

    /// <summary>"Back up", "back in".</summary>
    public bool IsBinding(int i) => Letters(i) is "up" or "in" or "on";

    public bool IsListOfTexts(int i) => Is(i, Sense.List) && Letters(i) is "list" or "lists" or "subscription";

    public bool IsHearing(int i) => Letters(i) is "hear";

    public bool IsPlural(int i) => Letters(i).EndsWith("s");

    /// <summary>Why texts are wanted again: "I miss them", "changed my mind".</summary>
    public bool IsRegretting(int i) =>
        Letters(i) is "miss" or "missing" or "missed" || Letters(i) is "mind" && Letters(i - 1) is "my";

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
    public bool IsMeaning(int i) =>
        Letters(i)
            is "mean"
                or "meant"
                or "intended"
                or "looking"
                or "seeking"
                or "searching"
                or "thinking"
                or "trying"
                or "reach"
                or "reached"
                or "after"
                or "want"
                or "wanted"
        || Letters(i) is "find" && Letters(i - 2) is "trying";

    /// <summary>Holds to be so: "this must be for", "you may want".</summary>
    public bool IsSupposing(int i) => Letters(i) is "must" or "may" or "might" or "probably" or "gotta";

    /// <summary>Of a text that came to somebody.</summary>
    public bool IsArriving(int i) =>
        Letters(i) is "came" or "come" or "comes" or "coming" or "went" or "goes" or "going" or "sent" or "arrived";

    /// <summary>Whose kin it is: "my aunt".</summary>
    public bool IsPossessor(int i) => Letters(i) is "my" or "our" or "his" or "her" or "their";

    /// <summary>What the number or the telephone is said to be ends here: "this is", "it's", "this one is".</summary>
    public bool IsThisIs(int i)
    {
        while (Flows(i + 1) && Is(i, Sense.Determiner | Sense.Adverb) && !Is(i, Sense.Thing | Sense.Be))
            i--;

        return Letters(i) is "its" or "thats"
            || Is(i, Sense.Be) && Flows(i) && (Is(i - 1, Sense.Thing | Sense.Line) || Letters(i - 1) is "one" or "now");
    }

    /// <summary>What one talks on: "her cell", not "her name".</summary>
    public bool IsTelephone(int i) =>
        Is(i, Sense.Line) && (Is(i, Sense.Person) || Letters(i) is "cell" or "cellphone" or "mobile" or "landline");

    /// <summary>Where something is delivered: "not the right house".</summary>
    public bool IsPlace(int i) => Letters(i) is "address" or "house" or "household" or "home";

    /// <summary>"I'll", "I can", "I would like": of what one is going to do.</summary>
    public bool IsWilling(int i) =>
        Letters(i) is "ill" or "id" || Is(i, Sense.I) && Flows(i + 1) && Is(i + 1, Sense.Modal | Sense.Want);

    public bool IsGetting(int i) => Letters(i) is "getting" or "gettin" or "receiving" or "recieving";

    public bool IsByOrWith(int i) => Letters(i) is "by" or "with" or "of";

    /// <summary>Its sentence ends with a question mark.</summary>
    public bool IsQuestion(int i) => Tokens[SentenceEnd(i) - 1].IsAsked;

    /// <summary>Of a number: "she isn't at this number", "he does not own it".</summary>
    public bool IsHaving(int i) => Letters(i) is "at" or "on" or "own" or "have" or "use" or "using" or "answer";

    public bool IsRight(int i) => Letters(i) is "right" or "correct";

    public bool IsElse(int i) => Letters(i) is "else" or "elses";

    public bool IsNowOrSince(int i) => Letters(i) is "now" or "since" or "nowadays";

    /// <summary>What will be so later: "he doesn't have it yet".</summary>
    public bool IsYet(int i) => Letters(i) is "yet";

    /// <summary>Of what is over: it answers a question about something that happened.</summary>
    public bool IsPastBeing(int i) => Letters(i) is "was" or "were" or "wasnt";

    /// <summary>One of the many that whoever sends deals with; "a member" is less than "the member".</summary>
    public bool IsHolder(int i) =>
        Is(i, Sense.Person)
        && Letters(i)
            is "owner"
                or "homeowner"
                or "tenant"
                or "renter"
                or "landlord"
                or "resident"
                or "parent"
                or "guardian"
                or "member"
                or "subscriber"
                or "cardholder"
                or "borrower"
                or "buyer"
                or "seller"
                or "applicant";

    public bool IsNamed(int i) => Letters(i) is "named" or "called";

    public bool IsNobody(int i) => Letters(i) is "nobody" or "noone" or "nadie" or "personne";

    /// <summary>Of a third person, or of the past: it asks for nothing.</summary>
    public bool IsThirdPersonOrPast(int i) =>
        Letters(i) is "doesnt" or "didnt" or "hasnt" or "havent" or "wasnt" or "isnt";

    /// <summary>Begins "I want out", "count me out".</summary>
    public bool IsWantOrCount(int i) => Letters(i) is "i" or "want" or "count";

    public bool IsSomeone(int i) =>
        Letters(i)
            is "alguien"
                or "quelquun"
                or "qqun"
                or "someone"
                or "somebody"
                or "anyone"
                or "anybody"
                or "everyone"
                or "everybody";

    /// <summary>Before a verb in Spanish and French: "no lo manden", "n'envoyez plus ça".</summary>
    public bool IsClitic(int i) => !IsEnglish && Letters(i) is "lo" or "ca" || IsPronounBefore(i);

    /// <summary>"No me los manden", "ne les envoyez plus", "lo borren": an article elsewhere.</summary>
    public bool IsPronounBefore(int i) =>
        !IsEnglish
        && Letters(i) is "lo" or "los" or "la" or "las" or "le" or "les" or "l"
        && Flows(i + 1)
        && Is(i + 1, Sense.Contact | Sense.Send | Sense.Remove | Sense.Receive | Sense.Cease)
        && !Is(i + 1, Sense.Message | Sense.Keyword);

    /// <summary>One thing, which may be in a shop; texts are several.</summary>
    public bool IsOneThing(int i) =>
        Letters(i) is "it" or "that" or "this" or "all" or "everything" or "anything" or "one";

    /// <summary>With what was named, all the others: "the order updates and everything else".</summary>
    public bool IsRest(int i) => Letters(i) is "everything" or "anything" or "all" or "rest" or "todo" or "tout";

    /// <summary>"Going", where the lexicon does not have it.</summary>
    public bool IsUnknownActivity(int i) =>
        IsUnknown(i) && (Letters(i).EndsWith("ing") || !IsEnglish && IsInfinitive(i));

    /// <summary>Unknown, written small, and ends as adjectives behind a noun in the plural do in Spanish and French.</summary>
    public bool IsPluralAdjective(int i) =>
        IsUnknown(i) && !IsCapitalised(i) && Tokens[i].Length > ShortestName && Letters(i)[^1] is 's' or 'x';

    /// <summary>In the plural, as Spanish and French write it.</summary>
    public bool IsSeveral(int i) => Letters(i)[^1] is 's' or 'x' || Letters(i) is "sms";

    public bool IsMeantFor(int i) => Letters(i) is "destine" or "adresse" or "dirigido";

    /// <summary>"I am going to".</summary>
    public bool IsVoy(int i) => Letters(i) is "voy" or "vamos";

    /// <summary>"La eliminación", "le retrait": asked for as a thing.</summary>
    public bool IsRemoval(int i) => Letters(i).EndsWith("cion") || Letters(i).EndsWith("sion") || IsWord(i, "retrait");

    /// <summary>"No es mi número", "ce n'est plus son numéro".</summary>
    public bool IsMyOrHis(int i) => IsMy(i) || Letters(i) is "su" or "son" or "sa";

    public bool IsYour(int i) => Letters(i) is "su" or "sus" or "tu" or "tus" or "votre" or "vos" or "ton" or "tes";

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

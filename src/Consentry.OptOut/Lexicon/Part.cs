namespace Consentry.OptOut.Lexicon;

/// <summary>What a word, by its letters and in whatever language, is to one rule or a few. What it means is its <see cref="Sense"/>.</summary>
[Flags]
internal enum Part : ulong
{
    None = 0,

    /// <summary>A denial with "to be" in it: "isn't".</summary>
    NotBeing = 1UL << 0,

    /// <summary>A denial with a verb in it that does not tell who somebody is: "can't", "don't".</summary>
    NotDoing = 1UL << 1,

    /// <summary>A denial of a third person, or of the past: it asks for nothing.</summary>
    ThirdPersonOrPast = 1UL << 2,

    /// <summary>"Plus" or "pu" where "ne" is left out.</summary>
    NoLonger = 1UL << 3,

    /// <summary>"I won't".</summary>
    Refusing = 1UL << 4,

    /// <summary>Somebody who was spoken of before: "her", "them".</summary>
    Pronoun = 1UL << 5,

    /// <summary>Whose kin it is: "my aunt".</summary>
    Possessor = 1UL << 6,

    /// <summary>"My", of one thing or of several.</summary>
    My = 1UL << 7,

    /// <summary>"Your", in Spanish and French.</summary>
    Your = 1UL << 8,

    /// <summary>That of whoever sends, or where this text comes from: "this list", "your list".</summary>
    ThisOrYour = 1UL << 9,

    /// <summary>"Nobody".</summary>
    Nobody = 1UL << 10,

    /// <summary>"Someone", "everybody".</summary>
    Someone = 1UL << 11,

    /// <summary>"Nothing": with "but", only what follows.</summary>
    NothingElse = 1UL << 12,

    /// <summary>One thing, which may be in a shop; texts are several.</summary>
    OneThing = 1UL << 13,

    /// <summary>With what was named, all the others: "the order updates and everything else".</summary>
    Rest = 1UL << 14,

    /// <summary>"Only".</summary>
    Only = 1UL << 15,

    /// <summary>"Please", not thanks.</summary>
    Please = 1UL << 16,

    /// <summary>Asks leave: "may my texts be stopped"; "did" asks what happened.</summary>
    May = 1UL << 17,

    /// <summary>"I can't receive texts at work": of what one is able to, no wish.</summary>
    Ability = 1UL << 18,

    /// <summary>Holds to be so: "this must be for", "you may want".</summary>
    Supposing = 1UL << 19,

    /// <summary>"Confirm that", "verify that".</summary>
    Confirming = 1UL << 20,

    /// <summary>To give leave, of a charge as well: "I never authorized that".</summary>
    Authorizing = 1UL << 21,

    /// <summary>"I decline", "I refuse".</summary>
    Declining = 1UL << 22,

    /// <summary>"No wish to", "zero interest in".</summary>
    WishNoun = 1UL << 23,

    /// <summary>"Not ok with", "not comfortable with".</summary>
    AtEase = 1UL << 24,

    /// <summary>A way out: "is there a way to not get these".</summary>
    Way = 1UL << 25,

    /// <summary>Beside a request for help: "is anyone around", "help me out".</summary>
    Around = 1UL << 26,

    /// <summary>One finger from "stop", and a word of its own.</summary>
    MissedStop = 1UL << 27,

    /// <summary>"My stops are ignored."</summary>
    Ignored = 1UL << 28,

    /// <summary>Begins "lose my number": meant, whoever laughs.</summary>
    Losing = 1UL << 29,

    /// <summary>Of texts, it asks for none: "lose the ads".</summary>
    Dropping = 1UL << 30,

    /// <summary>Takes texts away from whoever writes: "spare me the ads".</summary>
    Sparing = 1UL << 31,

    /// <summary>Begins "turn off", "shut off": of a tap or a lamp too.</summary>
    Turning = 1UL << 32,

    /// <summary>"Bring these to an end".</summary>
    Bringing = 1UL << 33,

    /// <summary>Begins "keep off", "stay out of".</summary>
    KeepingOut = 1UL << 34,

    /// <summary>"Out of", not "from".</summary>
    OutOf = 1UL << 35,

    /// <summary>Of goods and stains as well as of texts: "I want these gone".</summary>
    Gone = 1UL << 36,

    /// <summary>Of whoever has had enough: "and I'm done".</summary>
    Finished = 1UL << 37,

    /// <summary>Said of what is not to come: "not needed here".</summary>
    Unneeded = 1UL << 38,

    /// <summary>To go on: "if these persist", "if this keeps up".</summary>
    Persisting = 1UL << 39,

    /// <summary>"Spamming", "harassment".</summary>
    Abuse = 1UL << 40,

    /// <summary>What is asked of whoever sends, as a noun: "formal notice to cease".</summary>
    Notice = 1UL << 41,

    /// <summary>Takes the writer back: "put me back on", "sign me up again".</summary>
    Putting = 1UL << 42,

    /// <summary>By itself it may be to let in at a gate, or into a game.</summary>
    Letting = 1UL << 43,

    /// <summary>"Sign up", "subscribe".</summary>
    Signing = 1UL << 44,

    /// <summary>Of cars and meals too, unlike "unstop".</summary>
    Starting = 1UL << 45,

    /// <summary>Why texts are wanted again: "I miss them".</summary>
    Regretting = 1UL << 46,

    /// <summary>What texts do: "the messages coming to my phone".</summary>
    Coming = 1UL << 47,

    /// <summary>Of a text that came to somebody.</summary>
    Arriving = 1UL << 48,

    /// <summary>"I keep getting".</summary>
    Getting = 1UL << 49,

    /// <summary>A list that texts are sent by.</summary>
    ListOfTexts = 1UL << 50,

    /// <summary>On which consent is written: "the consent form".</summary>
    Paper = 1UL << 51,

    /// <summary>Goods go back to the shop: "I don't want these, can I return them".</summary>
    Returning = 1UL << 52,

    /// <summary>What a sender is to those who get its texts: "your service".</summary>
    Sender = 1UL << 53,

    /// <summary>A line that one pays for; it ends with the contract, not with the texts.</summary>
    PaidLine = 1UL << 54,

    /// <summary>What one talks on: "her cell", not "her name".</summary>
    Telephone = 1UL << 55,

    /// <summary>Where something is delivered: "not the right house".</summary>
    Place = 1UL << 56,

    /// <summary>Of a number: "she isn't at this number", "he does not own it".</summary>
    Having = 1UL << 57,

    /// <summary>What somebody is to whoever sends: "I'm not a patient".</summary>
    Customer = 1UL << 58,

    /// <summary>One of the many that whoever sends deals with; "a member" is less than "the member".</summary>
    Holder = 1UL << 59,

    /// <summary>To have somebody in mind: "you mean my aunt", "looking for another Ann".</summary>
    Meaning = 1UL << 60,

    /// <summary>"Ce message n'est pas destiné à moi".</summary>
    MeantFor = 1UL << 61,
}

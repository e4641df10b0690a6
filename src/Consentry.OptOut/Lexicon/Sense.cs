namespace Consentry.OptOut.Lexicon;

/// <summary>What a word of a message can be. A word has every sense that some sentence gives it; the rules tell which.</summary>
[Flags]
internal enum Sense : ulong
{
    None = 0,

    /// <summary>Ends texts as a whole message.</summary>
    Keyword = 1UL << 0,

    /// <summary>Of the keywords, one that nobody writes by itself for anything else: it ends texts as one sentence among others.</summary>
    Plain = 1UL << 1,

    /// <summary>To leave off doing: "stop", "quit"; what it takes decides.</summary>
    Cease = 1UL << 2,

    /// <summary>To take out of something: "remove", "take", "drop".</summary>
    Remove = 1UL << 3,

    /// <summary>To end a subscription, without more words: "unsubscribe", "opt out".</summary>
    Leave = 1UL << 4,

    /// <summary>To reach somebody: "text", "contact", "bother".</summary>
    Contact = 1UL << 5,

    /// <summary>The same as an activity: "texting".</summary>
    Contacting = 1UL << 6,

    /// <summary>To call by voice.</summary>
    Calling = 1UL << 7,

    /// <summary>To send, of which what is sent decides.</summary>
    Send = 1UL << 8,

    /// <summary>A text, or texts.</summary>
    Message = 1UL << 9,

    /// <summary>What a sender's texts bring: offers, reminders.</summary>
    Content = 1UL << 10,

    /// <summary>What one is on: "list", "database".</summary>
    List = 1UL << 11,

    /// <summary>Whoever writes: "me", "us".</summary>
    Self = 1UL << 12,

    /// <summary>What texts arrive at: "number", "phone".</summary>
    Line = 1UL << 13,

    /// <summary>"The", "my", "this".</summary>
    Determiner = 1UL << 14,

    /// <summary>"Not", "never", "don't".</summary>
    Negation = 1UL << 15,

    /// <summary>To wish or to need.</summary>
    Want = 1UL << 16,

    /// <summary>To receive.</summary>
    Receive = 1UL << 17,

    /// <summary>"Please", "thanks".</summary>
    Courtesy = 1UL << 18,

    /// <summary>"Now", "again", "anymore": adds nothing to what is asked.</summary>
    Adverb = 1UL << 19,

    /// <summary>An oath.</summary>
    Oath = 1UL << 20,

    /// <summary>"Hi", "ok", "just": begins a sentence and adds nothing.</summary>
    Preface = 1UL << 21,

    /// <summary>"Can", "would", "must".</summary>
    Modal = 1UL << 22,

    /// <summary>"You", "y'all".</summary>
    You = 1UL << 23,

    /// <summary>"I", "we".</summary>
    I = 1UL << 24,

    /// <summary>"Consent", "permission".</summary>
    Consent = 1UL << 25,

    /// <summary>To take consent back.</summary>
    Withdraw = 1UL << 26,

    /// <summary>"Wrong".</summary>
    Wrong = 1UL << 27,

    /// <summary>"Person", "guy".</summary>
    Person = 1UL << 28,

    /// <summary>Asks for help.</summary>
    Help = 1UL << 29,

    /// <summary>As a whole message: texts again.</summary>
    Resume = 1UL << 30,

    /// <summary>"More", "further", "another".</summary>
    More = 1UL << 31,

    /// <summary>"It", "this", "everything".</summary>
    Thing = 1UL << 32,

    /// <summary>"If".</summary>
    Condition = 1UL << 33,

    /// <summary>To say or to type.</summary>
    Say = 1UL << 34,

    /// <summary>Beside <see cref="Content"/>: comes by text and is nothing that one orders: "promos", "ads".</summary>
    Promotion = 1UL << 35,

    /// <summary>"About", "for": what follows limits.</summary>
    About = 1UL << 36,

    /// <summary>"To", "of", "with": binds and means nothing.</summary>
    Particle = 1UL << 37,

    /// <summary>"And", "or".</summary>
    And = 1UL << 38,

    /// <summary>"But", "except", "only": what follows is another matter.</summary>
    But = 1UL << 39,

    /// <summary>"Off", "from", "out".</summary>
    Off = 1UL << 40,

    /// <summary>Names a time or a place: "tomorrow", "before", "at".</summary>
    When = 1UL << 41,

    /// <summary>"Is", "are".</summary>
    Be = 1UL << 42,

    /// <summary>"Who", "what", "why", "how".</summary>
    Question = 1UL << 43,

    /// <summary>Fun, love, laughter: what is said is no request.</summary>
    Fun = 1UL << 44,

    /// <summary>An order, a delivery, a visit: what a customer writes about.</summary>
    Business = 1UL << 45,

    /// <summary>"No", "none", "zero": takes a noun.</summary>
    No = 1UL << 46,

    /// <summary>Refuses without asking for anything: "not interested".</summary>
    Refusal = 1UL << 47,

    /// <summary>To let, to leave, before "alone".</summary>
    Let = 1UL << 48,

    /// <summary>"Alone", "in peace".</summary>
    Alone = 1UL << 49,

    /// <summary>Ends it by itself: "go away", "lose my number".</summary>
    Dismissal = 1UL << 50,

    /// <summary>A threat: "lawyer", "report", "sue".</summary>
    Threat = 1UL << 51,

    /// <summary>"Enough", "basta".</summary>
    Enough = 1UL << 52,

    /// <summary>"Have", "has", "used".</summary>
    Have = 1UL << 53,

    /// <summary>A mishap: "mistake", "accidentally".</summary>
    Slip = 1UL << 54,

    /// <summary>Somebody else: "he", "my wife", "everyone".</summary>
    Other = 1UL << 55,

    /// <summary>Somebody who could have the number: "here", "nobody".</summary>
    Here = 1UL << 56,

    /// <summary>A subscription: what a sign-up made.</summary>
    Subscription = 1UL << 57,

    /// <summary>To have signed up.</summary>
    SignUp = 1UL << 58,

    /// <summary>Says by itself that another person was meant.</summary>
    Stranger = 1UL << 59,

    /// <summary>Adds nothing to a request for help: "desk", "confused".</summary>
    Neutral = 1UL << 60,

    /// <summary>Done to whoever writes: "contacted"; with <see cref="Remove"/> "taken off".</summary>
    Passive = 1UL << 61,

    /// <summary>Says that somebody has died.</summary>
    Gone = 1UL << 62,

    /// <summary>Must: "has to", "should".</summary>
    Due = 1UL << 63,

    /// <summary>What a sentence may hold beside a request, and mean the same.</summary>
    Skipped = Courtesy | Adverb | Oath | Preface,
}

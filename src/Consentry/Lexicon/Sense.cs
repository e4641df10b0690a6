namespace Consentry.Lexicon;

/// <summary>
/// What a word can mean to the grammar. Each name is a section of the files in <c>Words/</c>, where the words stand; a
/// word may have several senses, and the grammar decides between them by what stands around it.
/// </summary>
internal enum Sense : byte
{
    // function.txt
    Not,
    Never,
    No,
    Nobody,
    Aux,
    Modal,
    Be,
    We,
    Us,
    Our,
    They,
    Their,
    You,
    Your,
    It,
    And,
    Or,
    But,
    If,
    Unless,
    Except,
    Only,
    NotOnly,
    Otherwise,
    With,
    For,
    To,
    By,
    Of,
    Which,
    Any,
    Without,
    Right,
    NotTrue,
    From,
    Prep,
    Determiner,
    Hedge,
    Demand,
    Defines,
    Yes,
    How,
    Agent,
    Way,
    Basis,
    Behalf,
    Do,
    Please,
    Duration,
    Announce,
    Ensure,
    Instance,
    Outside,
    Say,
    Sample,
    Untrue,
    Everywhere,
    DoSo,
    Some,
    Nothing,
    Own,
    Have,
    Comprises,
    Before,

    // acts.txt
    Share,
    Give,
    Go,
    Arrive,
    Sell,
    Receive,
    Lead,
    Match,
    Use,
    Collect,
    Retain,
    Hoard,
    Handle,
    View,
    Show,
    Serve,
    Contact,
    Approach,
    Product,
    Exclude,
    Allow,
    Refuse,
    Agree,
    Want,
    Reserve,
    Buy,
    Pay,
    Compete,
    Believe,

    // data.txt
    InfoHead,
    NumberHead,
    ConsentHead,
    MobileMod,
    TextMod,
    OptInMod,
    PersonalMod,
    OtherMod,
    Person,
    Inquiry,
    AnonMod,
    EverythingData,
    HandedIn,
    Recruit,
    Staff,

    // people.txt
    ThirdParty,
    NonAffiliated,
    Affiliate,
    Partner,
    Marketer,
    LeadBuyer,
    Provider,
    Tool,
    Vendor,
    Role,
    Authority,
    Successor,

    // purposes.txt
    Marketing,
    Unrelated,
    Operations,
    Legal,
    Transfer,
    ConsentWord,
    Policy,
    Vague,
    Aim,
    Control,
    Secure,

    // messages.txt
    Sms,
    Message,
    Push,
    Media,
    Carrying,
    Generic,
    Kind,
    Topic,
    About,
    Quantity,
    Per,
    FrequencyWord,
    Vary,
    Recurring,
    Period,
    Carrier,
    Rate,
    Apply,
    Reply,
    StopWord,
    OptOut,
    Act,
    Ask,
    Help,
    Privacy,
    Terms,
    Email,
    Cookie,
    Exercise,
    Regulator,
    Complaint,
    Honor,
    Purpose,
    Instructions,
    Periodic,
    Sometimes,
    OnDemand,
    One,
    Off,
    Notify,
    Event,
    Duty,
    Type,
    Team,
    Ending,
    Revoke,
    Again,
    Advert,
    Fewer,
    Wish,
    Removal,
    MailingList,
    Mailing,
    Adjust,
    Preference,
    Objection,
    Free,
    Numeral,
    Disclaimer,

    Liable,
    Failure,
    Care,
    Call,
    Promo,
    ServiceKind,
    Condition,
    Voluntary,

    // places.txt
    State,
    Statute,
    TradesAs,
    Place,

    /// <summary>How many senses there are.</summary>
    Count,
}

/// <summary>The grammatical forms that an inflected entry can take.</summary>
[Flags]
internal enum Forms : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Gerund = 4,
    Past = 8,
    Singular = 16,
    Plural = 32,
    Verb = Base | Third | Gerund | Past,
}

/// <summary>A set of senses: one bit each, in four words of 64.</summary>
internal readonly record struct Senses(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>How many senses there is room for.</summary>
    public const int Room = 4 * 64;

    public bool IsEmpty => (First | Second | Third | Fourth) == 0;

    public static Senses operator |(Senses a, Senses b) =>
        new(a.First | b.First, a.Second | b.Second, a.Third | b.Third, a.Fourth | b.Fourth);

    public static Senses operator &(Senses a, Senses b) =>
        new(a.First & b.First, a.Second & b.Second, a.Third & b.Third, a.Fourth & b.Fourth);

    public static Senses operator ~(Senses a) => new(~a.First, ~a.Second, ~a.Third, ~a.Fourth);

    public static Senses Of(Sense sense)
    {
        var bit = 1UL << ((int)sense & 63);
        return ((int)sense >> 6) switch
        {
            0 => new(bit, 0, 0, 0),
            1 => new(0, bit, 0, 0),
            2 => new(0, 0, bit, 0),
            _ => new(0, 0, 0, bit),
        };
    }

    public static Senses Of(params ReadOnlySpan<Sense> senses)
    {
        var all = default(Senses);
        foreach (var sense in senses)
        {
            all |= Of(sense);
        }

        return all;
    }

    public bool Has(Sense sense)
    {
        var word = ((int)sense >> 6) switch
        {
            0 => First,
            1 => Second,
            2 => Third,
            _ => Fourth,
        };
        return (word >> ((int)sense & 63) & 1) != 0;
    }

    public bool HasAny(Senses other) =>
        ((First & other.First) | (Second & other.Second) | (Third & other.Third) | (Fourth & other.Fourth)) != 0;
}

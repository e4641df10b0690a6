using Consentry.Segmenting;

namespace Consentry.Statements;

/// <summary>Whether a sentence says that something happens, or that it does not.</summary>
internal enum Polarity
{
    Claims,
    Denies,
}

/// <summary>What is done with data.</summary>
[Flags]
internal enum Acts
{
    None = 0,

    /// <summary>Letting somebody have it: share, disclose, transfer, provide, give.</summary>
    Share = 1,

    /// <summary>For a return: sell, rent, lease, trade.</summary>
    Sell = 2,

    /// <summary>Handing the consumer on as a lead, or matching the consumer with others.</summary>
    Lead = 4,

    /// <summary>Others get in touch with the consumer.</summary>
    Contact = 8,
}

[Flags]
internal enum DataKinds
{
    None = 0,

    /// <summary>Personal information in general, or "information" without a word that narrows it.</summary>
    Personal = 1,

    /// <summary>Mobile or SMS information.</summary>
    Mobile = 2,

    /// <summary>Phone numbers.</summary>
    Number = 4,

    /// <summary>Opt-in data, SMS consent.</summary>
    OptIn = 8,

    /// <summary>Narrower data: payment, e-mail, health, cookies …</summary>
    Other = 16,

    /// <summary>Aggregated or anonymous: not consumers' data.</summary>
    Anonymous = 32,

    /// <summary>A bare "consent", which is SMS consent only beside other texting data.</summary>
    BareConsent = 64,

    /// <summary>Spelled out in words that name no data the grammar knows: revenue, tickets, content.</summary>
    Thing = 128,
}

[Flags]
internal enum Recipients
{
    None = 0,
    ThirdParty = 1,
    Affiliate = 2,
    Partner = 4,

    /// <summary>Those whose trade is advertising or lists: advertisers, data brokers, marketing partners, lead buyers.</summary>
    Marketer = 8,

    /// <summary>Those who would offer the consumer their own services: lenders, contractors, agents.</summary>
    LeadBuyer = 16,

    /// <summary>Those who work for the sender.</summary>
    Provider = 32,
    Authority = 64,
    Successor = 128,

    /// <summary>Third parties, but only those outside the sender's family of companies.</summary>
    NonAffiliated = 256,

    /// <summary>Nobody at all: "with no one".</summary>
    Nobody = 512,

    /// <summary>Somebody, in words that name no kind of recipient the grammar knows: "the vineyards we work with".</summary>
    Named = 1024,
}

[Flags]
internal enum Purposes
{
    None = 0,
    Marketing = 1,

    /// <summary>The recipients' own, any, or unrelated purposes.</summary>
    Unrelated = 2,
    Operations = 4,
    Legal = 8,
    Transfer = 16,
}

/// <summary>What a denial leaves open, or a claim hangs on.</summary>
[Flags]
internal enum Provisos
{
    None = 0,

    /// <summary>The reader's consent.</summary>
    Consent = 1,

    /// <summary>The reader's own request or direction.</summary>
    Request = 2,

    /// <summary>Whoever works for the sender, or what the service needs.</summary>
    Operations = 4,
    Legal = 8,
    Transfer = 16,

    /// <summary>Partners, advertisers or marketing: an exception that undoes the denial.</summary>
    Marketing = 32,

    /// <summary>"As described in this policy".</summary>
    Policy = 64,
}

/// <summary>A statement that data goes to somebody, or does not.</summary>
internal sealed record Sharing
{
    public required Sentence Sentence { get; init; }

    /// <summary>Index of its first verb among the sentence's tokens; −1 where it is told otherwise: by an answer, a table.</summary>
    public int Verb { get; init; } = -1;

    public required Polarity Polarity { get; init; }

    public required Acts Acts { get; init; }

    public DataKinds Data { get; init; }

    /// <summary>None where the sentence names nobody.</summary>
    public Recipients Recipients { get; init; }

    /// <summary>None where the sentence gives no purpose: for a denial, that is all purposes.</summary>
    public Purposes Purposes { get; init; }

    /// <summary>The marketing is the recipients': "for their marketing", "so that they can send you offers".</summary>
    public bool IsTheirMarketing { get; init; }

    /// <summary>The purpose is the sender's: "to help us market", "on our behalf".</summary>
    public bool IsOurPurpose { get; init; }

    public Provisos Provisos { get; init; }

    /// <summary>To a number of those who would offer their own services: "up to four lenders".</summary>
    public bool IsToSeveral { get; init; }

    /// <summary>A closed list: "only with …".</summary>
    public bool IsClosed { get; init; }

    /// <summary>A claim that adds "and for no other purpose" or "never for marketing".</summary>
    public bool ExcludesMarketing { get; init; }

    /// <summary>Tied to a statute's own meaning of the words: "as defined by the CCPA".</summary>
    public bool IsStatutory { get; init; }

    /// <summary>An aim or a habit, no promise: "we try not to", "generally".</summary>
    public bool IsHedged { get; init; }

    /// <summary>Limited to one state, product or time: "for California residents", "in our app".</summary>
    public bool IsScoped { get; init; }

    /// <summary>Only supposed: "if we ever share …".</summary>
    public bool IsSupposed { get; init; }

    /// <summary>An occasion is named on which it happens: "when the law requires it", "where a court orders it".</summary>
    public bool HasOccasion { get; init; }

    public bool IsDenied => Polarity == Polarity.Denies;
}

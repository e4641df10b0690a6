using Consentry.Documents;
using Consentry.Segmenting;

namespace Consentry.Statements;

/// <summary>A purpose for which consumers' data is used.</summary>
/// <param name="Rank">How plainly it says so, 0 for the plainest; the plainest are quoted.</param>
internal sealed record Use(Sentence Sentence, int Rank);

/// <summary>That somebody who works for the sender handles consumers' data.</summary>
internal sealed record Vendor(Sentence Sentence);

/// <summary>How to reach the sender.</summary>
internal enum ContactKind
{
    Email,
    Phone,
    Postal,
    Link,
}

/// <summary>A usable way to reach the sender.</summary>
/// <param name="Span">The sentence or link that gives it.</param>
internal sealed record Contact(ContactKind Kind, Span Span);

/// <summary>Which messages an opt-out ends.</summary>
internal enum Channel
{
    /// <summary>Texts, by a keyword or because the sentence says so.</summary>
    Texts,
    Emails,

    /// <summary>Communications in general.</summary>
    Any,
}

/// <summary>A concrete act that stops messages.</summary>
internal sealed record OptOut(Sentence Sentence, Channel Channel)
{
    /// <summary>The words to send, in capitals; empty where the act is another.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];
}

/// <summary>What kinds of texts a subscriber gets.</summary>
/// <param name="Rank">How plainly it says so, 0 for the plainest; the plainest are quoted.</param>
internal sealed record MessageKinds(Sentence Sentence, int Rank);

/// <summary>How often texts come.</summary>
internal sealed record Frequency(Sentence Sentence)
{
    /// <summary>The count, where there is one by a period; null for "varies" and for texts by the event.</summary>
    public TextAmount? Amount { get; init; }
}

/// <summary>Texts a month.</summary>
/// <param name="Least">0 where only the most is said.</param>
/// <param name="Most">Infinite where only the least is said.</param>
internal readonly record struct TextAmount(double Least, double Most);

/// <summary>That the carrier's rates for messages may apply.</summary>
internal sealed record RateNotice(Sentence Sentence);

/// <summary>A way from this page to a privacy policy.</summary>
/// <param name="Target">The address that it leads to, as written; empty where the words themselves spell it out.</param>
internal sealed record PolicyLink(Span Span, string Target = "");

/// <summary>A sentence that takes texting data out of what the page says of sharing.</summary>
internal sealed record Exemption(Sentence Sentence, DataKinds Data);

/// <summary>What a sentence says of the data that is collected.</summary>
internal enum Collected
{
    /// <summary>That some is, with no word of phones.</summary>
    Something,

    /// <summary>A phone is named as a device: its model, its settings.</summary>
    Devices,
    PhoneNumbers,
}

/// <summary>That data of the reader's comes to the sender.</summary>
internal sealed record Collection(Sentence Sentence, Collected Data);

/// <summary>How a reader gets help with the texts.</summary>
internal enum HelpWay
{
    /// <summary>By sending HELP.</summary>
    Keyword,

    /// <summary>From somebody who can be reached.</summary>
    Contact,

    /// <summary>From somebody who can be reached about privacy.</summary>
    PrivacyContact,

    /// <summary>Help is spoken of, and no way to it.</summary>
    None,
}

/// <param name="Span">The sentence or link that offers it.</param>
internal sealed record HelpOffer(Span Span, HelpWay Way);

/// <summary>For what somebody is said not to answer.</summary>
internal enum Unanswered
{
    /// <summary>Carriers, for texts that come late or not at all.</summary>
    CarriersDelivery,

    /// <summary>Carriers, for something else.</summary>
    CarriersOther,

    /// <summary>The sender, for texts that come late or not at all.</summary>
    SendersDelivery,
}

/// <summary>That somebody is not liable.</summary>
internal sealed record Disclaimer(Sentence Sentence, Unanswered For);

/// <summary>What makes a program one of affiliate marketing or leads.</summary>
internal enum Trade
{
    AffiliateMarketing,
    Leads,

    /// <summary>Consent that is passed on, or said to hold for others.</summary>
    Consent,
}

/// <summary>That the sender trades in leads, in affiliates' sales, or in consent.</summary>
internal sealed record Trading(Sentence Sentence, Trade Trade);

using Consentry.Documents;
using Consentry.Recognising.Contents;
using Consentry.Recognising.Texts;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>A document with the statements found in it: all that a requirement sees.</summary>
/// <remarks>
/// The statements are not public: what the grammar tells apart grows with every version. A requirement from outside has
/// the document, its language and its kind.
/// </remarks>
public sealed class Recognised
{
    internal Recognised(SegmentedDocument segmented, Texting texting)
    {
        Segmented = segmented;
        Texting = texting;
    }

    /// <summary>What the statements were found in.</summary>
    public Document Document => Segmented.Document;

    /// <summary>A two-letter code, or <c>und</c> where there are too few words to say.</summary>
    public required string Language { get; init; }

    internal SegmentedDocument Segmented { get; }

    internal Texting Texting { get; }

    internal List<Sharing> Sharings { get; } = [];

    internal List<Exemption> Exemptions { get; } = [];

    internal List<Use> Uses { get; } = [];

    internal List<Vendor> Vendors { get; } = [];

    internal List<Contact> Contacts { get; } = [];

    internal List<OptOut> OptOuts { get; } = [];

    internal List<MessageKinds> Kinds { get; } = [];

    internal List<Frequency> Frequencies { get; } = [];

    internal List<RateNotice> RateNotices { get; } = [];

    internal List<PolicyLink> PolicyLinks { get; } = [];

    /// <summary>Links that are called the sender's policy and lead to a platform's.</summary>
    internal List<PolicyLink> ForeignPolicyLinks { get; } = [];

    /// <summary>The kinds of texts that sentences on texts name, wherever they stand.</summary>
    internal TextKinds NamedKinds { get; set; }

    internal List<Collection> Collections { get; } = [];

    internal List<HelpOffer> HelpOffers { get; } = [];

    internal List<Disclaimer> Disclaimers { get; } = [];

    internal List<Trading> Tradings { get; } = [];

    internal List<Placeholder> Placeholders { get; } = [];

    internal List<Dating> Datings { get; } = [];

    internal List<Naming> Namings { get; } = [];

    /// <summary>Offers of banned content; looked for when first asked, since most vettings never ask.</summary>
    internal IReadOnlyList<Mention> Mentions => field ??= MentionRecogniser.Of(Segmented);

    /// <summary>In the order of the page; an offer without a form where there is no form.</summary>
    internal List<OptInForm> Forms { get; } = [];

    /// <summary>The one meant for texts, else the first that asks for a number; null where there is none.</summary>
    internal OptInForm? Form { get; set; }

    /// <summary>Somewhere on the page a sentence agrees to texts.</summary>
    internal bool IsConsentAsked { get; set; }

    /// <summary>Whether the caller said whose document it should be.</summary>
    internal bool IsSenderGiven { get; init; }

    /// <summary>What the document is, where the caller did not say.</summary>
    public DocumentKind Kind { get; internal set; }
}

using Consentry.Documents;

namespace Consentry.Recognising;

/// <summary>What a document is among those that a sender publishes.</summary>
public enum PageRole
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A privacy policy.</summary>
    Privacy,

    /// <summary>Terms of a site or service, with or without a part on texts.</summary>
    Terms,

    /// <summary>Terms of a texting program alone.</summary>
    TextingTerms,

    /// <summary>Policy and terms on one page.</summary>
    Combined,

    /// <summary>A page on which a visitor agrees to be texted, by a form or by sending a word.</summary>
    OptIn,
}

/// <summary>For whom a policy speaks, or of which data.</summary>
public enum PolicyScope
{
    /// <summary>All whom the sender deals with: the main policy.</summary>
    Everybody,

    /// <summary>Subscribers to texts alone.</summary>
    Texts,

    /// <summary>People of a state or country; also a page of their choices ("do not sell").</summary>
    Region,

    /// <summary>Cookies and the like.</summary>
    Cookies,

    /// <summary>Children and students.</summary>
    Children,

    /// <summary>Employees and applicants.</summary>
    Staff,

    /// <summary>Patients' data.</summary>
    Health,

    /// <summary>Customers of a financial institution.</summary>
    Finances,
}

/// <summary>What a document is, by what it says.</summary>
/// <param name="Role">What it is among the documents of a site.</param>
/// <param name="Kind">What it is judged as where nobody says otherwise.</param>
/// <param name="Language">A two-letter code, or <c>und</c> where there are too few words to say.</param>
public sealed record Classification(PageRole Role, DocumentKind Kind, string Language)
{
    /// <summary>Its title or one of its first headings calls it policy or terms.</summary>
    public bool IsTitled { get; init; }

    /// <summary>For whom it speaks; everybody for what is no policy.</summary>
    public PolicyScope Scope { get; init; }

    /// <summary>
    /// Parts of a page of another purpose that are a whole document each: a policy inline on the home page.
    /// </summary>
    public IReadOnlyList<InlinePart> Parts { get; init; } = [];

    /// <summary>
    /// Words of the business that the document calls its own, in capitals: two documents that share none name two businesses.
    /// </summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The business that it calls its own is a platform, a tool or a generator of policies.</summary>
    public bool IsPlatforms { get; init; }

    /// <summary>It has a field for a phone number.</summary>
    public bool HasPhoneForm { get; init; }

    /// <summary>It asks visitors to text a word to a number.</summary>
    public bool HasKeywordCall { get; init; }

    /// <summary>It says what terms of a texting program say at least: the way out, and how often texts come or what they cost.</summary>
    public bool HoldsTextingTerms { get; init; }

    /// <summary>It speaks of texts.</summary>
    public bool NamesTexts { get; init; }
}

/// <summary>A document that is part of a page.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Heading">Its title, into the document's text.</param>
public sealed record InlinePart(PageRole Role, Span Heading);

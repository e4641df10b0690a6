using Consentry.Documents;
using Consentry.Segmenting;

namespace Consentry.Statements;

/// <summary>By what act a visitor agrees to texts.</summary>
internal enum ConsentBy
{
    /// <summary>A box of its own.</summary>
    Box,

    /// <summary>Giving the number, where the words say that this is the consent.</summary>
    Number,

    /// <summary>Sending the form, or going on.</summary>
    Submission,

    /// <summary>A text that the visitor sends.</summary>
    Keyword,

    /// <summary>A yes to a question that is read aloud.</summary>
    Answer,
}

/// <summary>By which ways a visitor agrees to be contacted.</summary>
[Flags]
internal enum Ways
{
    None = 0,
    Texts = 1,
    Calls = 2,
    Emails = 4,

    /// <summary>"to be contacted": by any.</summary>
    Any = 8,
}

/// <summary>What texts a visitor agrees to.</summary>
[Flags]
internal enum TextKinds
{
    None = 0,

    /// <summary>About what the visitor has asked for.</summary>
    Service = 1,
    Marketing = 2,
}

/// <summary>An act by which a visitor agrees to texts, with the words that say so.</summary>
/// <param name="By">The act.</param>
/// <param name="Sentences">The words of the box, or the sentence that makes another act the consent.</param>
internal sealed record Consent(ConsentBy By, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The sentence that agrees: the one to quote.</summary>
    public required Sentence Agreeing { get; init; }

    /// <summary>The box; null for other acts, and for a box that only the words show.</summary>
    public Control? Box { get; init; }

    public Ways Ways { get; init; }

    public TextKinds Kinds { get; init; }

    /// <summary>Terms or a policy are accepted in the same act.</summary>
    public bool AcceptsTerms { get; init; }

    /// <summary>Others than the sender may text.</summary>
    public bool IsForOthers { get; init; }
}

/// <summary>What a page says of being free to refuse texts.</summary>
internal enum Freedom
{
    /// <summary>"Consent is not a condition of purchase".</summary>
    Free,

    /// <summary>"You must agree to texts to book".</summary>
    Forced,
}

/// <summary>A sentence on whether texts can be refused.</summary>
internal sealed record FreedomNotice(Sentence Sentence, Freedom Freedom);

/// <summary>A place where a visitor gives a phone number, or is offered texts, with the text that belongs to it.</summary>
internal sealed record OptInForm
{
    /// <summary>What titles it; empty where nothing does.</summary>
    public Span Heading { get; init; }

    /// <summary>Where it stands: all of it, from its heading to its fine print.</summary>
    public required Span Span { get; init; }

    /// <summary>The field for the number; null for an offer without a form.</summary>
    public Control? Phone { get; init; }

    /// <summary>The fields, boxes and buttons, in order.</summary>
    public IReadOnlyList<Control> Controls { get; init; } = [];

    /// <summary>The sentences inside and directly around it.</summary>
    public IReadOnlyList<Sentence> Disclosure { get; init; } = [];

    /// <summary>The links inside and directly around it.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>The acts by which a visitor agrees to texts here, boxes first.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    public IReadOnlyList<FreedomNotice> Freedoms { get; init; } = [];

    /// <summary>The sentences that name the sender.</summary>
    public IReadOnlyList<Sentence> Names { get; init; } = [];

    /// <summary>The sentences of consent that say what the texts are about.</summary>
    public IReadOnlyList<Sentence> KindWords { get; init; } = [];

    /// <summary>A choice among ways to be reached that has texts in it.</summary>
    public Control? Choice { get; init; }

    /// <summary>The sentences that name texts to the visitor.</summary>
    public IReadOnlyList<Sentence> Texts { get; init; } = [];

    /// <summary>It asks for consent to texts: in a box, a sentence, or for a word that is texted.</summary>
    public bool AsksForTexts => Consents.Any(c => c.Ways.HasFlag(Ways.Texts));

    /// <summary>The visitor must give the number.</summary>
    public bool IsPhoneRequired { get; init; }

    /// <summary>A button that nothing but a script unlocks.</summary>
    public Control? LockedButton { get; init; }

    /// <summary>As a report shows it.</summary>
    public PageForm? Shown { get; init; }

    /// <summary>Whether a span stands in its disclosure.</summary>
    public bool Holds(Span span) => Disclosure.Any(s => s.Span.Contains(span));
}

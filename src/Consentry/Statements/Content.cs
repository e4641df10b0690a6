using Consentry.Segmenting;

namespace Consentry.Statements;

/// <summary>Content that carriers ban from texting, or let through behind an age gate only.</summary>
internal enum Content
{
    Cannabis,
    Sex,
    Hate,
    Alcohol,
    Firearms,
    Tobacco,
    Gambling,
    Leads,

    /// <summary>Search engine optimisation, which one reviewer takes for lead generation.</summary>
    Seo,
    Finance,
    Pharma,
    Sweepstakes,
}

/// <summary>A sentence, heading or label that offers such content to visitors in the sender's own name.</summary>
internal sealed record Mention(Sentence Sentence, Content Content);

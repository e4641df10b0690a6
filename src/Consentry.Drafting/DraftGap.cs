namespace Consentry.Drafting;

/// <summary>Something that the profile does not say and no draft can do without.</summary>
/// <param name="Key">As it is called in a profile file: <c>privacyUrl</c>.</param>
/// <param name="Why">What is wrong and what it is needed for; no capital, no full stop.</param>
public sealed record DraftGap(string Key, string Why);

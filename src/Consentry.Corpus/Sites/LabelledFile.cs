namespace Consentry.Corpus.Sites;

/// <summary>A page of a site with what it is said to be.</summary>
/// <param name="Id">The path below <c>sites/</c>.</param>
/// <param name="Guess">The manifest's, made by rules: privacy, terms, sms, combined, optin, home, other.</param>
/// <param name="Path">On the disk.</param>
public sealed record LabelledFile(string Id, string Guess, string Path)
{
    /// <summary>What people labelled it as: privacy, terms, combined, other; null where nobody did.</summary>
    public string? Kind { get; init; }

    /// <summary>By the manifest's guess alone.</summary>
    public bool IsLegal => Guess is "privacy" or "terms" or "sms" or "combined";
}

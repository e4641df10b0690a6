using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>What a page is, in words: part of a sentence, no capital, no full stop.</summary>
internal static class Words
{
    public static string Of(SitePage page) =>
        Of(page.Classification) + (page.Classification.HasPhoneForm ? ", with a field for a phone number" : "");

    public static string Of(PageRole role) =>
        role switch
        {
            PageRole.Privacy => "a privacy policy",
            PageRole.Terms => "terms",
            PageRole.TextingTerms => "terms of a texting program",
            PageRole.Combined => "a privacy policy and terms",
            PageRole.OptIn => "a page to agree to texts",
            _ => "neither policy nor terms by what it says",
        };

    private static string Of(Classification classification) =>
        classification.Role == PageRole.Privacy && classification.Scope != PolicyScope.Everybody
            ? $"a privacy policy for {Of(classification.Scope)}"
            : Of(classification.Role);

    private static string Of(PolicyScope scope) =>
        scope switch
        {
            PolicyScope.Texts => "subscribers to texts",
            PolicyScope.Region => "people of some state or country",
            PolicyScope.Cookies => "cookies",
            PolicyScope.Children => "children and students",
            PolicyScope.Staff => "employees and applicants",
            PolicyScope.Health => "patients' data",
            PolicyScope.Finances => "customers of a financial institution",
            _ => "everybody",
        };
}

using Consentry.Drafting.Profiles.Checks;
using Consentry.Profiles;

namespace Consentry.Drafting.Profiles.Keys;

/// <summary>How a customer comes to get texts.</summary>
internal static class SignUpKeys
{
    private const string Group = "Signing up";

    public static IReadOnlyList<ProfileKey> All { get; } =
    [
        new ProfileKey("optIn", p => p.OptIn, (p, values) => p with { OptIn = values })
        {
            Group = Group,
            Question = "How do people sign up for texts?",
            Explanation = "Every way that there is. Reviewers ask for each of them in full.",
            Example = ["web", "keyword"],
            NeededBy = NeededBy.Draft,
            Choices = ["web", "paper", "keyword", "verbal"],
            Spelling = value => value.ToLowerInvariant(),
            Check = ListChecks.Among("way to sign up", "web", "paper", "keyword", "verbal"),
        },
        new ProfileKey("optInUrl", p => p.OptInUrl, (p, value) => p with { OptInUrl = value })
        {
            Group = Group,
            Question = "On which page is the sign-up form?",
            Explanation =
                "The page itself, not the home page: a reviewer opens it and looks for the box under the phone field.",
            Example = ["https://harborgym.example/join"],
            NeededBy = NeededBy.Draft,
            Condition = "where optIn has web",
            AppliesTo = profile => Has(profile, "web"),
            Check = UrlCheck.Page,
            Pattern = UrlCheck.PagePattern,
        },
        new ProfileKey("optInKeyword", p => p.OptInKeyword, (p, value) => p with { OptInKeyword = value })
        {
            Group = Group,
            Question = "Which word do people text to sign up?",
            Explanation = "One word that is advertised together with the number to text it to.",
            Example = ["JOIN"],
            NeededBy = NeededBy.Draft,
            Condition = "where optIn has keyword",
            AppliesTo = profile => Has(profile, "keyword"),
            Spelling = value => value.ToUpperInvariant(),
            Check = KeywordCheck.OfOptIn,
            CheckBeside = profile =>
                profile.OptInKeyword is { } word && profile.Keywords.Contains(word, StringComparer.OrdinalIgnoreCase)
                    ? $"'{word}' is one of the keywords that end the texts: it cannot sign up too"
                    : null,
        },
        new ProfileKey("textNumber", p => p.TextNumber, (p, value) => p with { TextNumber = value })
        {
            Group = Group,
            Question = "From which number do the texts come?",
            Explanation =
                "A US number, or a short code of five or six digits. It is the one that a keyword is texted to.",
            Example = ["(302) 628-4418"],
            NeededBy = NeededBy.Draft,
            Condition = "where optIn has keyword",
            AppliesTo = profile => Has(profile, "keyword"),
            Check = PhoneCheck.OfTexts,
        },
    ];

    private static bool Has(Profile profile, string way) => profile.OptIn.Contains(way, StringComparer.Ordinal);
}

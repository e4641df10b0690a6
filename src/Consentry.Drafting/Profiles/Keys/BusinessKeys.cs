using Consentry.Drafting.Profiles.Checks;

namespace Consentry.Drafting.Profiles.Keys;

/// <summary>Who the sender is, and where it is reached.</summary>
internal static class BusinessKeys
{
    private const string Group = "The business";

    public static IReadOnlyList<ProfileKey> All { get; } =
    [
        new ProfileKey("name", p => p.Name, (p, value) => p with { Name = value })
        {
            Group = Group,
            Question = "What do customers call the business?",
            Explanation =
                "The name on the sign, the site and the texts. Reviewers look for the same one in all documents.",
            Example = ["Harbor Gym"],
            NeededBy = NeededBy.Both,
            Check = TextCheck.Name,
        },
        new ProfileKey("legalName", p => p.LegalName, (p, value) => p with { LegalName = value })
        {
            Group = Group,
            Question = "Under which name is it registered, if that differs?",
            Explanation =
                "The name of the tax record. Where it differs, the documents say how the two belong together.",
            Example = ["Harborline Fitness LLC"],
            Check = TextCheck.LegalName,
        },
        new ProfileKey("website", p => p.Website, (p, value) => p with { Website = value })
        {
            Group = Group,
            Question = "What is the address of the website?",
            Explanation = "With https://. Reviewers open it and compare it with the documents.",
            Example = ["https://harborgym.example"],
            NeededBy = NeededBy.Draft,
            Check = UrlCheck.Site,
            Pattern = UrlCheck.SitePattern,
        },
        new ProfileKey("email", p => p.Email, (p, value) => p with { Email = value })
        {
            Group = Group,
            Question = "Which email address may customers write to?",
            Explanation =
                "Printed in the documents. One at the website's own domain: reviewers reject campaigns for addresses of free mail services.",
            Example = ["front-desk@harborgym.example"],
            NeededBy = NeededBy.Both,
            Check = EmailCheck.Of,
            Pattern = EmailCheck.Pattern,
        },
        new ProfileKey("phone", p => p.Phone, (p, value) => p with { Phone = value })
        {
            Group = Group,
            Question = "Which number may customers call?",
            Explanation = "A US number with its area code, printed as it is written here.",
            Example = ["(302) 628-4417"],
            Check = PhoneCheck.Of,
        },
        new ProfileKey("address", p => p.Address, (p, value) => p with { Address = value })
        {
            Group = Group,
            Question = "What is the postal address?",
            Explanation = "House number and street or a PO box, city, state and ZIP code, on one line.",
            Example = ["12 Wharf Street, Portland, OR 97201"],
            NeededBy = NeededBy.Draft,
            Check = AddressCheck.Of,
        },
    ];
}

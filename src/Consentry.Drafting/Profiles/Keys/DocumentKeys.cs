using System.Globalization;
using Consentry.Drafting.Profiles.Checks;

namespace Consentry.Drafting.Profiles.Keys;

/// <summary>What the documents say of data and of themselves.</summary>
internal static class DocumentKeys
{
    private const string Data = "The data";
    private const string Documents = "The documents";
    private const string Iso = "yyyy-MM-dd";

    public static IReadOnlyList<ProfileKey> All { get; } =
    [
        new ProfileKey("dataCollected", p => p.DataCollected, (p, values) => p with { DataCollected = values })
        {
            Group = Data,
            Question = "What do you collect from customers?",
            Explanation = "As the policy says it to them, with \"your\".",
            Example = ["your name", "your mobile phone number"],
            NeededBy = NeededBy.Draft,
            CheckAll = ListChecks.Most(20),
        },
        new ProfileKey("purposes", p => p.Purposes, (p, values) => p with { Purposes = values })
        {
            Group = Data,
            Question = "What do you use it for?",
            Explanation = "Each as it goes on from \"to\".",
            Example = ["remind you of your classes", "answer your questions"],
            NeededBy = NeededBy.Draft,
            Check = ListChecks.Purpose,
            CheckAll = ListChecks.Most(20),
        },
        new ProfileKey("providers", p => p.Providers, (p, values) => p with { Providers = values })
        {
            Group = Data,
            Question = "Which companies handle it for you?",
            Explanation =
                "By what they do for the business; those that only do its work, not partners with aims of their own.",
            Example = ["our booking software", "our text messaging provider"],
            CheckAll = ListChecks.Most(20),
        },
        new ProfileKey("privacyUrl", p => p.PrivacyUrl, (p, value) => p with { PrivacyUrl = value })
        {
            Group = Documents,
            Question = "At which address is the privacy policy, or will it be?",
            Explanation = "On the website's own domain. The terms and the sign-up form link to it.",
            Example = ["https://harborgym.example/privacy"],
            NeededBy = NeededBy.Both,
            Check = UrlCheck.Page,
            Pattern = UrlCheck.PagePattern,
        },
        new ProfileKey("termsUrl", p => p.TermsUrl, (p, value) => p with { TermsUrl = value })
        {
            Group = Documents,
            Question = "At which address are the terms for texts, or will they be?",
            Explanation = "On the website's own domain. The sign-up form links to it.",
            Example = ["https://harborgym.example/sms-terms"],
            NeededBy = NeededBy.Draft,
            Check = UrlCheck.Page,
            Pattern = UrlCheck.PagePattern,
        },
        new ProfileKey(
            "effectiveDate",
            p => p.EffectiveDate?.ToString(Iso, CultureInfo.InvariantCulture),
            (p, value) =>
                p with
                {
                    EffectiveDate = value is null
                        ? null
                        : DateOnly.ParseExact(value, Iso, CultureInfo.InvariantCulture),
                }
        )
        {
            Group = Documents,
            Question = "From which day do the documents count?",
            Explanation = "Year, month and day; printed as the day of the last update.",
            Example = ["2026-05-04"],
            NeededBy = NeededBy.Draft,
            Check = value =>
                DateOnly.TryParseExact(value, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                    ? null
                    : $"'{value}' is no day: write year, month and day, as in 2026-05-04",
            Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        },
        new ProfileKey("version", p => p.Version, (p, value) => p with { Version = value })
        {
            Group = Documents,
            Question = "Which version of the documents is it?",
            Explanation = "A number or a name of your own, where you keep one.",
            Example = ["1.0"],
            Check = TextCheck.Short,
        },
    ];
}

using Consentry.Drafting.Texting;

namespace Consentry.Drafting;

/// <summary>What reviewers are known to stumble over, seen from the facts alone.</summary>
internal static class Warnings
{
    private static readonly string[] PublicMail =
    [
        "gmail.com",
        "yahoo.com",
        "outlook.com",
        "hotmail.com",
        "aol.com",
        "icloud.com",
        "proton.me",
        "protonmail.com",
    ];

    public static IReadOnlyList<string> Of(Facts facts, IEnumerable<(string Name, SmsText Text)> texts) =>
        [.. Addresses(facts), .. Consents(facts), .. texts.Select(Sizes).OfType<string>()];

    private static IEnumerable<string> Addresses(Facts facts)
    {
        foreach (
            var url in new[] { facts.PrivacyUrl, facts.TermsUrl, facts.OptInUrl, facts.Website }
                .OfType<Uri>()
                .Distinct()
        )
        {
            if (url.Scheme is not "https")
                yield return $"{url.OriginalString} is not secure: reviewers want https.";
        }

        var domain = facts.Email?[(facts.Email.IndexOf('@', StringComparison.Ordinal) + 1)..];
        if (domain is not null && PublicMail.Contains(domain, StringComparer.OrdinalIgnoreCase))
            yield return $"{facts.Email} is a public mailbox: reviewers want an address at your own domain.";
    }

    private static IEnumerable<string> Consents(Facts facts)
    {
        if (facts.HasMarketing && facts.OptIn.Contains(OptInMethod.Verbal))
            yield return "A spoken yes is no consent to marketing texts: get it in writing or by a text answered with YES.";
        if (facts.HasBoth && facts.OptIn.Contains(OptInMethod.Keyword))
            yield return $"{facts.OptInKeyword} signs up for your other texts only: marketing needs a keyword of its own.";
        if (facts.HasMarketing && !facts.UseCases.Any(useCase => useCase.IsMarketing || useCase.IsMixture))
            yield return "Some of your texts sell something, and none of your use cases covers marketing.";
    }

    private static string? Sizes((string Name, SmsText Text) message) =>
        message.Text switch
        {
            { Encoding: SmsEncoding.Ucs2 } text =>
                $"{message.Name}: has characters outside the GSM alphabet, so that {text.Units} characters take {text.Segments} segments.",
            { Segments: > 1 } text => $"{message.Name}: takes {text.Segments} segments.",
            _ => null,
        };
}

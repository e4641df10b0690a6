using Consentry.Drafting.Copy;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>What the form of the registrar asks for in words, with the yes and no that go with the samples.</summary>
internal static class CampaignRecord
{
    /// <summary>The longest field that the registrar takes.</summary>
    public const int Most = 4096;

    public static Draft Of(Facts facts) =>
        new(
            $"Campaign record: {facts.Name}",
            [
                new Heading(2, "Campaign description"),
                new Quote(Description(facts)),
                new Heading(2, "Message flow"),
                new Quote(MessageFlow(facts)),
                new Heading(2, "Other fields"),
                new Bullets([
                    $"Use cases: {string.Join(", ", facts.UseCases.Select(useCase => useCase.Id))}",
                    .. facts.OptInKeyword is { } word ? new Prose[] { $"Opt-in keywords: {word}" } : [],
                    $"Opt-out keywords: {string.Join(',', facts.Keywords.Select(keyword => keyword.Replace(" ", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))}",
                    $"Help keywords: HELP",
                    $"Privacy policy: {Link.To(facts.PrivacyUrl)}",
                    $"Terms: {Link.To(facts.TermsUrl)}",
                    $"Subscriber opt-in, opt-out, help: yes, yes, yes",
                    $"Embedded link: no",
                    $"Embedded phone number: no",
                ]),
            ]
        );

    public static string Description(Facts facts)
    {
        var full = Description(facts, Series.And(facts.Types));
        return full.Length <= Most ? full : Description(facts, "those that the SMS terms list");
    }

    private static string Description(Facts facts, string types)
    {
        var who = facts.LegalName is { } legal ? $"{facts.Name} (legal name: {legal})" : facts.Name;
        return $"{who} sends text messages to its own customers who have signed up for them. The messages are: {types}. {Frequency(facts)} Each customer gives consent before the first message and can end the messages at any time by replying STOP. Consent and mobile numbers are not shared with third parties for marketing.";
    }

    /// <summary>Every way with the full words that people see; where these would not fit, the documents are named instead.</summary>
    public static string MessageFlow(Facts facts)
    {
        var full = Flow(facts, method => Words(facts, method));
        return full.Length <= Most ? full : Flow(facts, _ => "The full wording is in the attached document.");
    }

    private static string Flow(Facts facts, Func<OptInMethod, string> words) =>
        string.Join(
            " ",
            [
                $"Customers of {facts.Name} sign up in {(facts.OptIn.Count == 1 ? "one way" : $"{facts.OptIn.Count} ways")}.",
                .. facts.OptIn.Order().Select(method => $"{Way(facts, method)} {words(method)}"),
                $"Everyone who signs up gets a confirmation at once: \"{ConfirmationReply.Of(facts).Text}\"",
                $"Privacy policy: {facts.PrivacyUrl.OriginalString} SMS terms: {facts.TermsUrl.OriginalString}",
            ]
        );

    private static string Way(Facts facts, OptInMethod method) =>
        method switch
        {
            OptInMethod.Web =>
                $"Web: at {facts.OptInUrl!.OriginalString} they type their mobile number and tick {(facts.HasBoth ? "one or both of two boxes" : "a box")}. No box is ticked beforehand, and the form can be sent without a tick.",
            OptInMethod.Paper =>
                "Paper: they fill in and sign a form with an empty box for texts. A scan of the form is attached.",
            OptInMethod.Keyword =>
                $"Keyword: they text {facts.OptInKeyword} to {facts.TextNumber}. These words stand wherever the keyword is shown:",
            _ =>
                "Verbal: staff read out a script, in person or by phone, and write down the answer. A confirmation text follows.",
        };

    private static string Words(Facts facts, OptInMethod method) =>
        method switch
        {
            OptInMethod.Keyword => $"\"{KeywordConsent.Words(facts)} {Addresses(facts)}\"",
            OptInMethod.Verbal => $"The script is: \"{string.Join(' ', VerbalConsent.Lines(facts))}\"",
            OptInMethod.Paper when facts.OptIn.Contains(OptInMethod.Web) => "The words are those of the web form.",
            _ =>
                $"The words are: {string.Join(' ', ConsentWords.Of(facts).Select(consent => $"\"{ConsentWords.Agreement(facts, consent)}\""))} Right below stands: \"{ConsentWords.Conditions(facts)}\" with links to the privacy policy and the SMS terms.",
        };

    private static string Addresses(Facts facts) =>
        $"Privacy policy: {facts.PrivacyUrl.OriginalString} SMS terms: {facts.TermsUrl.OriginalString}";

    private static string Frequency(Facts facts) =>
        facts.Cadence.Sentence().Replace("You receive", "Each customer receives", StringComparison.Ordinal);
}

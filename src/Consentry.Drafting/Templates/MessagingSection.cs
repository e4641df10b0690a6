using Consentry.Drafting.Copy;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>What a policy must say of texts, for a policy that a sender has already; it holds by itself too.</summary>
internal static class MessagingSection
{
    private const string Number = "your mobile phone number";

    private static readonly string[] NumberWords = ["phone", "mobile", "cell"];

    public static Draft Of(Facts facts) =>
        new(
            $"{facts.Name} Privacy Policy: Text Messages",
            [
                new Paragraph(facts.Edition),
                new Paragraph(
                    $"This part of our privacy policy is about the texts that {facts.Name} sends. {facts.WhoWeAre()}"
                ),
                new Heading(2, "What we collect, and why"),
                new Paragraph(
                    $"We collect {Number}, and how and when you agreed to our texts. We use your number to send you the texts that you sign up for: {Series.And(facts.Types)}."
                ),
                new Heading(2, "Who sees it"),
                new Paragraph(Sharing),
                new Paragraph(Phrases.Consent),
                new Heading(2, "What to expect, and how to stop"),
                .. Texts(facts),
                new Heading(2, "How to reach us"),
                new Paragraph($"If you have a question about our texts or your information, {facts.Reach()}."),
            ]
        );

    /// <summary>The section within a whole policy, which says who the sender is and what it collects elsewhere.</summary>
    public static IEnumerable<Block> Within(Facts facts) =>
        [new Heading(2, "Text messages"), new Paragraph(Phrases.Consent), .. Texts(facts)];

    /// <summary>What the profile says is collected; a policy for texts names the number in any case.</summary>
    public static IEnumerable<string> Collected(Facts facts) =>
        facts.DataCollected.Any(IsNumber) ? facts.DataCollected : [.. facts.DataCollected, Number];

    /// <summary>The one promise that every reviewer looks for.</summary>
    public static string Sharing =>
        "We do not sell, rent, or share your personal information with third parties or affiliates for marketing or promotional purposes. That goes for your mobile number too.";

    private static IEnumerable<Block> Texts(Facts facts) =>
        [
            new Paragraph($"{facts.Cadence.Sentence()} {Phrases.Rates}"),
            new Paragraph($"{facts.Stop()} For help, reply {new Strong("HELP")}. Our {facts.TermsLink()} say more."),
        ];

    private static bool IsNumber(string data) =>
        NumberWords.Any(word => data.Contains(word, StringComparison.OrdinalIgnoreCase));
}

using Consentry.Drafting.Copy;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>A whole policy: what is collected and why, who gets it, and the section on texts.</summary>
internal static class PrivacyPolicy
{
    public static Draft Of(Facts facts) =>
        new(
            $"{facts.Name} Privacy Policy",
            [
                new Paragraph(facts.Edition),
                new Paragraph(
                    $"This policy says what {facts.Name} learns about you, what we use it for, and who sees it. {facts.WhoWeAre()}"
                ),
                .. Collection(facts),
                .. Use(facts),
                .. Sharing(facts),
                .. MessagingSection.Within(facts),
                .. Changes(facts),
            ]
        );

    private static IEnumerable<Block> Collection(Facts facts) =>
        [
            new Heading(2, "What we collect"),
            new Paragraph("We collect this information:"),
            Bullets.Of([.. MessagingSection.Collected(facts), "how and when you agreed to our texts"]),
        ];

    private static IEnumerable<Block> Use(Facts facts) =>
        [
            new Heading(2, "How we use it"),
            new Paragraph("We use your information to:"),
            Bullets.Of([
                .. facts.Purposes,
                $"send you the texts that you sign up for: {Series.And(facts.Types)}",
                "answer you when you write, call, or text us",
            ]),
        ];

    private static IEnumerable<Block> Sharing(Facts facts) =>
        [
            new Heading(2, "Who sees it"),
            new Paragraph(MessagingSection.Sharing),
            new Paragraph(
                "Some companies work for us and need some of your information for that work. They may not use it for anything else. They are:"
            ),
            Bullets.Of([.. facts.Providers, Phrases.Deliverers]),
            new Paragraph("We also give information to courts or public offices where the law requires it."),
        ];

    private static IEnumerable<Block> Changes(Facts facts) =>
        [
            new Heading(2, "Changes to this policy"),
            new Paragraph(
                $"When this policy changes, we post the new one at {Link.To(facts.PrivacyUrl)}. The date at the top tells you which one you are reading."
            ),
            new Heading(2, "How to reach us"),
            new Paragraph("If you have a question about this policy or your information, reach us here:"),
            .. facts.ContactBlocks(),
        ];
}

using Consentry.Drafting.Copy;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>The terms of the texts: what comes, how often, what it costs, and the way out.</summary>
internal static class SmsTerms
{
    public static Draft Of(Facts facts) =>
        new(
            $"{facts.Name} SMS Terms",
            [
                new Paragraph(facts.Edition),
                new Paragraph(
                    $"These terms are for the text messages that {facts.Name} sends. {facts.WhoWeAre()}{Program(facts)}"
                ),
                new Heading(2, "What you get"),
                new Paragraph("You get the texts that you sign up for. These are the text messages that we send:"),
                Bullets.Of(facts.Types),
                .. SigningUp(facts),
                new Heading(2, "How often"),
                new Paragraph(facts.Cadence.Sentence()),
                new Heading(2, "What it costs"),
                new Paragraph($"{Phrases.Rates} What you pay depends on your mobile plan."),
                new Heading(2, "How to stop"),
                new Paragraph($"{facts.Stop()} We then send one text to confirm it, and no more after that."),
                new Heading(2, "How to get help"),
                new Paragraph($"Reply {new Strong("HELP")} to any of our texts. You can also {facts.Reach()}."),
                new Heading(2, "Late or lost texts"),
                new Paragraph("Mobile carriers are not liable for delayed or undelivered messages."),
                new Heading(2, "Your privacy"),
                new Paragraph(
                    $"Your consent is for us alone. We do not share it or your mobile number with third parties for marketing. Our {facts.PolicyLink()} says more."
                ),
                new Heading(2, "Changes and contact"),
                new Paragraph(
                    $"When these terms change, we post the new ones at {Link.To(facts.TermsUrl)}. You can reach us here:"
                ),
                .. facts.ContactBlocks(),
            ]
        );

    private static string Program(Facts facts) =>
        facts.Program is { } program ? $" We call our texts {program} where we sign you up." : "";

    private static IEnumerable<Block> SigningUp(Facts facts)
    {
        yield return new Heading(2, "How you sign up");
        yield return new Paragraph($"You can sign up in {(facts.OptIn.Count == 1 ? "this way" : "these ways")}:");
        yield return new Bullets([.. facts.OptIn.Order().Select(method => Way(facts, method))]);
        yield return new Paragraph(
            facts.HasBoth
                ? $"We ask you about {Series.And(facts.MarketingTypes)} apart from our other texts. You can take one and leave the other. {Phrases.NoCondition}"
                : Phrases.NoCondition
        );
    }

    private static Prose Way(Facts facts, OptInMethod method)
    {
        switch (method)
        {
            case OptInMethod.Web:
                return $"On our website, at {Link.To(facts.OptInUrl!)}: give your number and tick the box for texts.";
            case OptInMethod.Paper:
                return $"On paper: fill in our form, tick the box for texts, and sign.";
            case OptInMethod.Keyword:
                return $"By text: send {new Strong(facts.OptInKeyword!)} to {facts.TextNumber!}.";
            default:
                return $"In person or by phone: we read out what you agree to, and you say yes or no.";
        }
    }
}

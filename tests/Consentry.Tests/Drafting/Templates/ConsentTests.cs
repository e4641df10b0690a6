using Consentry.Drafting;
using Consentry.Drafting.Copy;
using Consentry.Drafting.Templates;

namespace Consentry.Tests.Drafting.Templates;

/// <summary>What the wording for every way of signing up has in common.</summary>
public sealed class ConsentTests
{
    private static readonly Facts Gym = Senders.Facts(Senders.Gym);

    private static readonly Facts Groomer = Senders.Facts(
        Senders.Groomer with
        {
            OptIn = ["web", "paper", "keyword", "verbal"],
            OptInUrl = "https://larkfielddogs.com/join",
            OptInKeyword = "DOGS",
            TextNumber = "(302) 628-4418",
        }
    );

    public static TheoryData<string> Ways => ["web", "paper", "keyword", "verbal"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Each_discloses_everything(string way)
    {
        var text = Of(way, Groomer).Text();

        Said.Says(
            text,
            "Larkfield Dog Grooming",
            "appointment reminders",
            "text messages",
            "Message frequency varies.",
            "Message and data rates may apply.",
            "STOP",
            "HELP",
            "You do not have to agree to texts to buy anything from us.",
            "https://larkfielddogs.com/privacy",
            "https://larkfielddogs.com/texts"
        );
        Said.SaysNothingOf(text, "marketing", "email", "partners");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_consent_to_service_texts_says_nothing_of_offers(string way) =>
        Assert.All(
            Of(way, Gym).Blocks.Where(block => Line(block).Contains("class reminders", StringComparison.Ordinal)),
            block => Said.SaysNothingOf(Line(block), "offers")
        );

    internal static Draft Of(string way, Facts facts) =>
        way switch
        {
            "web" => WebConsent.Of(facts),
            "paper" => PaperConsent.Of(facts),
            "keyword" => KeywordConsent.Of(facts),
            _ => VerbalConsent.Of(facts),
        };

    private static string Line(Block block) =>
        block switch
        {
            Quote quote => quote.Prose.ToString(),
            Paragraph paragraph => paragraph.Prose.ToString(),
            _ => "",
        };
}

using Consentry.Documents;
using Consentry.Drafting;
using Consentry.Drafting.Templates;
using Consentry.Drafting.Writing;
using Consentry.Reporting;
using Consentry.Rulebook;

namespace Consentry.Tests.Drafting.Templates;

public sealed class PrivacyPolicyTests
{
    [Fact]
    public void It_states_every_fact_of_the_profile() =>
        Said.Says(
            PrivacyPolicy.Of(Senders.Facts(Senders.Gym with { Version = "2.3" })).Text(),
            "Harborfield Gym",
            "HG Fitness LLC",
            "Effective December 1, 2026. Version 2.3.",
            "- the classes you book",
            "- take your payments",
            "- our booking software",
            "class reminders, schedule changes, and special offers",
            "You receive up to 8 messages per month.",
            "12 Elm Street, Dover, DE 19901",
            "(302) 628-4417",
            "desk@harborfieldgym.com",
            "https://harborfieldgym.com/sms-terms"
        );

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var text = PrivacyPolicy.Of(Senders.Facts(Senders.Groomer)).Text();

        Said.SaysNothingOf(text, "Address:", "Phone:", "Website:", "business name of", "- \n", ", ,", "null");
        Said.Says(text, "- your mobile phone number", "Version 1.0.", "Message frequency varies.");
    }

    [Fact]
    public void A_number_that_is_collected_already_is_named_once() =>
        Assert.Single(
            PrivacyPolicy.Of(Senders.Facts(Senders.Gym)).Text().Split('\n'),
            line => line.Contains("mobile phone number", StringComparison.Ordinal)
        );

    [Fact]
    public void Only_the_keywords_of_the_profile_are_promised()
    {
        var text = PrivacyPolicy.Of(Senders.Facts(Senders.Gym with { Keywords = ["stop", "end"] })).Text();

        Said.Says(text, "reply STOP to any of them. END works as well.");
        Said.SaysNothingOf(text, "QUIT", "CANCEL", "REVOKE");
    }

    [Fact]
    public void It_is_easy_to_read_and_gives_no_advice()
    {
        var draft = PrivacyPolicy.Of(Senders.Facts(Senders.Gym));

        Assert.InRange(ReadingGrade.Of(draft), 2, 9);
        Assert.DoesNotContain(Notice.Text, draft.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_who_is_told_nothing_takes_it_for_a_privacy_policy()
    {
        var page = Page.Of(HtmlWriter.Write(PrivacyPolicy.Of(Senders.Facts(Senders.Gym))), "page.html");

        Assert.Equal(DocumentKind.Privacy, Vet.Page(page, new VettingOptions(Editions.Latest)).Vetting!.Kind);
    }
}

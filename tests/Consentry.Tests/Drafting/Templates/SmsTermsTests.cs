using Consentry.Documents;
using Consentry.Drafting;
using Consentry.Drafting.Templates;
using Consentry.Drafting.Writing;
using Consentry.Rulebook;

namespace Consentry.Tests.Drafting.Templates;

public sealed class SmsTermsTests
{
    [Fact]
    public void They_say_what_comes_how_often_what_it_costs_and_how_it_ends() =>
        Said.Says(
            SmsTerms.Of(Senders.Facts(Senders.Gym with { Program = "Harbor Alerts" })).Text(),
            "We call our texts Harbor Alerts",
            "- special offers",
            "You receive up to 8 messages per month.",
            "Message and data rates may apply.",
            "reply STOP to any of them",
            "Reply HELP to any of our texts.",
            "Mobile carriers are not liable for delayed or undelivered messages.",
            "Privacy Policy (https://harborfieldgym.com/privacy)",
            "send GYM to (302) 628-4418",
            "https://harborfieldgym.com/join"
        );

    [Fact]
    public void Only_the_ways_of_the_profile_sign_up()
    {
        var text = SmsTerms.Of(Senders.Facts(Senders.Groomer)).Text();

        Said.Says(text, "You can sign up in this way:", "we read out what you agree to");
        Said.SaysNothingOf(text, "On our website", "On paper", "By text:", "apart from our other texts");
    }

    [Fact]
    public void They_are_easy_to_read() =>
        Assert.InRange(ReadingGrade.Of(SmsTerms.Of(Senders.Facts(Senders.Gym))), 2, 9);

    [Fact]
    public void A_reader_who_is_told_nothing_takes_them_for_terms()
    {
        var page = Page.Of(HtmlWriter.Write(SmsTerms.Of(Senders.Facts(Senders.Gym))), "page.html");

        Assert.Equal(DocumentKind.Terms, Vet.Page(page, new VettingOptions(Editions.Latest)).Vetting!.Kind);
    }
}

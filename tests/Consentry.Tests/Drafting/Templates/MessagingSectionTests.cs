using Consentry.Drafting;
using Consentry.Drafting.Templates;

namespace Consentry.Tests.Drafting.Templates;

public sealed class MessagingSectionTests
{
    [Fact]
    public void It_holds_by_itself() =>
        Said.Says(
            MessagingSection.Of(Senders.Facts(Senders.Groomer)).Text(),
            "Larkfield Dog Grooming",
            "appointment reminders",
            "opt-in data and consent with no third party",
            "third parties or affiliates for marketing or promotional purposes",
            "reply STOP",
            "reply HELP",
            "write to desk@larkfielddogs.com"
        );

    [Fact]
    public void In_a_whole_policy_it_is_one_section()
    {
        var headings = PrivacyPolicy.Of(Senders.Facts(Senders.Gym)).Headings().ToList();

        Assert.Single(headings, "Text messages");
        Assert.Distinct(headings);
    }

    [Fact]
    public void It_is_easy_to_read() =>
        Assert.InRange(ReadingGrade.Of(MessagingSection.Of(Senders.Facts(Senders.Gym))), 2, 9);
}

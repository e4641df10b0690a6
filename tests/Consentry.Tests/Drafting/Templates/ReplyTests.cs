using Consentry.Drafting;
using Consentry.Drafting.Templates;
using Consentry.Drafting.Texting;

namespace Consentry.Tests.Drafting.Templates;

/// <summary>The three answers that a system sends by itself.</summary>
public sealed class ReplyTests
{
    private static readonly Facts Gym = Senders.Facts(Senders.Gym);

    [Fact]
    public void The_confirmation_has_the_five_things() =>
        Said.Says(
            ConfirmationReply.Of(Gym).Text,
            "Harborfield Gym:",
            "Up to 8 msgs/month",
            "data rates may apply",
            "HELP",
            "STOP"
        );

    [Fact]
    public void It_names_kinds_only_where_everybody_gets_them()
    {
        Said.SaysNothingOf(ConfirmationReply.Of(Gym).Text, "reminders", "offers");
        Said.Says(ConfirmationReply.Of(Senders.Facts(Senders.Groomer)).Text, "appointment reminders by text");
    }

    [Fact]
    public void The_answer_to_help_has_the_name_the_contacts_and_the_way_out() =>
        Said.Says(
            HelpReply.Of(Gym).Text,
            "Harborfield Gym:",
            "(302) 628-4417",
            "desk@harborfieldgym.com",
            "Reply STOP to cancel."
        );

    [Fact]
    public void The_answer_to_stop_acknowledges_and_sells_nothing()
    {
        var text = StopReply.Of(Gym).Text;

        Said.Says(text, "Harborfield Gym:", "unsubscribed", "no more texts");
        Said.SaysNothingOf(text, "offer", "START", "%", "sorry");
    }

    [Theory]
    [InlineData("Harborfield Gym", SmsEncoding.Gsm7, 1)]
    [InlineData("Rosie’s “Best” Diner", SmsEncoding.Gsm7, 1)]
    [InlineData(
        "The Greater Wilmington League of Independent Bicycle Menders, Riders and Walkers",
        SmsEncoding.Gsm7,
        2
    )]
    [InlineData("Кафе Берёза", SmsEncoding.Ucs2, 3)]
    internal void Replies_are_as_short_as_they_can_be(string name, SmsEncoding encoding, int most)
    {
        var facts = Senders.Facts(Senders.Gym with { Name = name });

        Assert.All(
            [ConfirmationReply.Of(facts), HelpReply.Of(facts), StopReply.Of(facts)],
            reply =>
            {
                Assert.Equal(encoding, reply.Encoding);
                Assert.InRange(reply.Segments, 1, most);
                Assert.InRange(reply.Text.Length, 20, 255);
            }
        );
    }
}

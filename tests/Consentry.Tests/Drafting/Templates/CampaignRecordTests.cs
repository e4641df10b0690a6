using Consentry.Drafting.Templates;

namespace Consentry.Tests.Drafting.Templates;

public sealed class CampaignRecordTests
{
    [Fact]
    public void The_description_says_who_texts_whom_and_why() =>
        Said.Says(
            CampaignRecord.Description(Senders.Facts(Senders.Gym)),
            "Harborfield Gym (legal name: HG Fitness LLC)",
            "its own customers",
            "class reminders, schedule changes, and special offers",
            "Each customer receives up to 8 messages per month."
        );

    [Fact]
    public void The_message_flow_holds_every_way_with_its_words() =>
        Said.Says(
            CampaignRecord.MessageFlow(Senders.Facts(Senders.Gym)),
            "4 ways",
            "https://harborfieldgym.com/join",
            "No box is ticked beforehand",
            "A scan of the form is attached.",
            "Text GYM to (302) 628-4418",
            "May we send you",
            ConfirmationReply.Of(Senders.Facts(Senders.Gym)).Text,
            "https://harborfieldgym.com/privacy",
            "https://harborfieldgym.com/sms-terms"
        );

    [Fact]
    public void The_words_give_way_where_the_field_is_full()
    {
        var facts = Senders.Facts(
            Senders.Gym with
            {
                MessageTypes = [.. Enumerable.Range(1, 200).Select(i => $"notices about class number {i}")],
            }
        );

        Assert.InRange(CampaignRecord.Description(facts).Length, 40, CampaignRecord.Most);
        Assert.InRange(CampaignRecord.MessageFlow(facts).Length, 40, CampaignRecord.Most);
    }

    [Fact]
    public void The_fields_agree_with_the_profile() =>
        Said.Says(
            CampaignRecord.Of(Senders.Facts(Senders.Gym)).Text(),
            "Use cases: customer-care, marketing",
            "Opt-in keywords: GYM",
            "Opt-out keywords: STOP,QUIT,END,REVOKE,OPTOUT,CANCEL,UNSUBSCRIBE",
            "Embedded link: no"
        );
}

using Consentry.Statements;

namespace Consentry.Tests.Recognising;

/// <summary>What a page says of texts, uses, and ways to reach the sender.</summary>
public sealed class MessagingTests
{
    [Theory]
    [InlineData("We use your number to confirm visits.", true)]
    [InlineData("Your email is collected for scheduling.", true)]
    [InlineData("## How we use your information\n\n- Answering you", true)]
    [InlineData("Your number lets us text you.", true)]
    [InlineData("You use our site to buy combs.", false)]
    [InlineData("We use cookies to count visits.", false)]
    [InlineData("This policy explains how we use your data.", false)]
    public void A_use_names_its_purpose(string text, bool isSaid) =>
        Assert.Equal(isSaid, Stated.In(text).Uses.Count > 0);

    [Theory]
    [InlineData("Message frequency varies.", true)]
    [InlineData("Up to 4 msgs/month.", true)]
    [InlineData("You get weekly texts.", true)]
    [InlineData("One text per order.", true)]
    [InlineData("You may get texts from us.", false)]
    [InlineData("Emails come weekly.", false)]
    public void A_frequency_counts_texts(string text, bool isSaid) =>
        Assert.Equal(isSaid, Stated.In(text).Frequencies.Count > 0);

    [Theory]
    [InlineData("Message and data rates may apply.", true)]
    [InlineData("Your carrier's charges for texts may apply.", true)]
    [InlineData("Texts are free.", false)]
    [InlineData("We do not charge for texts.", false)]
    [InlineData("Late fees apply to invoices.", false)]
    public void A_rate_notice_speaks_of_texts(string text, bool isSaid) =>
        Assert.Equal(isSaid, Stated.In(text).RateNotices.Count > 0);

    [Theory]
    [InlineData("You will receive appointment reminders by text.", true)]
    [InlineData("We text you when your order ships.", true)]
    [InlineData("Our texts are about your repair.", true)]
    [InlineData("You agree to receive text messages.", false)]
    [InlineData("You will get a text that confirms your opt-out. Reply STOP.", false)]
    public void A_kind_is_what_texts_carry(string text, bool isSaid) =>
        Assert.Equal(isSaid, Stated.In(text).Kinds.Count > 0);

    [Theory]
    [InlineData("Reply STOP to end.", Channel.Texts)]
    [InlineData("Text the word \"cancel\" to leave.", Channel.Texts)]
    [InlineData("Click the unsubscribe link in our emails.", Channel.Emails)]
    [InlineData("To opt out of our messages, email desk@fernsalon.com.", Channel.Any)]
    internal void A_concrete_act_opts_out_of_a_channel(string text, Channel channel) =>
        Assert.Equal(channel, Assert.Single(Stated.In(text).OptOuts).Channel);

    [Theory]
    [InlineData("You may opt out at any time.")]
    [InlineData("Do not reply STOP.")]
    [InlineData("Opt out of cookies in your browser settings.")]
    [InlineData("[Insert: reply STOP to opt out]")]
    public void A_right_a_ban_or_a_placeholder_is_no_act(string text) => Assert.Empty(Stated.In(text).OptOuts);

    [Theory]
    [InlineData("Write to desk@fernsalon.com.", ContactKind.Email)]
    [InlineData("Write to desk (at) fernsalon (dot) com.", ContactKind.Email)]
    [InlineData("Call (302) 628-4417.", ContactKind.Phone)]
    [InlineData("12 Elm Street, Dover", ContactKind.Postal)]
    [InlineData("Dover, DE 19901", ContactKind.Postal)]
    [InlineData("PO Box 114, Dover", ContactKind.Postal)]
    [InlineData("[Contact us](/contact)", ContactKind.Link)]
    internal void A_contact_can_be_reached(string text, ContactKind kind) =>
        Assert.Equal(kind, Stated.In(text).Contacts[0].Kind);

    [Theory]
    [InlineData("Write to you@example.com.")]
    [InlineData("Call 555-555-5555.")]
    [InlineData("Call (800) 123-4567.")]
    [InlineData("[Contact us](#)")]
    [InlineData("Contact us.")]
    public void A_dummy_is_no_contact(string text) => Assert.Empty(Stated.In(text).Contacts);

    [Theory]
    [InlineData("See our [privacy policy](/privacy).", true)]
    [InlineData("Our privacy policy stands at fernsalon.com/privacy.", true)]
    [InlineData("See our privacy policy.", false)]
    [InlineData("See our [privacy policy](#).", false)]
    public void A_policy_link_leads_somewhere(string text, bool isSaid) =>
        Assert.Equal(isSaid, Stated.In(text).PolicyLinks.Count > 0);
}

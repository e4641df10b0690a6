using Consentry.Drafting.Texting;

namespace Consentry.Tests.Drafting.Texting;

public sealed class MessageKindsTests
{
    [Theory]
    [InlineData("special offers", true)]
    [InlineData("Weekly deals on pet food", true)]
    [InlineData("coupons", true)]
    [InlineData("our newsletter", true)]
    [InlineData("marketing texts", true)]
    [InlineData("appointment reminders", false)]
    [InlineData("notes from your specialist", false)]
    [InlineData("order updates", false)]
    [InlineData("wholesale order updates", false)]
    [InlineData("dealer service notices", false)]
    [InlineData("ideal visit times", false)]
    public void Texts_that_sell_are_told_by_their_words(string kind, bool isMarketing) =>
        Assert.Equal(isMarketing, MessageKinds.IsMarketing(kind));

    [Theory]
    [InlineData("customer-care", "customer-care")]
    [InlineData("CUSTOMER_CARE", "customer-care")]
    [InlineData(" Customer Care ", "customer-care")]
    [InlineData("2FA", "2fa")]
    [InlineData("customercare", null)]
    [InlineData("", null)]
    public void A_use_case_has_the_registrars_name(string written, string? id) =>
        Assert.Equal(id, UseCase.Find(written)?.Id);
}

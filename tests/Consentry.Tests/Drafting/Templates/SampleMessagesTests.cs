using Consentry.Drafting.Templates;
using Consentry.Drafting.Texting;

namespace Consentry.Tests.Drafting.Templates;

public sealed class SampleMessagesTests
{
    private static readonly string[] Shorteners = ["bit.ly", "tinyurl", "t.co", "goo.gl", "ow.ly", "http", "www."];

    [Fact]
    public void Every_use_case_has_a_sample_of_its_own()
    {
        string[] all = [.. UseCase.Ids];
        var samples = SampleMessages.Of(Senders.Facts(Senders.Gym with { UseCases = all }));

        Assert.Equal(
            all.Except(["mixed", "low-volume", "sole-proprietor"]),
            samples.Select(sample => sample.UseCase.Id)
        );
        Assert.Distinct(samples.Select(sample => sample.Message.Text));
    }

    [Fact]
    public void Each_has_the_name_and_the_way_out_and_no_link() =>
        Assert.All(
            SampleMessages.Of(Senders.Facts(Senders.Gym with { UseCases = [.. UseCase.Ids] })),
            sample =>
            {
                Said.Says(sample.Message.Text, "Harborfield Gym: ", " Reply STOP to opt out.");
                Said.SaysNothingOf(sample.Message.Text, [.. Shorteners, "[", "{", "test ", "lorem", "555"]);
                Assert.InRange(sample.Message.Text.Length, 20, 160);
            }
        );

    [Theory]
    [InlineData("customer-care")]
    [InlineData("marketing")]
    [InlineData("low-volume")]
    public void There_are_two_at_least(string useCase) =>
        Assert.Equal(2, SampleMessages.Of(Senders.Facts(Senders.Gym with { UseCases = [useCase] })).Count);

    [Fact]
    public void What_the_sender_texts_about_shows_in_its_samples() =>
        Said.Says(SampleMessages.Of(Senders.Facts(Senders.Groomer))[0].Message.Text, "reminder of your appointment");

    [Theory]
    [InlineData("mixed", true)]
    [InlineData("customer-care", false)]
    public void A_discount_is_no_customer_care(string useCase, bool sells) =>
        Assert.Equal(
            sells,
            SampleMessages
                .Of(Senders.Facts(Senders.Gym with { UseCases = [useCase], MessageTypes = ["special offers"] }))
                .Any(sample => sample.Message.Text.Contains("15%", StringComparison.Ordinal))
        );
}

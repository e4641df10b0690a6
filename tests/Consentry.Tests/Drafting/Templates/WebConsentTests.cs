using Consentry.Drafting.Templates;

namespace Consentry.Tests.Drafting.Templates;

public sealed class WebConsentTests
{
    [Fact]
    public void Each_box_has_words_of_its_own()
    {
        var quotes = WebConsent.Of(Senders.Facts(Senders.Gym)).Quotes().ToList();

        Assert.Equal(3, quotes.Count);
        Assert.Equal(
            "I agree to get text messages from Harborfield Gym about: class reminders and schedule changes.",
            quotes[0]
        );
        Assert.Equal("I agree to get recurring marketing texts from Harborfield Gym about: special offers.", quotes[1]);
        Said.Says(quotes[2], "Privacy Policy (https://harborfieldgym.com/privacy)");
    }
}

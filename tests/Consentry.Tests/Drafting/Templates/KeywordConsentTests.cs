using Consentry.Drafting.Templates;

namespace Consentry.Tests.Drafting.Templates;

public sealed class KeywordConsentTests
{
    [Fact]
    public void The_word_and_its_number_are_told() =>
        Said.Says(
            KeywordConsent.Of(Senders.Facts(Senders.Gym)).Quotes().Single(),
            "Text GYM to (302) 628-4418 to get text messages from Harborfield Gym",
            "By sending it you agree to these texts."
        );

    [Fact]
    public void One_word_is_one_consent() =>
        Said.Says(
            KeywordConsent.Of(Senders.Facts(Senders.Gym)).Text(),
            "This word does not sign anybody up for special offers."
        );

    [Fact]
    public void A_sender_that_only_sells_says_so() =>
        Said.Says(
            KeywordConsent.Of(Senders.Facts(Senders.Gym with { UseCases = ["marketing"] })).Text(),
            "recurring marketing texts from Harborfield Gym"
        );
}

using Consentry.Drafting.Templates;

namespace Consentry.Tests.Drafting.Templates;

public sealed class VerbalConsentTests
{
    [Fact]
    public void The_conditions_come_before_the_questions()
    {
        var lines = VerbalConsent.Lines(Senders.Facts(Senders.Gym)).ToList();
        var questions = lines.FindAll(line => line.Contains("Please say yes or no.", StringComparison.Ordinal));

        Assert.Equal(2, questions.Count);
        Assert.True(
            lines.FindIndex(line => line.Contains("rates may apply", StringComparison.Ordinal))
                < lines.IndexOf(questions[0])
        );
    }

    [Fact]
    public void A_spoken_yes_is_not_enough_for_marketing()
    {
        Said.Says(
            VerbalConsent.Of(Senders.Facts(Senders.Gym)).Text(),
            "A spoken yes is not enough for marketing texts."
        );
        Said.SaysNothingOf(VerbalConsent.Of(Senders.Facts(Senders.Groomer)).Text(), "not enough");
    }
}

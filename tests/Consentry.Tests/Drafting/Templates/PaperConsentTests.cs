using Consentry.Drafting.Templates;

namespace Consentry.Tests.Drafting.Templates;

public sealed class PaperConsentTests
{
    [Fact]
    public void It_has_an_empty_box_for_each_consent_and_a_line_to_sign()
    {
        var text = PaperConsent.Of(Senders.Facts(Senders.Gym)).Text();

        Assert.Equal(2, text.Count(c => c == '☐'));
        Said.Says(
            text,
            "Mobile phone number: ___",
            "Signature: ___",
            "Date: ___",
            "https://harborfieldgym.com/privacy"
        );
    }
}

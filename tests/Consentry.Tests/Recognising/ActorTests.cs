namespace Consentry.Tests.Recognising;

/// <summary>Only what the sender does counts as the sender's sharing.</summary>
public sealed class ActorTests
{
    [Theory]
    [InlineData("We share your data with partners.", true)]
    [InlineData("I share your data with partners.", true)]
    [InlineData("The company shares your data with partners.", true)]
    [InlineData("Fern Salon shares your data with partners.", true)]
    [InlineData("Your data is shared with partners.", true)]
    [InlineData("You authorize us to share your data with partners.", true)]
    [InlineData("You may share your data with friends and other people.", false)]
    [InlineData("Our vendors do not share your data with third parties.", false)]
    [InlineData("Partners who share your data with others break our rules.", false)]
    [InlineData("Third-party sites that we link to may share your data with advertisers.", false)]
    [InlineData("Any third party which we work with may sell your personal information to partners.", false)]
    [InlineData("Partners that we choose may share your data with third parties.", false)]
    [InlineData("The data that we collect and may share with partners is listed here.", true)]
    [InlineData("The third parties that we may share your data with are listed here.", true)]
    [InlineData("Carriers require that your data not be shared with third parties.", false)]
    [InlineData("Never share your password with anyone.", false)]
    [InlineData("By sharing your number with others, you agree to these terms.", false)]
    [InlineData("Customers must not:\n\n- share personal data with third parties", false)]
    [InlineData("You can sign up by:\n\n- waving and giving your mobile number to a partner at our booth", false)]
    [InlineData("We make money by selling your mobile number to partners.", true)]
    [InlineData("We make money by:\n\n- selling your mobile number to partners", true)]
    public void The_nearest_subject_acts(string text, bool isSaid) =>
        Assert.Equal(isSaid, Stated.In(text).Sharings.Count > 0);

    [Theory]
    [InlineData("You may opt out of the sale of your personal data.")]
    [InlineData("You may ask us not to share your personal data with third parties.")]
    [InlineData("You have the right to:\n\n- stop us from sharing your data with third parties")]
    [InlineData("You can opt out by writing to us through our Do Not Sell or Share page with your personal data.")]
    [InlineData("“Sell” means disclosing personal data to a third party for money.")]
    public void A_right_or_a_definition_is_no_act(string text) => Assert.Empty(Stated.In(text).Sharings);
}

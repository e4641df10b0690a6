using Consentry.Statements;

namespace Consentry.Tests.Recognising;

/// <summary>Sentences that take texting data out of what the page says of sharing.</summary>
public sealed class ExemptionTests
{
    [Theory]
    [InlineData("All the above excludes SMS opt-in data.", DataKinds.OptIn)]
    [InlineData("SMS consent is excluded from all of this.", DataKinds.OptIn)]
    [InlineData("The categories above do not include mobile information.", DataKinds.Mobile)]
    [InlineData("None of this applies to phone numbers.", DataKinds.Number)]
    [InlineData("We share your data with partners, except SMS consent.", DataKinds.OptIn)]
    internal void An_exemption_names_its_data(string text, DataKinds data) =>
        Assert.Equal(data, Assert.Single(Stated.In(text).Exemptions).Data & data);

    [Theory]
    [InlineData("Card numbers are excluded from all of this.")]
    [InlineData("This does not exclude SMS consent.")]
    [InlineData("We keep SMS consent for four years.")]
    public void Other_data_or_a_denied_exclusion_exempts_nothing(string text) =>
        Assert.Empty(Stated.In(text).Exemptions);
}

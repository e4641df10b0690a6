namespace Consentry.Tests.Recognising;

/// <summary>What stands under a negation, and what does not.</summary>
public sealed class PolarityTests
{
    private const string Denies = "Denies";
    private const string Claims = "Claims";
    private const string Nothing = "";

    [Theory]
    [InlineData("We share your data with partners.", Claims)]
    [InlineData("We do not share your data with partners.", Denies)]
    [InlineData("We don’t share your data with partners.", Denies)]
    [InlineData("We never share your data with partners.", Denies)]
    [InlineData("We will never, ever share your data with partners.", Denies)]
    [InlineData("Your data is not shared with partners.", Denies)]
    [InlineData("Your data will never be sold or shared.", Denies)]
    [InlineData("We refrain from sharing your data with partners.", Denies)]
    [InlineData("Sharing your data with partners is prohibited.", Denies)]
    [InlineData("Wren Plumbing never sells customer data.", Denies)]
    [InlineData("We do not sell member data.", Denies)]
    [InlineData(
        "We do not share your data with third parties or affiliates who would use it for their marketing.",
        Denies
    )]
    public void A_verb_under_a_negator_is_denied(string text, string polarity) =>
        Assert.Equal(polarity, Stated.Polarity(text));

    [Theory]
    [InlineData("Neither your name nor your number is shared with partners.", Denies)]
    [InlineData("We neither sell nor share your data.", Denies)]
    [InlineData("No personal data will be shared with partners.", Denies)]
    [InlineData("None of your data is shared with partners.", Denies)]
    [InlineData("Nobody gets your number from us.", Denies)]
    [InlineData("No third party receives your number.", Denies)]
    [InlineData("Under no circumstances will we share your data.", Denies)]
    [InlineData("At no time is your data shared with partners.", Denies)]
    [InlineData("Nor will we share your data with partners.", Denies)]
    [InlineData("We do not sell your data, nor do we share it with partners.", Denies)]
    public void A_negator_before_the_subject_reaches_the_verb(string text, string polarity) =>
        Assert.Equal(polarity, Stated.Polarity(text));

    [Theory]
    [InlineData("We share your data with no one.", Denies)]
    [InlineData("Your data is shared with nobody.", Denies)]
    [InlineData("Your number goes to no third party.", Denies)]
    [InlineData("We run the shop without selling your data.", Denies)]
    public void What_stands_around_the_verb_denies_too(string text, string polarity) =>
        Assert.Equal(polarity, Stated.Polarity(text));

    [Theory]
    [InlineData("We not only sell your data but also share it with partners.", Claims)]
    [InlineData("We do not share only your name with partners.", Claims)]
    [InlineData("We do not share your data only with our affiliates.", Claims)]
    [InlineData("Not all of your data is shared with partners.", Claims)]
    [InlineData("If you do not object, we share your data with partners.", Claims)]
    [InlineData("We do not sell combs, but we share your data with partners.", Claims)]
    [InlineData("We do not sell combs; your data is shared with partners.", Claims)]
    public void A_negation_that_is_restricted_or_elsewhere_denies_nothing(string text, string polarity) =>
        Assert.Equal(polarity, Stated.Polarity(text));

    [Theory]
    [InlineData("It is not true that we share your data with partners.", Denies)]
    [InlineData("It is not true that we never share your data with partners.", Claims)]
    [InlineData("We cannot promise that we never share your data with partners.", Claims)]
    [InlineData("Nothing in this policy means that we do not share your data.", Claims)]
    [InlineData("Do we share your data with partners?", Nothing)]
    [InlineData("This policy explains how we share your data with partners.", Nothing)]
    public void What_is_called_untrue_taken_back_asked_or_announced(string text, string polarity) =>
        Assert.Equal(polarity, Stated.Polarity(text));

    [Theory]
    [InlineData("Do you share my data with partners? No.", Denies)]
    [InlineData("Do you share my data with partners? Yes, we do.", Claims)]
    [InlineData("## Do you sell my data?\n\nNever.", Denies)]
    [InlineData("| Data | Shared with partners? |\n|---|---|\n| Phone number | No |", Denies)]
    [InlineData("| Data | Shared with partners? |\n|---|---|\n| Phone number | Yes |", Claims)]
    public void An_answer_is_read_with_its_question(string text, string polarity) =>
        Assert.Equal(polarity, Stated.Polarity(text));

    [Theory]
    [InlineData("We do not:\n\n- share your data with partners", Denies)]
    [InlineData("We may:\n\n- share your data with partners", Claims)]
    [InlineData("## What we never do\n\n- share your data with partners", Denies)]
    public void An_item_takes_the_polarity_of_its_lead_in(string text, string polarity) =>
        Assert.Equal(polarity, Stated.Polarity(text));
}

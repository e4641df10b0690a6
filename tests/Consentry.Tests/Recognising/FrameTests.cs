using Consentry.Statements;

namespace Consentry.Tests.Recognising;

/// <summary>What a verb of sharing is said with: data, recipients, purposes, provisos.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("your personal information", DataKinds.Personal)]
    [InlineData("information", DataKinds.Personal)]
    [InlineData("mobile information", DataKinds.Mobile)]
    [InlineData("your phone number", DataKinds.Number)]
    [InlineData("SMS opt-in data", DataKinds.OptIn)]
    [InlineData("your consent to receive text messages", DataKinds.OptIn)]
    [InlineData("text messaging opt-in data and consent", DataKinds.OptIn)]
    [InlineData("payment data", DataKinds.Other)]
    [InlineData("card numbers", DataKinds.Other)]
    [InlineData("aggregated data", DataKinds.Anonymous)]
    [InlineData("your name and mobile number", DataKinds.Personal | DataKinds.Number)]
    [InlineData("information about children", DataKinds.Other)]
    internal void The_head_noun_and_its_modifiers_tell_the_data(string data, DataKinds kinds) =>
        Assert.Equal(kinds, Stated.Sharing($"We do not share {data} with third parties.").Data);

    [Theory]
    [InlineData("third parties", Recipients.ThirdParty)]
    [InlineData("affiliates", Recipients.Affiliate)]
    [InlineData("third parties or affiliates", Recipients.ThirdParty | Recipients.Affiliate)]
    [InlineData("marketing partners", Recipients.Marketer)]
    [InlineData("our business partners", Recipients.Partner)]
    [InlineData("service providers", Recipients.Provider)]
    [InlineData("third-party service providers", Recipients.Provider)]
    [InlineData("up to four lenders", Recipients.LeadBuyer)]
    [InlineData("non-affiliated third parties", Recipients.NonAffiliated)]
    [InlineData("law enforcement", Recipients.Authority)]
    [InlineData("anyone outside our company", Recipients.ThirdParty)]
    internal void The_last_noun_of_a_compound_tells_the_recipient(string who, Recipients recipients) =>
        Assert.Equal(recipients, Stated.Sharing($"We share your data with {who}.").Recipients);

    [Theory]
    [InlineData("We give third parties your number.", Recipients.ThirdParty)]
    [InlineData("Third parties with whom we share your data are listed here.", Recipients.ThirdParty)]
    [InlineData("Third-party sharing of your data does not occur.", Recipients.ThirdParty)]
    [InlineData("Our partners receive your number.", Recipients.Partner)]
    [InlineData("We do not sell your data.", Recipients.None)]
    internal void Recipients_stand_in_other_places_too(string text, Recipients recipients) =>
        Assert.Equal(recipients, Stated.Sharing(text).Recipients);

    [Theory]
    [InlineData("for marketing", Purposes.Marketing)]
    [InlineData("so that they can send you offers", Purposes.Marketing)]
    [InlineData("for any purpose", Purposes.Unrelated)]
    [InlineData("for their own purposes", Purposes.Unrelated)]
    [InlineData("to deliver your order", Purposes.Operations)]
    [InlineData("to comply with the law", Purposes.Legal)]
    internal void What_stands_behind_for_and_to_is_a_purpose(string what, Purposes purposes) =>
        Assert.Equal(purposes, Stated.Sharing($"We share your data with third parties {what}.").Purposes);

    [Theory]
    [InlineData("for their marketing", true, false)]
    [InlineData("so that they can send you offers", true, false)]
    [InlineData("who will send you offers", true, false)]
    [InlineData("to process your payment", false, false)]
    [InlineData("to process our payments", false, true)]
    [InlineData("to help us ship orders", false, true)]
    public void A_purpose_is_somebodys(string what, bool isTheirs, bool isOurs)
    {
        var sharing = Stated.Sharing($"We share your data with third parties {what}.");
        Assert.Equal((isTheirs, isOurs), (sharing.IsTheirMarketing, sharing.IsOurPurpose));
    }

    [Theory]
    [InlineData("We never share your data with third parties.", Provisos.None)]
    [InlineData("We never share your data with third parties without your consent.", Provisos.Consent)]
    [InlineData("We never share your data with third parties unless you agree.", Provisos.Consent)]
    [InlineData("Unless you agree, we never share your data with third parties.", Provisos.Consent)]
    [InlineData("Without your permission, we never share your data with third parties.", Provisos.Consent)]
    [InlineData("We never share your data with third parties unless you ask us to.", Provisos.Request)]
    [InlineData("We never share your data with third parties, except carriers.", Provisos.Operations)]
    [InlineData("We never share your data with third parties except as required by law.", Provisos.Legal)]
    [InlineData("We never share your data with third parties, except in a merger.", Provisos.Transfer)]
    [InlineData("We never share your data with third parties, except our advertisers.", Provisos.Marketing)]
    [InlineData("We never share your data with third parties, except as described in this policy.", Provisos.Policy)]
    [InlineData("We never share your data with third parties except:\n\n- with carriers", Provisos.Operations)]
    internal void A_proviso_tells_what_is_left_open(string text, Provisos provisos) =>
        Assert.Equal(provisos, Stated.In(text).Sharings[0].Provisos);

    [Fact]
    public void An_exception_is_of_the_clause_before_the_semicolon() =>
        Assert.Equal(
            Provisos.None,
            Stated
                .Sharing("We share your data with no one, except our advertisers; your number is never shared.")
                .Provisos
        );

    [Theory]
    [InlineData("We share your data only with couriers.", true, false)]
    [InlineData("We share your data with couriers.", false, false)]
    [InlineData("We share your data only with couriers and never for marketing.", true, true)]
    [InlineData("We share your data with couriers and for no other purpose.", false, true)]
    public void A_closed_list_may_exclude_marketing(string text, bool isClosed, bool excludesMarketing)
    {
        var sharing = Stated.In(text).Sharings[0];
        Assert.Equal((isClosed, excludesMarketing), (sharing.IsClosed, sharing.ExcludesMarketing));
    }

    [Theory]
    [InlineData("We try not to share your data with third parties.", "hedged")]
    [InlineData("We do not generally share your data with third parties.", "hedged")]
    [InlineData("If you live in Nevada, we do not share your data with third parties.", "scoped")]
    [InlineData("In our app, we do not share your data with third parties.", "scoped")]
    [InlineData("We do not share your data, as defined by the CCPA, with third parties.", "statutory")]
    [InlineData("If we ever share your data with third parties, we tell you.", "supposed")]
    [InlineData("If you opt out, we will not share your data with third parties.", "supposed")]
    [InlineData("We do not share your data with third parties.", "")]
    public void A_statement_can_be_narrowed(string text, string narrowed)
    {
        var s = Stated.Sharing(text);
        var got =
            s.IsHedged ? "hedged"
            : s.IsScoped ? "scoped"
            : s.IsStatutory ? "statutory"
            : s.IsSupposed ? "supposed"
            : "";
        Assert.Equal(narrowed, got);
    }

    [Theory]
    [InlineData("We collect your phone number. We never share it with third parties.", DataKinds.Number)]
    [InlineData("## SMS opt-in data\n\nWe never share it with third parties.", DataKinds.OptIn)]
    [InlineData("Your number is yours. We sell combs. It is never shared.", DataKinds.Number)]
    [InlineData("Payment data stays with us. We never share this with third parties.", DataKinds.Other)]
    internal void A_pronoun_stands_for_the_data_named_last(string text, DataKinds kinds) =>
        Assert.Equal(kinds, Stated.Sharing(text).Data);

    [Theory]
    [InlineData("We share your data with partners. They may send you offers.", true)]
    [InlineData("We share your data with partners, who will call you about their services.", true)]
    [InlineData("We share your data with partners. They may not contact you.", false)]
    [InlineData("We share your data with service providers. They send you our texts.", false)]
    public void What_the_recipients_do_next_tells_the_purpose(string text, bool isTheirs) =>
        Assert.Equal(isTheirs, Stated.In(text).Sharings[0].IsTheirMarketing);
}

using Consentry.Statements;

namespace Consentry.Tests.Recognising;

/// <summary>The consumer handed on: as a lead, or to be contacted by others.</summary>
public sealed class LeadTests
{
    [Theory]
    [InlineData("We match you with up to four lenders.", Acts.Lead)]
    [InlineData("Your request is matched with up to four contractors.", Acts.Lead)]
    [InlineData("We connect you with participating dealers.", Acts.Lead)]
    [InlineData("You agree that our marketing partners may contact you.", Acts.Contact)]
    [InlineData("You agree to receive texts from our partners.", Acts.Contact)]
    [InlineData("You may be contacted by third parties.", Acts.Contact)]
    internal void A_consumer_handed_on_is_stated(string text, Acts acts) =>
        Assert.Contains(Stated.In(text).Sharings, s => s.Acts == acts && !s.IsDenied);

    [Theory]
    [InlineData("We connect you with our agents.")]
    [InlineData("We may contact you about your visit.")]
    [InlineData("You agree to receive texts from us.")]
    [InlineData("Lead time is four weeks.")]
    public void The_senders_own_people_are_no_buyers(string text) =>
        Assert.DoesNotContain(Stated.In(text).Sharings, s => (s.Acts & (Acts.Lead | Acts.Contact)) != Acts.None);
}

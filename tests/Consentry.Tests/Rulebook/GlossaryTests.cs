using Consentry.Rulebook;

namespace Consentry.Tests.Rulebook;

public sealed class GlossaryTests
{
    [Theory]
    [InlineData("Privacy.Contact", "privacy.contact", 0, 0)]
    [InlineData("only-selling-denied", "", 3, 0)]
    [InlineData("1101", "", 0, 2)]
    public void A_name_stands_for_what_reports_call_so(string name, string requirement, int reasons, int codes)
    {
        var found = Glossary.Find(Editions.Latest, name)!;

        Assert.Equal(requirement, string.Join(' ', found.Requirements.Select(r => r.Id)));
        Assert.Equal((reasons, codes), (found.Reasons.Count, found.Codes.Count));
    }

    [Theory]
    [InlineData("privacy.optout", "privacy.opt-out privacy.contact")]
    [InlineData("opt-out", "cta.opt-out joint.opt-out privacy.opt-out terms.opt-out")]
    [InlineData("PRIVACY.DATA-USES", "privacy.data-use")]
    [InlineData("no-purpse", "no-purpose")]
    [InlineData("30968", "30908")]
    [InlineData("twilo:30908", "twilio:30908 twilio:30900 twilio:30902 twilio:30904")]
    [InlineData("99999", "")]
    [InlineData("x", "")]
    [InlineData("", "")]
    [InlineData("nothing of the kind", "")]
    public void The_nearest_names_are_suggested(string name, string nearest)
    {
        Assert.Null(Glossary.Find(Editions.Latest, name));
        Assert.Equal(nearest, string.Join(' ', Glossary.Nearest(Editions.Latest, name)));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("rates", "RATES", 0)]
    [InlineData("rates", "rate", 1)]
    [InlineData("rates", "raets", 1)]
    [InlineData("rates", "grates", 1)]
    [InlineData("rates", "ratio", 2)]
    [InlineData("rates", "", 5)]
    public void A_slip_of_a_typist_is_one_step(string a, string b, int steps)
    {
        Assert.Equal(steps, EditDistance.Between(a, b));
        Assert.Equal(steps, EditDistance.Between(b, a));
    }
}

using Consentry.Documents;
using Consentry.Reading;
using Consentry.Recognising;

namespace Consentry.Tests.Recognising;

/// <summary>For whom a policy speaks is read off its titles.</summary>
public sealed class PolicyScopeTests
{
    [Theory]
    [InlineData("Privacy Policy | Fern Salon", "Privacy Policy", PolicyScope.Everybody)]
    [InlineData("Privacy Policy | Fern Salon Canada", "Privacy Policy", PolicyScope.Everybody)]
    [InlineData("Texas Roof Menders - Privacy Policy", "Privacy Policy", PolicyScope.Everybody)]
    [InlineData("Privacy Notice for California", "Privacy Notice", PolicyScope.Region)]
    [InlineData("Privacy Policy - California Residents | Fern Salon", "Privacy Policy", PolicyScope.Region)]
    [InlineData("Fern Salon", "California Privacy Notice", PolicyScope.Region)]
    public void A_place_in_the_name_of_the_business_limits_nothing(string title, string heading, PolicyScope scope)
    {
        var html =
            $"<title>{title}</title><h1>{heading}</h1><p>We keep your name and phone number to book visits.</p>"
            + "<p>We share your data with companies that process payments for us.</p><p>Write to hello@fernsalon.com to have it erased.</p>";

        var document = Reader.Read(Page.Of(html)).Document!;

        Assert.Equal(scope, Vet.Classify(document).Scope);
    }
}

using Consentry.Drafting.Profiles;

namespace Consentry.Tests.Profiles;

public sealed class ProfileCheckTests
{
    [Theory]
    [InlineData("name", "Harbor Gym")]
    [InlineData("name", "Ann's #1 Café: 咖啡")]
    [InlineData("legalName", "Harborline Fitness LLC")]
    [InlineData("website", "http://harborgym.example")]
    [InlineData("website", "https://www.harborgym.example/")]
    [InlineData("email", "front-desk+texts@mail.harborgym.example")]
    [InlineData("phone", "(302) 628-4417")]
    [InlineData("phone", "+1 302 628 4417")]
    [InlineData("phone", "302.628.4417")]
    [InlineData("phone", "1-302-628-4417")]
    [InlineData("textNumber", "28849")]
    [InlineData("address", "12 Wharf Street, Portland, OR 97201")]
    [InlineData("address", "12 Wharf Street, Suite 4, Portland, Oregon 97201-1234, USA")]
    [InlineData("address", "12 Wharf Street Portland, OR 97201")]
    [InlineData("address", "PO Box 118, Astoria, OR, 97103")]
    [InlineData("address", "P.O. Box 118, New York, New York 10001")]
    [InlineData("address", "1600 5th Ave, Washington, DC 20500")]
    [InlineData("frequency", "2 per appointment")]
    [InlineData("keywords", "STOP", "OPT OUT")]
    [InlineData("messageTypes", "appointment reminders", "order updates")]
    [InlineData("useCases", "marketing")]
    [InlineData("useCases", "mixed", "marketing", "2fa")]
    [InlineData("useCases", "low-volume", "customer-care")]
    [InlineData("optInKeyword", "JOIN")]
    public void It_passes(string key, params string[] values) => Assert.Empty(ProfileKeys.Find(key)!.Faults(values));

    [Theory]
    [InlineData("letter by which", "name", "!!!")]
    [InlineData("200 at most", "providers", "{201}")]
    [InlineData("two names", "legalName", "Harborline LLC dba Harbor Gym")]
    [InlineData("write https://harborgym.example", "website", "harborgym.example")]
    [InlineData("begins with https://", "website", "ftp://harborgym.example")]
    [InlineData("no public name", "website", "https://localhost")]
    [InlineData("no public name", "website", "https://10.0.0.1/")]
    [InlineData("user name", "website", "https://me:pw@harborgym.example")]
    [InlineData("valid certificate", "privacyUrl", "http://harborgym.example/privacy")]
    [InlineData("has no @", "email", "front-desk")]
    [InlineData("no email address", "email", "front desk@harborgym.example")]
    [InlineData("no email address", "email", "a@harborgym")]
    [InlineData("9 of ten digits", "phone", "503 555 014")]
    [InlineData("letters", "phone", "1-800-HARBOR1")]
    [InlineData("take it for a blank", "phone", "(302) 555-0142")]
    [InlineData("no number of the United States", "phone", "(012) 628-4417")]
    [InlineData("no number of the United States", "phone", "416 628 4417")]
    [InlineData("lacks a ZIP code of five digits and a state", "address", "12 Wharf Street, Portland")]
    [InlineData("lacks a state", "address", "12 Wharf Street, Portland, XX 97201")]
    [InlineData("lacks a house number", "address", "Wharf Street, Portland, OR 97201")]
    [InlineData("lacks a city", "address", "12 Wharf Street, OR 97201")]
    [InlineData("lacks a city", "address", "12 Wharf Street, Suite 4, OR 97201")]
    [InlineData("\"up to 4 per month\"", "frequency", "often")]
    [InlineData("does not end texts", "keywords", "STOP", "HELP")]
    [InlineData("does not end texts", "keywords", "STOP", "START")]
    [InlineData("lacks STOP", "keywords", "END")]
    [InlineData("not every phone", "keywords", "STOP", "¡ALTO!")]
    [InlineData("twice", "keywords", "STOP", "stop")]
    [InlineData("more than one word", "optInKeyword", "SIGN ME UP")]
    [InlineData("signs nobody up", "optInKeyword", "STOP")]
    [InlineData("did you mean customer-care?", "useCases", "customer-car")]
    [InlineData("needs two to five", "useCases", "mixed", "marketing")]
    [InlineData("stands alone", "useCases", "charity", "marketing")]
    [InlineData("needs the use cases", "useCases", "low-volume")]
    [InlineData("two kinds", "useCases", "low-volume", "mixed", "2fa")]
    [InlineData(
        "5 at most",
        "useCases",
        "2fa",
        "marketing",
        "fraud-alert",
        "customer-care",
        "security-alert",
        "polling-voting"
    )]
    [InlineData("did you mean web?", "optIn", "wep")]
    [InlineData("it takes web, paper", "optIn", "carrier pigeon")]
    [InlineData("no kind of text", "messageTypes", "messages")]
    [InlineData("no kind of text", "messageTypes", "texts")]
    [InlineData("no kind of text", "messageTypes", "updates")]
    [InlineData("no kind of text", "messageTypes", "information")]
    [InlineData("no kind of text", "messageTypes", "our")]
    [InlineData("no kind of text", "messageTypes", "SMS")]
    [InlineData("no kind of text", "messageTypes", "communications")]
    [InlineData("leave out \"to\"", "purposes", "to answer your questions")]
    [InlineData("is no day", "effectiveDate", "May 4, 2026")]
    [InlineData("is no day", "effectiveDate", "2026-02-30")]
    [InlineData("20 at most", "version", "the second version of it")]
    public void It_fails_with_a_reason(string reason, string key, params string[] values)
    {
        var found = ProfileKeys
            .Find(key)!
            .Faults([.. values.Select(value => value.Replace("{201}", new string('a', 201)))]);

        Assert.Contains(found.Select(fault => fault.Message), message => message.Contains(reason));
    }

    [Fact]
    public void Every_example_passes_its_own_check() =>
        Assert.All(ProfileKeys.All, key => Assert.Empty(key.Faults(key.Example)));

    [Theory]
    [InlineData("email", "harbor.gym@freemail.example", "of www.harborgym.example")]
    [InlineData("email", "desk@mail.harborgym.example", null)]
    [InlineData("email", "desk@otherharborgym.example", "code 713")]
    [InlineData("privacyUrl", "https://pages.example/privacy", "own pages")]
    [InlineData("privacyUrl", "https://harborgym.example/privacy", null)]
    public void What_does_not_fit_the_website_is_a_hint(string key, string value, string? hint)
    {
        var result = ProfileReader.Read($"website: https://www.harborgym.example\n{key}: {value}\n");

        Assert.NotNull(result.Profile);
        if (hint is null)
            Assert.Empty(result.Hints);
        else
            Assert.Contains(hint, Assert.Single(result.Hints).Message, StringComparison.Ordinal);
    }
}

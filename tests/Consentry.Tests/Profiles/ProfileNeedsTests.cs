using Consentry.Drafting.Profiles;
using Consentry.Profiles;

namespace Consentry.Tests.Profiles;

public sealed class ProfileNeedsTests
{
    [Theory]
    [InlineData(ProfilePurpose.Fix, "name email messageTypes frequency privacyUrl")]
    [InlineData(
        ProfilePurpose.Draft,
        "name website email address messageTypes frequency useCases optIn dataCollected purposes privacyUrl termsUrl effectiveDate"
    )]
    public void An_empty_profile_lacks_all_that_is_needed(ProfilePurpose purpose, string keys) =>
        Assert.Equal(keys.Split(' '), ProfileNeeds.Of(new Profile(), purpose).Select(fact => fact.Key.Name));

    [Theory]
    [InlineData("web", "optInUrl")]
    [InlineData("keyword", "optInKeyword textNumber")]
    [InlineData("web keyword", "optInUrl optInKeyword textNumber")]
    [InlineData("paper verbal", "")]
    public void A_way_to_sign_up_needs_what_belongs_to_it(string ways, string keys) =>
        Assert.Equal(
            keys.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ProfileNeeds
                .Of(new Profile { OptIn = ways.Split(' ') }, ProfilePurpose.Draft)
                .Select(fact => fact.Key.Name)
                .Where(name => name.StartsWith("optIn", StringComparison.Ordinal) || name == "textNumber")
                .Where(name => name != "optIn")
        );

    [Fact]
    public void A_fact_has_the_line_where_it_goes()
    {
        var read = ProfileReader.Read(
            """
            # Harbor Gym
            name: Harbor Gym
            email:
            messageTypes:
              - class reminders
              - schedule changes
            effectiveDate:
            """
        );
        var lines = ProfileNeeds
            .Of(read.Profile!, ["email", "website", "frequency", "effectiveDate", "version"], read.Places)
            .ToDictionary(fact => fact.Key.Name, fact => fact.Line);

        Assert.Equal(
            [("email", 3), ("website", 3), ("effectiveDate", 7), ("frequency", 7), ("version", 8)],
            lines.Select(line => (line.Key, line.Value!.Value)).OrderBy(line => line.Item2).ThenBy(line => line.Key)
        );
        Assert.Null(ProfileNeeds.Of(read.Profile!, ["email"])[0].Line);
        Assert.Throws<ArgumentException>(() => ProfileNeeds.Of(read.Profile!, ["colour"]));
    }

    [Fact]
    public void A_template_lacks_everything_and_has_the_line_of_each_key()
    {
        var template = ProfileWriter.Write(new Profile());
        var read = ProfileReader.Read(template);
        var lines = template.Split('\n');

        Assert.Empty(read.Faults);
        Assert.Equal(
            ProfileNeeds.Of(new Profile(), ProfilePurpose.Draft).Select(fact => fact.Key),
            ProfileNeeds.Of(read.Profile!, ProfilePurpose.Draft).Select(fact => fact.Key)
        );
        Assert.All(
            ProfileNeeds.Of(read.Profile!, ProfilePurpose.Draft, read.Places),
            fact => Assert.Equal($"{fact.Key.Name}:", lines[fact.Line!.Value - 1])
        );
    }
}

using System.Text.Json;
using Consentry.OptOut.Answering;
using Consentry.OptOut.Law;

namespace Consentry.Service.Tests.Documented;

/// <summary>docs/senders.md says what settings there are, and its example is taken.</summary>
public sealed class SendersPageTests
{
    private static readonly string Page = DocsPage.Read("senders.md");

    [Fact]
    public void Its_example_is_accepted()
    {
        var settings = SettingsText.Read(DocsPage.Block(Page, "json"));

        Assert.Empty(SettingsText.Problems(settings, Today.Law(TimeProvider.System)));
        Assert.Equal((3, 2, 1), (settings.Numbers.Count, settings.Programs.Count, settings.Providers.Count));
    }

    [Theory]
    [InlineData(typeof(SenderSettings))]
    [InlineData(typeof(SenderNumber))]
    [InlineData(typeof(SenderProgram))]
    [InlineData(typeof(SenderCategory))]
    [InlineData(typeof(PromisedFrequency))]
    [InlineData(typeof(ReplyTexts))]
    [InlineData(typeof(LawChoices))]
    [InlineData(typeof(ProviderSettings))]
    public void Every_key_is_there(Type settings) =>
        Assert.All(
            settings.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            key => Assert.Contains($"`{key}`", Page, StringComparison.Ordinal)
        );

    [Fact]
    public void Every_choice_and_provider_is_there()
    {
        string[] words =
        [
            .. Enum.GetNames<RevocationScope>(),
            .. Enum.GetNames<OptOutMethods>(),
            .. Enum.GetNames<HoursChoice>(),
            .. SenderSettingsCheck.ProviderKinds,
        ];
        Assert.All(
            words,
            word =>
                Assert.Contains($"`{JsonNamingPolicy.KebabCaseLower.ConvertName(word)}", Page, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("""{"id":"a","name":"A","nme":1}""", "there is no setting 'nme' here; docs/senders.md has all")]
    [InlineData("""{"id":"a"}""", "missing is \"name\"")]
    [InlineData(
        """{"id":"a","name":"A","choices":{"hours":"late"}}""",
        "what stands at $.choices.hours is none of the values that it may have; docs/senders.md has all"
    )]
    [InlineData("""{"id":""", "Expected")]
    public void What_cannot_be_read_is_told_in_words_of_the_file(string text, string told)
    {
        var wrong = Assert.ThrowsAny<JsonException>(() => SettingsText.Read(text));

        Assert.StartsWith(told, SettingsText.Told(wrong), StringComparison.Ordinal);
        Assert.DoesNotContain("Consentry.", SettingsText.Told(wrong), StringComparison.Ordinal);
    }
}

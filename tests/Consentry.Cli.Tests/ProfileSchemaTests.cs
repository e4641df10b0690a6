using System.Text.Json;
using NJsonSchema;

namespace Consentry.Cli.Tests;

/// <summary>The schema of profiles, by which editors go, against the program, which knows more.</summary>
public sealed class ProfileSchemaTests
{
    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(Checkout.PathOf("docs/schema/profile.v1.json"), TestContext.Current.CancellationToken);

    [Fact]
    public async Task The_example_of_the_page_is_valid()
    {
        var page = Checkout.Read("docs/profile.md");
        var yaml = page.Split("```yaml\n")[1].Split("```")[0];

        Assert.Empty((await Schema()).Validate(Json(yaml)));
    }

    [Fact]
    public async Task What_init_writes_is_valid()
    {
        using var site = new Site();
        Assert.Equal(0, site.Run("init", "--blank").Exit);

        Assert.Empty((await Schema()).Validate(Json(File.ReadAllText(Path.Combine(site.Folder, "profile.yaml")))));
    }

    [Theory]
    [InlineData("colour: blue")]
    [InlineData("name: [Tidewell Pottery]")]
    [InlineData("optIn: pigeon")]
    [InlineData("useCases: [customer-cares]")]
    [InlineData("website: tidewellpottery.example")]
    [InlineData("privacyUrl: http://tidewellpottery.example")]
    [InlineData("email: studio")]
    [InlineData("effectiveDate: May 4")]
    [InlineData("keywords: [STOP, '!']")]
    public async Task What_is_wrong_by_form_is_not(string yaml)
    {
        using var site = new Site().With("profile.yaml", yaml);

        Assert.NotEmpty((await Schema()).Validate(Json(yaml)));
        Assert.StartsWith("wrong", site.Run("init", "--check").Output, StringComparison.Ordinal);
    }

    private static string Json(string yaml) =>
        JsonSerializer.Serialize(Checkout.Yaml<Dictionary<string, object?>>(yaml));
}

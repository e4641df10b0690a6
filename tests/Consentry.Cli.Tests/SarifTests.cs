using System.Text.Json;
using NJsonSchema;

namespace Consentry.Cli.Tests;

/// <summary>Real output against the schema that OASIS publishes for SARIF 2.1.0.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly Site site = new Site()
        .With("good.html", Site.Accepted)
        .With("sub folder/bad.html", Site.Rejected)
        .With("menu.html", "<title>Menu</title><p>Soup of the day, bread, and a small salad.</p>")
        .With(
            "list.md",
            "# Privacy\n\nWe do not share:\n\n- {0} [numbers](x) with partners for marketing\n- opt-in data\n"
        );

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData]
    [InlineData("good.html")]
    [InlineData("sub folder/bad.html", "good.html", "sub folder/bad.html", "list.md", "menu.html", "missing.html")]
    [InlineData("missing.html")]
    [InlineData("--verbose", "--as", "combined", "sub folder/bad.html", "list.md")]
    public async Task Every_log_is_valid(params string[] arguments)
    {
        var log = Cli.Run(site.Folder, Site.Rejected, [], ["vet", "--format", "sarif", "-", .. arguments]).Output;

        Assert.Empty((await Schema()).Validate(log));
    }

    [Theory]
    [InlineData("\"startLine\"", "\"line\"")]
    [InlineData("\"kind\": \"fail\"", "\"kind\": \"no\"")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.1\"")]
    public async Task The_schema_rejects_what_is_no_log(string from, string to)
    {
        var log = site.Run("vet", "--format", "sarif", "sub folder/bad.html").Output;

        Assert.Contains(from, log, StringComparison.Ordinal);
        Assert.NotEmpty((await Schema()).Validate(log.Replace(from, to, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_place_is_where_the_quote_stands_in_the_file()
    {
        var log = JsonDocument.Parse(site.Run("vet", "--format", "sarif", "sub folder/bad.html").Output);
        var region = log
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")[0]
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("region");
        var line = Site.Rejected.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];

        Assert.Equal(
            "We may share your contact details with selected partners so they can send you offers.",
            line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)]
        );
    }

    private static async Task<JsonSchema> Schema() =>
        await JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"),
            TestContext.Current.CancellationToken
        );
}

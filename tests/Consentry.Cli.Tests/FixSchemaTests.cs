using NJsonSchema;

namespace Consentry.Cli.Tests;

/// <summary>What <c>fix --format json</c> prints against the schema that is published for it.</summary>
public sealed class FixSchemaTests : IDisposable
{
    private const string Numbers = """
        <title>Privacy Policy</title>
        <h1>Privacy Policy</h1>
        <h2>1. Data</h2>
        <p>Tidewell Pottery collects your name and mobile phone number to remind you of your classes.</p>
        <h2>2. Sharing</h2>
        <p>We do not sell your personal information to third parties.</p>
        <h2>3. Contact us</h2>
        <p>Write to studio@tidewellpottery.example.</p>
        """;

    private readonly Site site = Tidewell
        .Site()
        .With("good.html", Site.Accepted)
        .With("bad.html", Site.Rejected)
        .With(
            "blank.md",
            "# Privacy Policy\n\n## 1. Contact\n\nWrite to [Company Email].\n\n## 2. Changes\n\nNone yet.\n"
        )
        .With("numbers.html", Numbers)
        .With("terms.md", "# SMS Terms\n\nReply STOP to end our texts. Message and data rates may apply.\n");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("good.html")]
    [InlineData("bad.html")]
    [InlineData("policy.html")]
    [InlineData("blank.md")]
    [InlineData("numbers.html")]
    [InlineData("terms.md")]
    [InlineData("--for", "strict", "terms.md")]
    [InlineData("--as", "combined", "--for", "strict", "bad.html")]
    public async Task Every_output_is_valid(params string[] arguments)
    {
        var schema = await Schema();
        string[] call = ["fix", "--format", "json", .. arguments];
        string[][] calls =
        [
            call,
            [.. call, "--assert", "all"],
            [.. call, "--profile", "profile.yaml"],
            [.. call, "--profile", "profile.yaml", "--assert", "all"],
        ];

        Assert.All(
            calls,
            words =>
            {
                var output = site.Run(words).Output;
                Assert.Contains("\"schema\": \"consentry/fix/v1\"", output, StringComparison.Ordinal);
                Assert.Empty(schema.Validate(output));
            }
        );
    }

    [Fact]
    public void Every_kind_of_change_and_every_list_is_among_them()
    {
        string[] pages = ["bad.html", "policy.html", "blank.md", "numbers.html"];
        var printed = string.Concat(
            pages.Select(page =>
                site.Run("fix", "--format", "json", "--profile", "profile.yaml", "--assert", "all", page).Output
                + site.Run("fix", "--format", "json", page).Output
            )
        );

        Assert.All(
            (string[])["clause", "section", "rewording", "exemption", "number", "placeholder"],
            kind => Assert.Contains($"\"kind\": \"{kind}\"", printed, StringComparison.Ordinal)
        );
        Assert.All(
            (string[])["\"narrower\": ", "\"unconfirmed\": ", "\"missing\": [\n"],
            field => Assert.Contains(field, printed, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("\"after\": \"accepted\"", "\"after\": \"passed\"")]
    [InlineData("\"kind\": \"clause\"", "\"kind\": \"guess\"")]
    [InlineData("\"startByte\": ", "\"startByte\": -")]
    [InlineData("\"becomes\": ", "\"is\": ")]
    [InlineData("\"decide\": [],", "")]
    public async Task The_schema_rejects_what_it_does_not_describe(string from, string to)
    {
        var schema = await Schema();
        var output = site.Run(
            "fix",
            "--format",
            "json",
            "--profile",
            "profile.yaml",
            "--assert",
            "all",
            "policy.html"
        ).Output;

        Assert.Contains(from, output, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(output.Replace(from, to, StringComparison.Ordinal)));
    }

    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(Checkout.PathOf("docs/schema/fix.v1.json"), TestContext.Current.CancellationToken);
}

using System.Globalization;
using NJsonSchema;

namespace Consentry.Cli.Tests;

/// <summary>What <c>vet --batch</c> writes against the schema that is published for it.</summary>
public sealed class BatchSchemaTests : IDisposable
{
    private readonly Site site = new Site()
        .With("good.html", Site.Accepted)
        .With("bad.html", Site.Rejected)
        .With("empty.txt", "");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Every_line_is_valid()
    {
        var schema = await Schema();
        await using var sites = await InventedSites.Serve(20, seed: 5);
        var list = sites.List().Replace("account,", "Account of,", StringComparison.Ordinal);
        site.With("hosts", sites.Hosts())
            .With(
                "list.csv",
                list
                    + "1,good.html,\n2,\"good.html; bad.html; none.html\",Harborline Gym\n3,,\n4,empty.txt,!\n5,http://127.0.0.1:1/,\n"
            );

        var ended = site.Run(
            "vet",
            "--batch",
            "list.csv",
            "--allow-private",
            "--hosts",
            "hosts",
            "--port",
            sites.Port.ToString(CultureInfo.InvariantCulture)
        );
        var lines = File.ReadAllLines(Path.Combine(site.Folder, "list.results.jsonl"));

        Assert.Equal((3, 25), (ended.Exit, lines.Length));
        Assert.All(lines, line => Assert.Empty(schema.Validate(line)));
        // Every outcome that a list of sites comes to, and each of the four objects, is among them.
        Assert.All(
            (string[])
                [
                    "\"outcome\":\"not-read\",\"unmet\":[],",
                    "\"outcome\":\"rejected\",\"unmet\":[\"",
                    "\"outcome\":\"accepted\",\"unmet\":[],",
                    "\"results\":[{\"schema\":\"consentry/site/v1\",\"engine\"",
                    "\"results\":[{\"schema\":\"consentry/site/v1\",\"source\"",
                    "\"results\":[{\"schema\":\"consentry/vetting/v1\",\"engine\"",
                    ",{\"schema\":\"consentry/vetting/v1\",\"source\"",
                    "\"columns\":{\"Account of\":\"A-0000\"}",
                ],
            part => Assert.Contains(lines, line => line.Contains(part, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("\"row\":1,", "\"row\":0,")]
    [InlineData("\"outcome\":\"rejected\",\"unmet\"", "\"outcome\":\"passed\",\"unmet\"")]
    [InlineData("\"unmet\":[\"privacy.", "\"unmet\":[\"Privacy ")]
    [InlineData("\"sender\":\"Harborline Gym\"", "\"sender\":7")]
    [InlineData("\"failure\":null,", "")]
    [InlineData("consentry/vetting/v1", "consentry/vetting/v2")]
    [InlineData("\"edition\":", "\"issue\":")]
    public async Task The_schema_rejects_what_it_does_not_describe(string from, string to)
    {
        var schema = await Schema();
        site.With("list.csv", "source,sender\nbad.html,Harborline Gym\n").Run("vet", "--batch", "list.csv");
        var line = File.ReadAllText(Path.Combine(site.Folder, "list.results.jsonl"));

        Assert.Contains(from, line, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(line.Replace(from, to, StringComparison.Ordinal)));
    }

    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(Checkout.PathOf("docs/schema/batch.v1.json"), TestContext.Current.CancellationToken);
}

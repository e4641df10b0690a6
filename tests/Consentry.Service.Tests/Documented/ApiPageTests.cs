using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Consentry.Service.Endpoints;
using Consentry.Service.Tests.Serving;
using Consentry.Service.Tests.Storage;
using SendReason = Consentry.OptOut.Sending.SendReason;
using SendReasons = Consentry.OptOut.Sending.SendReasons;

namespace Consentry.Service.Tests.Documented;

/// <summary>docs/api.md says what the service answers.</summary>
public sealed class ApiPageTests(PostgresServer postgres)
{
    private static readonly string Page = DocsPage.Read("api.md");

    [Fact]
    public async Task It_has_the_paths_that_there_are()
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        var description = await service.Client.GetFromJsonAsync<JsonNode>("/openapi/v1.json", Place.Stop);

        Assert.Equal(
            description!["paths"]!
                .AsObject()
                .SelectMany(path => path.Value!.AsObject().Select(m => $"{m.Key.ToUpperInvariant()} {path.Key}"))
                .Order(StringComparer.Ordinal),
            DocsPage.FirstCells(Page, "| path | asks or tells |").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void It_has_the_reasons_in_their_order() =>
        Assert.Equal(Enum.GetValues<SendReason>().Select(SendReasons.Id), DocsPage.FirstCells(Page, "| reason | |"));

    [Theory]
    [InlineData(413, "application/json", 1_100_000)]
    [InlineData(415, "text/plain", 10)]
    public async Task What_is_no_body_is_refused_as_it_says(int status, string kind, int length)
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        using var content = new StringContent(new string(' ', length), Encoding.UTF8, kind);

        using var response = await service.Client.PostAsync("/v1/consents", content, Place.Stop);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"| {status} |", Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(SendAnswer))]
    [InlineData(typeof(SendQuestions))]
    [InlineData(typeof(SentText))]
    [InlineData(typeof(ConsentAct))]
    [InlineData(typeof(RevocationAct))]
    [InlineData(typeof(ImportedList))]
    public void It_has_every_member(Type wire) =>
        Assert.All(
            wire.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            member => Assert.Contains($"`{member}`", Page, StringComparison.Ordinal)
        );
}

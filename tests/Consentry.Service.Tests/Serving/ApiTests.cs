using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Consentry.Service.Tests.Storage;

namespace Consentry.Service.Tests.Serving;

public sealed class ApiTests(PostgresServer postgres)
{
    public static TheoryData<string> Kinds => ["sqlite", "postgresql"];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_number_is_consented_blocked_and_consented_again(string kind)
    {
        await using var service = await Served.StartAsync(
            kind,
            postgres,
            Served.Settings with
            {
                RequiresConsent = true,
            }
        );
        Assert.Equal("no-consent", (string?)(await service.CheckAsync())["reason"]);

        await service.PostAsync("/v1/consents", Consent("form-1"));
        Assert.True((bool?)(await service.CheckAsync())["allowed"]);

        service.Clock.Now += TimeSpan.FromMinutes(1);
        await service.PostAsync(
            "/v1/revocations",
            new
            {
                number = Served.Consumer,
                channel = "phone",
                text = "asked us to stop",
                @operator = "front desk",
            }
        );
        var blocked = await service.CheckAsync();
        Assert.Equal("blocked", (string?)blocked["reason"]);
        Assert.Equal(service.Clock.Now, (DateTimeOffset?)blocked["since"]);

        // The form is handed in again by a queue that does not know better: it is the same act, and lifts nothing.
        Assert.True((bool?)(await service.PostAsync("/v1/consents", Consent("form-1")))["isRepeated"]);
        Assert.Equal("blocked", (string?)(await service.CheckAsync())["reason"]);

        service.Clock.Now += TimeSpan.FromMinutes(1);
        await service.PostAsync("/v1/consents", Consent("form-2"));
        Assert.True((bool?)(await service.CheckAsync())["allowed"]);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_list_allows_and_lifts_nothing(string kind)
    {
        await using var service = await Served.StartAsync(
            kind,
            postgres,
            Served.Settings with
            {
                RequiresConsent = true,
            }
        );
        await service.PostAsync("/v1/revocations", new { number = "+13026284418", channel = "email" });

        service.Clock.Now += TimeSpan.FromMinutes(1);
        var imported = await service.PostAsync(
            "/v1/imports",
            new
            {
                kind = "consents",
                list = "members.csv",
                numbers = List("302-628-4417", "302-628-4418", "none", "(302) 628-4417"),
            }
        );

        Assert.Equal(2, (int?)imported["recorded"]);
        Assert.Equal("[2]", imported["malformed"]!.ToJsonString());
        Assert.Equal("ok", (string?)(await service.CheckAsync())["reason"]);
        Assert.Equal("blocked", (string?)(await service.CheckAsync("+13026284418"))["reason"]);
    }

    [Fact]
    public async Task Many_numbers_are_answered_in_their_order()
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        await service.PostAsync("/v1/revocations", new { number = "+13026284418", channel = "email" });

        var answers = await service.PostAsync(
            "/v1/send-check",
            new
            {
                to = List("+13026284418", "x", "302 628 4417", "+13026284418"),
                program = "class-alerts",
                category = "reminders",
            }
        );

        Assert.Equal(
            ["blocked", "unknown-number", "ok", "blocked"],
            answers["results"]!.AsArray().Select(r => (string?)r!["reason"])
        );
        Assert.Equal("302 628 4417", (string?)answers["results"]![2]!["to"]);
    }

    [Fact]
    public async Task What_was_sent_counts_for_the_frequency_that_was_promised()
    {
        var settings = Served.Settings;
        settings = settings with { Programs = [settings.Programs[0] with { Frequency = new(Most: 2, Per: 30) }] };
        await using var service = await Served.StartAsync("postgresql", postgres, settings);
        foreach (var id in (string[])["m1", "m2", "m2"])
        {
            Assert.Equal("ok", (string?)(await service.CheckAsync())["reason"]);
            var sent = new
            {
                to = Served.Consumer,
                id,
                program = "class-alerts",
                category = "reminders",
                at = service.Clock.Now,
            };
            await service.PostAsync("/v1/sends", sent, HttpStatusCode.NoContent);
            if (id == "m2")
                break;

            service.Clock.Now += TimeSpan.FromDays(1);
        }

        var third = await service.CheckAsync();
        Assert.Equal("frequency", (string?)third["reason"]);
        Assert.NotNull(third["until"]);
    }

    [Theory]
    [InlineData("GET", "/v1/send-check?to=%2B13026284417&program=none", null, 200, "unknown-program")]
    [InlineData("GET", "/v1/send-check?to=five", null, 200, "unknown-number")]
    [InlineData("GET", "/v1/send-check", null, 400, "to")]
    [InlineData("GET", "/v1/send-check?to=1&program=No+Name", null, 400, "lower-case")]
    [InlineData("GET", "/v1/send-check?to=1&sender=another", null, 403, "another sender")]
    [InlineData("POST", "/v1/consents", "{\"number\":\"302-628-4417\",\"method\":\"web\"}", 400, "JSON")]
    [InlineData(
        "POST",
        "/v1/consents",
        "{\"number\":\"302-628-4417\",\"method\":\"web\",\"wording\":\" \"}",
        400,
        "wording"
    )]
    [InlineData(
        "POST",
        "/v1/consents",
        "{\"number\":\"302-628-4417\",\"method\":\"web\",\"wording\":\"w\",\"wordng\":1}",
        400,
        "JSON"
    )]
    [InlineData(
        "POST",
        "/v1/consents",
        "{\"number\":\"12\",\"method\":\"web\",\"wording\":\"w\"}",
        400,
        "telephone number"
    )]
    [InlineData("POST", "/v1/revocations", "{\"number\":\"302-628-4417\",\"channel\":\"pigeon\"}", 400, "JSON")]
    [InlineData("POST", "/v1/revocations", "{", 400, "JSON")]
    [InlineData("POST", "/v1/revocations", "", 400, "")]
    [InlineData("POST", "/v1/nothing", "{}", 404, "")]
    [InlineData("PUT", "/v1/consents", "{}", 405, "")]
    public async Task What_is_wrong_is_told_without_harm(
        string method,
        string path,
        string? body,
        int status,
        string told
    )
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await service.Client.SendAsync(request, Place.Stop);
        var text = await response.Content.ReadAsStringAsync(Place.Stop);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.Equal(0, (await service.Books.Histories.HeadsAsync(Place.Stop))[0].Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer consentry_nobody")]
    [InlineData("Basic YTpi")]
    public async Task Without_a_key_nothing_is_answered(string? authorization)
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        service.Client.DefaultRequestHeaders.Authorization = null;
        if (authorization is not null)
            service.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        using var response = await service.Client.GetAsync("/v1/send-check?to=1", Place.Stop);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_revoked_key_is_good_for_nothing()
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        await service.Books.ApiKeys.RevokeAsync(Served.Sender, "tests", Place.Stop);

        using var response = await service.Client.GetAsync("/v1/send-check?to=1", Place.Stop);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_description_of_the_interface_names_every_path()
    {
        await using var service = await Served.StartAsync("sqlite", postgres);

        var description = await service.Client.GetFromJsonAsync<JsonNode>("/openapi/v1.json", Place.Stop);

        Assert.Equal(
            ["/v1/consents", "/v1/imports", "/v1/revocations", "/v1/send-check", "/v1/sends"],
            description!["paths"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal)
        );
    }

    private static string[] List(params string[] numbers) => numbers;

    private static object Consent(string id) =>
        new
        {
            id,
            number = "(302) 628-4417",
            method = "web",
            wording = "I agree to get texts about my classes from Harbor Gym.",
            page = "https://harborgym.example/join",
        };
}

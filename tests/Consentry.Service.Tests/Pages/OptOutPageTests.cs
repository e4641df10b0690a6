using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Consentry.OptOut.Ledger;
using Consentry.Service.Pages;
using Consentry.Service.Tests.Storage;
using Consentry.Storage;
using Npgsql;

namespace Consentry.Service.Tests.Pages;

/// <summary>The opt-out page over HTTP, as a browser without scripts and as programs use it.</summary>
public sealed partial class OptOutPageTests(PostgresServer postgres)
{
    private const string Orders = "program=shop&category=order-updates";
    private const string Changes = "program=class-alerts&category=class-changes";
    private const string Offers = "program=club&category=offers";

    public static TheoryData<string> Kinds => ["sqlite", "postgresql"];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_number_that_is_handed_in_is_blocked_for_all_texts(string kind)
    {
        await using var service = await StartAsync(kind);
        using var visitor = new Visitor(service);
        Assert.True((bool?)(await service.CheckAsync(texts: Orders))["allowed"]);

        var seen = await visitor.PostAsync(
            ("number", "(302) 628-4417"),
            ("choice", "all"),
            ("remark", "I moved away.")
        );

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Contains("Harbor Gym sends no more texts to +1 302-628-4417.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("In effect since December 1, 2026, 09:00 UTC", seen.Text, StringComparison.Ordinal);
        foreach (var texts in (string[])[Orders, Changes, Offers])
            Assert.Equal("blocked", (string?)(await service.CheckAsync(texts: texts))["reason"]);
    }

    [Fact]
    public async Task What_they_chose_and_wrote_is_recorded()
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        await visitor.PostAsync(("number", "3026284417"), ("remark", "  I moved away.\r\nThanks "));

        var recorded = Assert.Single(await EventsAsync(service));
        Assert.Equal((EventKind.Revoked, Scope.All), (recorded.Header.Kind, recorded.Header.Scope));
        Assert.Equal(
            new Payload
            {
                Number = Serving.Served.Consumer,
                Channel = Channel.Web,
                Text = "I moved away.\r\nThanks",
                Words = "All texts from Harbor Gym",
                Page = "https://texts.harborgym.example/opt-out/harbor-gym",
            },
            recorded.Words
        );
    }

    [Fact]
    public async Task Some_programs_end_and_the_others_go_on()
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.PostAsync(("number", "3026284417"), ("choice", "some"), ("program", "shop"));

        Assert.Contains("no more of these texts to +1 302-628-4417: shop", seen.Text, StringComparison.Ordinal);
        Assert.Equal("blocked", (string?)(await service.CheckAsync(texts: Orders))["reason"]);
        Assert.True((bool?)(await service.CheckAsync(texts: Changes))["allowed"]);
        var recorded = Assert.Single(await EventsAsync(service));
        Assert.Equal("program:shop", recorded.Header.Scope.ToString());
        Assert.Equal("shop", recorded.Words!.Words);
    }

    [Fact]
    public async Task A_program_that_sells_takes_all_marketing_along_and_says_so()
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.PostAsync(
            ("number", "3026284417"),
            ("choice", "some"),
            ("program", "club"),
            ("program", "shop"),
            ("program", "none")
        );

        Assert.Contains("Harbor Club shop All marketing texts", seen.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["category:gala", "category:offers", "program:club", "program:shop"],
            (await EventsAsync(service)).Select(e => e.Header.Scope.ToString()).Order(StringComparer.Ordinal)
        );
        Assert.All(await EventsAsync(service), e => Assert.Equal("Harbor Club; shop", e.Words!.Words));
    }

    [Theory]
    // All of them is everything, also what is added later.
    [InlineData("number=3026284417&choice=some&program=shop&program=club&program=class-alerts")]
    // Whoever went back to "all" may have ticked before.
    [InlineData("number=3026284417&choice=all&program=shop")]
    [InlineData("number=3026284417&choice=few&program=shop")]
    [InlineData("number=3026284417")]
    [InlineData("number=%2B1+302+628+4417&number2=&remark=")]
    public async Task All_texts_end_where_nothing_else_is_said(string body)
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.PostAsync(new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"));

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Equal(Scope.All, Assert.Single(await EventsAsync(service)).Header.Scope);
    }

    [Fact]
    public async Task The_answer_does_not_tell_who_is_known_and_a_second_time_does_no_harm()
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);
        await service.PostAsync(
            "/v1/consents",
            new
            {
                number = Serving.Served.Consumer,
                method = "web",
                wording = "I agree to get texts from Harbor Gym.",
            }
        );
        service.Clock.Now += TimeSpan.FromMinutes(1);

        var known = await visitor.PostAsync(("number", "302-628-4417"));
        var again = await visitor.PostAsync(("number", "302-628-4417"));
        var unknown = await visitor.PostAsync(("number", "302-628-4418"));

        Assert.Equal(known.Html, again.Html);
        Assert.Equal(known.Html, unknown.Html.Replace("302-628-4418", "302-628-4417", StringComparison.Ordinal));
        Assert.Equal("blocked", (string?)(await service.CheckAsync(texts: Orders))["reason"]);
        Assert.Equal(known.Status, unknown.Status);
    }

    [Theory]
    [InlineData("", "Enter your mobile number")]
    [InlineData("   ", "Enter your mobile number")]
    [InlineData("628-4417", "ten digits")]
    [InlineData("12345", "ten digits")]
    [InlineData("front desk", "ten digits")]
    [InlineData("1-302-FITNESS", "ten digits")]
    [InlineData("302-628-4417 or 302-628-4418", "ten digits")]
    [InlineData("\"><script>alert(1)</script>", "ten digits")]
    [InlineData("<img src=x onerror=alert(1)>", "ten digits")]
    public async Task A_number_that_is_none_comes_back_with_the_form(string number, string told)
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.PostAsync(
            ("number", number),
            ("choice", "some"),
            ("program", "club"),
            ("remark", "</textarea><script>alert(2)</script>")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, seen.Status);
        Assert.Contains("<title>Error: Stop text messages", seen.Markup, StringComparison.Ordinal);
        Assert.Contains(told, seen.Text, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"number-error number-hint\"", seen.Html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{number.Trim()}\"", seen.Markup, StringComparison.Ordinal);
        Assert.Contains("></textarea><script>alert(2)</script></textarea>", seen.Markup, StringComparison.Ordinal);
        Assert.Matches("id=\"some\"[^>]* checked", seen.Html);
        Assert.Matches("id=\"program-club\"[^>]* checked", seen.Html);
        Assert.DoesNotMatch("id=\"program-shop\"[^>]* checked", seen.Html);
        Assert.DoesNotContain("<script", seen.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", seen.Html, StringComparison.OrdinalIgnoreCase);
        await NothingIsRecordedAsync(service);
    }

    [Fact]
    public async Task Some_and_none_of_them_comes_back_with_the_form()
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.PostAsync(("number", "302-628-4417"), ("choice", "some"), ("program", "gone"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, seen.Status);
        Assert.Contains("href=\"#program-class-alerts\"", seen.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"302-628-4417\"", seen.Html, StringComparison.Ordinal);
        await NothingIsRecordedAsync(service);
    }

    [Theory]
    [InlineData("/opt-out/harbor-gym?n=3026284417")]
    [InlineData("/opt-out/harbor-gym?number=3026284417&choice=all")]
    [InlineData("/opt-out/harbor-gym/?number=3026284417")]
    public async Task A_link_ends_nothing(string link)
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.GetAsync(link);
        using var head = new HttpRequestMessage(HttpMethod.Head, link);
        var headers = await visitor.SendAsync(head);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (seen.Status, headers.Status));
        Assert.Equal("", headers.Html);
        Assert.DoesNotContain("3026284417", seen.Html, StringComparison.Ordinal);
        await NothingIsRecordedAsync(service);
    }

    [Theory]
    [InlineData(null, "", "en", "Stop text messages")]
    [InlineData("*", "", "en", "Stop text messages")]
    [InlineData("de-DE, it;q=0.9", "", "en", "Stop text messages")]
    [InlineData("es-MX,es;q=0.9,en;q=0.8", "", "es", "Dejar de recibir")]
    [InlineData("de, en;q=0.5, FR-ca;q=0.7", "", "fr", "Ne plus recevoir")]
    [InlineData("es;q=0, fr;q=0.1", "", "fr", "Ne plus recevoir")]
    [InlineData("es;q=nonsense,,;", "", "en", "Stop text messages")]
    [InlineData("es", "?lang=fr", "fr", "Ne plus recevoir")]
    [InlineData("es", "?lang=xx", "es", "Dejar de recibir")]
    public async Task It_speaks_the_visitors_language(string? languages, string query, string tag, string title)
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service, languages: languages);

        var seen = await visitor.GetAsync(Visitor.Page + query);

        Assert.Contains($"<html lang=\"{tag}\">", seen.Html, StringComparison.Ordinal);
        Assert.Equal(tag, seen.Header("Content-Language"));
        Assert.Contains(title, seen.Text, StringComparison.Ordinal);
        Assert.Contains("English Español Français", seen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "All texts from Harbor Gym", "In effect since December 1, 2026, 09:00 UTC")]
    [InlineData("es", "Todos los mensajes de Harbor Gym", "Con efecto desde el 1 de diciembre de 2026, 09:00 UTC")]
    [InlineData("fr", "Tous les textos de Harbor Gym", "En vigueur depuis le 1 décembre 2026, 09:00 UTC")]
    public async Task It_records_the_words_that_were_shown(string language, string words, string since)
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.PostAsync($"{Visitor.Page}?lang={language}", [("number", "302-628-4417")]);

        Assert.Contains(since, seen.Text, StringComparison.Ordinal);
        Assert.Equal(words, Assert.Single(await EventsAsync(service)).Words!.Words);
    }

    [Theory]
    [InlineData("/opt-out/harbor-gym", 200)]
    [InlineData("/opt-out/nobody", 404)]
    [InlineData("/opt-out/%3Cscript%3E", 404)]
    public async Task Every_page_is_by_itself_and_stays_with_its_reader(string path, int status)
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.GetAsync(path);

        Assert.Equal(status, (int)seen.Status);
        Assert.Equal("text/html; charset=utf-8", seen.Header("Content-Type"));
        Assert.Equal("no-store", seen.Header("Cache-Control"));
        Assert.Equal("no-referrer", seen.Header("Referrer-Policy"));
        Assert.Equal("nosniff", seen.Header("X-Content-Type-Options"));
        Assert.Null(seen.Header("Set-Cookie"));
        var style = Convert.ToBase64String(
            SHA256.HashData(Encoding.UTF8.GetBytes(Style().Match(seen.Html).Groups["css"].Value))
        );
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{style}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            seen.Header("Content-Security-Policy")
        );
        Assert.DoesNotMatch("<(script|img|link|iframe)| (style|on[a-z]+|src)=|url\\(|@import", seen.Html);
    }

    [Fact]
    public async Task An_unknown_sender_gets_a_plain_page_by_either_method()
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var got = await visitor.GetAsync("/opt-out/nobody");
        var posted = await visitor.PostAsync("/opt-out/nobody", [("number", "302-628-4417")]);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (got.Status, posted.Status));
        Assert.Contains("There is no opt-out page at this address.", got.Text, StringComparison.Ordinal);
        Assert.Equal(got.Html, posted.Html);
    }

    [Fact]
    public async Task While_the_ledger_is_away_nothing_is_claimed_and_what_was_typed_stays()
    {
        await using var service = await StartAsync("postgresql");
        using var visitor = new Visitor(service);
        await visitor.GetAsync();
        await DropAsync(service.Target);

        var posted = await visitor.PostAsync(("number", "302-628-4417"), ("remark", "Please."));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, posted.Status);
        Assert.Equal("60", posted.Header("Retry-After"));
        Assert.Contains("could not be recorded", posted.Text, StringComparison.Ordinal);
        Assert.Contains("try again", posted.Text, StringComparison.Ordinal);
        Assert.Contains("reply STOP to any text from Harbor Gym", posted.Text, StringComparison.Ordinal);
        Assert.Contains("help@harborgym.example", posted.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"302-628-4417\"", posted.Html, StringComparison.Ordinal);
        Assert.Contains(">Please.</textarea>", posted.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_ledger_from_the_start_it_is_said_how_else_to_stop()
    {
        await using var service = await StartAsync("postgresql");
        using var visitor = new Visitor(service);
        await DropAsync(service.Target);

        var seen = await visitor.GetAsync();
        var posted = await visitor.PostAsync(("number", "302-628-4417"));

        foreach (var page in new[] { seen, posted })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.Equal("60", page.Header("Retry-After"));
            Assert.Contains("reply STOP", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("4417", page.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_asks_without_end_is_told_to_wait_and_nobody_else()
    {
        await using var service = await StartAsync();
        using var one = new Visitor(service, "203.0.113.9", "es");
        using var other = new Visitor(service, "203.0.113.10");

        Visitor.Seen seen;
        var asked = 0;
        do seen = asked++ % 2 == 0 ? await one.GetAsync() : await one.PostAsync(("number", "302-628-4417"));
        while (seen.Status != HttpStatusCode.TooManyRequests && asked < 1000);

        Assert.Equal(HttpStatusCode.TooManyRequests, seen.Status);
        Assert.Matches("^[1-9][0-9]*$", seen.Header("Retry-After"));
        Assert.Equal("text/html; charset=utf-8", seen.Header("Content-Type"));
        Assert.Contains("Demasiadas solicitudes", seen.Text, StringComparison.Ordinal);
        Assert.Contains("STOP", seen.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync()).Status);
        Assert.NotNull((await service.CheckAsync())["reason"]);
    }

    [Theory]
    [InlineData("application/json", "{\"number\":\"302-628-4417\"}", 422)]
    [InlineData("text/plain", "number=302-628-4417", 422)]
    [InlineData("application/x-www-form-urlencoded", "", 422)]
    [InlineData("application/x-www-form-urlencoded", "%%%=%zz&&&number", 422)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "number=+AGE-", 400)]
    [InlineData("application/x-www-form-urlencoded; charset=nonsense", "remark=%FF", 422)]
    [InlineData("application/x-www-form-urlencoded", "number=302-628-4417&remark=%00", 400)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nnonsense", 400)]
    [InlineData("multipart/form-data", "number", 400)]
    public async Task A_body_that_is_no_form_does_no_harm(string type, string body, int status)
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var seen = await visitor.PostAsync(content);

        Assert.Equal(status, (int)seen.Status);
        Assert.Equal("text/html; charset=utf-8", seen.Header("Content-Type"));
        await NothingIsRecordedAsync(service);
    }

    [Theory]
    [InlineData(64 * 1024)]
    [InlineData(2 * 1024 * 1024)]
    public async Task A_body_beyond_measure_is_refused_in_words(int length)
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);

        var seen = await visitor.PostAsync(("number", "302-628-4417"), ("remark", new string('a', length)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, seen.Status);
        Assert.Contains("Nothing was recorded.", seen.Text, StringComparison.Ordinal);
        await NothingIsRecordedAsync(service);
    }

    [Fact]
    public async Task A_remark_is_never_a_reason_to_go_on_texting()
    {
        await using var service = await StartAsync();
        using var visitor = new Visitor(service);
        var remark = new string('a', OptOutInput.LongestRemark - 1) + "\U0001f6d1 and so on";

        var seen = await visitor.PostAsync(("number", "302-628-4417"), ("remark", remark));

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Equal(
            new string('a', OptOutInput.LongestRemark - 1),
            Assert.Single(await EventsAsync(service)).Words!.Text
        );
    }

    [Fact]
    public async Task A_sender_of_one_program_leaves_no_choice()
    {
        await using var service = await Serving.Served.StartAsync("sqlite", postgres);
        using var visitor = new Visitor(service);

        var seen = await visitor.GetAsync();
        await visitor.PostAsync(("number", "302-628-4417"), ("choice", "some"));

        Assert.DoesNotContain("type=\"radio\"", seen.Html, StringComparison.Ordinal);
        Assert.Equal("blocked", (string?)(await service.CheckAsync())["reason"]);
    }

    [Fact]
    public async Task A_name_is_words_wherever_it_stands()
    {
        const string Name = "Tom & <b>Ann's</b> \"Gym\"";
        await using var service = await Serving.Served.StartAsync(
            "sqlite",
            postgres,
            Gym.Settings with
            {
                Name = Name,
            }
        );
        using var visitor = new Visitor(service);

        foreach (var seen in new[] { await visitor.GetAsync(), await visitor.PostAsync(("number", "302-628-4417")) })
        {
            Assert.Contains(Name, seen.Markup, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>", seen.Html, StringComparison.Ordinal);
        }
    }

    private Task<Serving.Served> StartAsync(string kind = "sqlite") =>
        Serving.Served.StartAsync(
            kind,
            postgres,
            Gym.Settings with
            {
                RequiresConsent = false,
                Phone = "302-628-4400",
            }
        );

    private static Task<IReadOnlyList<HistoryEvent>> EventsAsync(Serving.Served service) =>
        service.Books.Histories.OfNumberAsync(Serving.Served.Sender, Serving.Served.Consumer, Place.Stop);

    private static async Task NothingIsRecordedAsync(Serving.Served service) =>
        Assert.Equal(0, Assert.Single(await service.Books.Histories.HeadsAsync(Place.Stop)).Count);

    /// <summary>The database goes away under the service, as after a fault.</summary>
    private static async Task DropAsync(string target)
    {
        var address = new NpgsqlConnectionStringBuilder(target);
        var name = address.Database;
        address.Database = "postgres";
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync(Place.Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = $"drop database {name} with (force)";
        await command.ExecuteNonQueryAsync(Place.Stop);
    }

    [GeneratedRegex("<style>(?<css>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();
}

using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using NJsonSchema;

namespace Consentry.Cli.Tests;

/// <summary>An address to a verdict on everything published there, against a server on this machine.</summary>
public sealed class VetSiteTests : IDisposable
{
    private const string Terms = """
        <!doctype html><html lang="en"><title>Harborline Gym SMS Terms</title>
        <h1>SMS Terms of Service</h1>
        <p>Harborline Gym sends class reminders and schedule changes by text message to members who sign up for the
        Harborline Gym text program.</p>
        <p>Message frequency varies. Message and data rates may apply.</p>
        <p>Reply STOP to cancel at any time. Reply HELP for help, or write to front-desk@harborlinegym.com.</p>
        <p>Read our <a href="/privacy">Privacy Policy</a>.</p></html>
        """;

    private const string Form = """
        <!doctype html><html lang="en"><title>Class reminders by text</title>
        <h1>Get class reminders by text</h1>
        <form action="/thanks" method="post">
        <p><label>Mobile number (optional) <input type="tel" name="phone"></label></p>
        <p><label><input type="checkbox" name="sms"> I agree to receive class reminder text messages from Harborline Gym at
        the number I entered. Consent is not a condition of purchase. Message frequency varies. Message and data rates may
        apply. Reply STOP to cancel, HELP for help. See our <a href="/privacy">Privacy Policy</a> and
        <a href="/terms">SMS Terms</a>.</label></p>
        <button type="submit">Sign me up</button></form></html>
        """;

    private const string Home = """
        <!doctype html><html lang="en"><title>Harborline Gym</title><h1>Harborline Gym</h1>
        <p>Strength classes, open gym and a climbing wall beside the old harbor. Come in for a free first class any weekday.</p>
        <p><a href="/texts">Get class reminders by text</a></p>
        <footer><a href="/privacy">Privacy Policy</a> <a href="/terms">SMS Terms</a></footer></html>
        """;

    private readonly SiteHost host = new SiteHost()
        .With("/", Home)
        .With("/privacy", Site.Accepted)
        .With("/terms", Terms)
        .With("/texts", Form);

    public void Dispose() => host.Dispose();

    [Fact]
    public void A_good_site_is_accepted_with_its_form_drawn()
    {
        var ended = host.Vet(host.Home);

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.StartsWith("✓ accepted   Harborline Gym", ended.Output, StringComparison.Ordinal);
        Assert.Contains("linked as “SMS Terms” at the foot of the home page", ended.Output, StringComparison.Ordinal);
        Assert.Contains("[ ] I agree to receive class reminder text messages", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_home_page_that_sends_its_visitors_on_is_the_page_they_come_to()
    {
        host.With("/", "<title>Harborline Gym</title><meta http-equiv=refresh content='0; url=/start'>")
            .With("/start", Home);

        var json = Line(host.Vet("--format", "jsonl", host.Home));

        Assert.Equal("accepted", json.GetProperty("outcome").GetString());
        Assert.Equal($"{host.Home}start", json.GetProperty("home").GetString());
    }

    [Fact]
    public void Prohibited_sharing_in_the_policy_rejects_the_site()
    {
        host.With("/privacy", Site.Rejected);

        var ended = host.Vet(host.Home);

        Assert.Equal(1, ended.Exit);
        Assert.StartsWith("✗ rejected   Harborline Gym", ended.Output, StringComparison.Ordinal);
        Assert.Contains("privacy.no-prohibited-sharing", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_terms_reject_the_site()
    {
        host.Without("/terms");

        var json = Line(host.Vet("--format", "jsonl", host.Home));

        Assert.Equal("rejected", json.GetProperty("outcome").GetString());
        var missing = Assert.Single(json.GetProperty("missing").EnumerateArray());
        Assert.Equal(
            ("terms", "rejected"),
            (missing.GetProperty("role").GetString(), missing.GetProperty("outcome").GetString())
        );
        var failure = Assert.Single(json.GetProperty("failures").EnumerateArray());
        Assert.Equal("not-found", failure.GetProperty("code").GetString());
    }

    [Fact]
    public void What_is_missing_carries_the_codes_that_reviewers_give_for_it()
    {
        host.Without("/terms");

        var missing = Assert.Single(
            Line(host.Vet("--format", "jsonl", host.Home)).GetProperty("missing").EnumerateArray()
        );

        Assert.Equal("terms.published", missing.GetProperty("requirement").GetString());
        Assert.Contains(
            missing.GetProperty("codes").EnumerateArray(),
            c => c.GetProperty("scheme").GetString() is "twilio" && c.GetProperty("code").GetString() is "30882"
        );
        Assert.Contains("codes  twilio", host.Vet(host.Home).Output, StringComparison.Ordinal);
        Assert.Contains(
            "rejection codes: twilio",
            host.Vet("--format", "github", host.Home).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Documents_that_contradict_each_other_are_quoted_beside_each_other()
    {
        Contradict();

        var text = host.Vet("--for", "aws", host.Home);

        Assert.Equal(1, text.Exit);
        Assert.Contains(
            "✗ the SMS terms and the form promise different numbers of texts",
            text.Output,
            StringComparison.Ordinal
        );
        Assert.Contains($"SMS terms  {host.Home}terms:", text.Output, StringComparison.Ordinal);
        Assert.Contains("│ You get one text message a day.", text.Output, StringComparison.Ordinal);
        Assert.Contains($"form  {host.Home}texts:", text.Output, StringComparison.Ordinal);
        Assert.Contains("│ Up to 4 texts a month.", text.Output, StringComparison.Ordinal);
        Assert.Contains("✓ met: joint: sender name", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_the_whole_site_has_the_address_of_each_quote_and_decides_by_reviewer()
    {
        Contradict();

        var site = Line(host.Vet("--matrix", "--format", "jsonl", host.Home));
        var frequency = site.GetProperty("joint")
            .EnumerateArray()
            .Single(f => f.GetProperty("requirement").GetString() is "joint.frequency");

        Assert.Equal("recommended", frequency.GetProperty("severity").GetString());
        Assert.Equal(
            [$"{host.Home}terms", $"{host.Home}texts"],
            frequency.GetProperty("evidence").EnumerateArray().Select(e => e.GetProperty("address").GetString()).Order()
        );
        var cannabis = site.GetProperty("content")
            .EnumerateArray()
            .Single(f => f.GetProperty("requirement").GetString() is "content.cannabis");
        Assert.Equal("review", cannabis.GetProperty("status").GetString());
        Assert.Equal(host.Home, cannabis.GetProperty("evidence")[0].GetProperty("address").GetString());
        Assert.Equal(4, site.GetProperty("pages").GetArrayLength());
        var matrix = site.GetProperty("matrix").EnumerateArray().ToDictionary(m => m.GetProperty("for").GetString()!);
        Assert.Contains(
            "joint.frequency",
            matrix["aws"].GetProperty("required").EnumerateArray().Select(r => r.GetString())
        );
        Assert.DoesNotContain("joint.frequency", matrix["core"].GetRawText(), StringComparison.Ordinal);
        Assert.Equal("accepted", matrix["core"].GetProperty("outcome").GetString());
        Assert.Equal("rejected", matrix["aws"].GetProperty("outcome").GetString());
    }

    [Fact]
    public void Reports_on_pages_place_it_at_the_page_of_its_first_quote()
    {
        Contradict();

        var log = JsonDocument.Parse(host.Vet("--for", "aws", "--format", "sarif", host.Home).Output).RootElement;
        var run = log.GetProperty("runs")[0];
        var result = run.GetProperty("results")
            .EnumerateArray()
            .Single(r => r.GetProperty("ruleId").GetString() is "joint.frequency");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[
            result.GetProperty("ruleIndex").GetInt32()
        ];
        string[] places =
        [
            .. result
                .GetProperty("locations")
                .EnumerateArray()
                .Concat(result.GetProperty("relatedLocations").EnumerateArray())
                .Select(l => Located(run, l)),
        ];

        Assert.Equal("joint.frequency", rule.GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal([$"{host.Home}terms", $"{host.Home}texts"], places.Order());
        Assert.Contains(
            $"title=joint.frequency::The SMS terms and the form",
            host.Vet("--for", "aws", "--format", "github", host.Home).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"check_name\": \"joint.frequency\"",
            host.Vet("--for", "aws", "--format", "gitlab", host.Home).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_matrix_shows_the_whole_site()
    {
        Contradict();

        var table = host.Vet("--matrix", host.Home).Lines.Select(l => l.Trim()).ToList();

        Assert.Contains(table, l => l.StartsWith("joint.frequency", StringComparison.Ordinal) && l.Contains('✗'));
        Assert.Contains(table, l => l.StartsWith("privacy policy ", StringComparison.Ordinal));
        Assert.Contains(table, l => l.StartsWith("content.cannabis", StringComparison.Ordinal) && l.Contains('?'));
    }

    [Fact]
    public void A_bad_form_rejects_the_site_and_the_other_forms_stand_beside()
    {
        host.With("/texts", Form.Replace("name=\"sms\"", "name=\"sms\" checked", StringComparison.Ordinal))
            .With(
                "/contact",
                "<title>Contact</title><h1>Contact us</h1><p>Write to the front desk, or leave a number and we call you back.</p><form>"
                    + "<label>Phone <input type=tel name=p></label><button>Send</button></form>"
            )
            .With("/", Home.Replace("<footer>", "<a href=/contact>Contact</a><footer>", StringComparison.Ordinal));

        var forms = Line(host.Vet("--format", "jsonl", host.Home)).GetProperty("forms");

        Assert.Equal(2, forms.GetArrayLength());
        Assert.True(forms[0].GetProperty("decides").GetBoolean());
        Assert.EndsWith("/texts", forms[0].GetProperty("address").GetString(), StringComparison.Ordinal);
        Assert.Equal("rejected", forms[0].GetProperty("outcome").GetString());
        Assert.False(forms[1].GetProperty("decides").GetBoolean());
    }

    [Fact]
    public void A_site_whose_form_asks_for_a_call_back_is_accepted_and_told_that_nothing_asks_for_consent()
    {
        AskForCallsOnly();

        var json = Line(host.Vet("--matrix", "--format", "jsonl", host.Home));

        Assert.Equal("accepted", json.GetProperty("outcome").GetString());
        Assert.False(Assert.Single(json.GetProperty("forms").EnumerateArray()).GetProperty("decides").GetBoolean());
        Assert.Equal("no-form-for-texts", json.GetProperty("noConsentForm").GetProperty("reasonId").GetString());
        var finding = Assert.Single(json.GetProperty("cta").EnumerateArray());
        Assert.Equal(
            ("cta.every-form", "recommended", "unmet"),
            (
                finding.GetProperty("requirement").GetString(),
                finding.GetProperty("severity").GetString(),
                finding.GetProperty("status").GetString()
            )
        );
        Assert.Equal($"{host.Home}contact", finding.GetProperty("evidence")[0].GetProperty("address").GetString());
        var matrix = json.GetProperty("matrix").EnumerateArray().ToDictionary(m => m.GetProperty("for").GetString()!);
        Assert.Equal("rejected", matrix["telnyx"].GetProperty("outcome").GetString());
        Assert.Contains("cta.every-form", matrix["telnyx"].GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("cta.", matrix["core"].GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("cta.", matrix["aws"].GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "✗ has a form that asks for a number and is silent on texts")]
    [InlineData("html", "What every form needs")]
    [InlineData("markdown", "#### ✗ has a form that asks for a number and is silent on texts")]
    public void Each_report_says_in_a_line_that_no_form_asks_for_consent(string format, string headline)
    {
        AskForCallsOnly();

        var ended = host.Vet("--for", "telnyx", "--format", format, host.Home);

        Assert.Equal(1, ended.Exit);
        Assert.Contains(
            "o form found here asks for consent to texts: the registration must say how",
            string.Join(' ', ended.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.Contains(headline, ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "found here asks",
            host.Without("/contact").With("/texts", Form).Vet("--format", format, host.Home).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_good_form_decides_and_a_silent_one_beside_it_rejects_where_every_form_is_asked()
    {
        AskForCallsOnly();
        host.With("/texts", Form);

        var ended = host.Vet("--for", "twilio", host.Home);

        Assert.Equal(0, host.Vet(host.Home).Exit);
        Assert.Equal(1, ended.Exit);
        Assert.Contains("cta.every-form", ended.Output, StringComparison.Ordinal);
        Assert.Contains("│ Contact us", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "<title>Sign in</title><h1>Sign in</h1><form><input type=password></form>", 200, "", "account")]
    [InlineData("/", "<title>Blocked</title><h1>Access denied</h1>", 403, "", "wall against robots")]
    [InlineData("/", "<title>Buy it</title><h1>This domain is for sale</h1>", 200, "", "for sale")]
    [InlineData("/", "", 302, "Location: /\r\n", "redirect")]
    [InlineData("/", "GIF89a\0\u0001", 200, "Content-Type: image/gif\r\n", "no HTML")]
    [InlineData("/", "<title>App</title><div id=root></div><script src=/app.js></script>", 200, "", "until a script")]
    public void What_keeps_a_site_from_being_read_is_one_line(
        string path,
        string body,
        int status,
        string head,
        string expected
    )
    {
        using var bare = new SiteHost().With(path, body, status, head);

        var ended = bare.Vet("--no-render", bare.Home);

        Assert.Equal(3, ended.Exit);
        Assert.StartsWith("✗ not read", ended.Output, StringComparison.Ordinal);
        Assert.Contains(expected, ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_site_in_another_language_is_not_read()
    {
        using var bare = new SiteHost().With(
            "/",
            "<html lang=fr><title>Accueil</title><h1>Bienvenue</h1><p>Notre boutique est ouverte tous les jours de la semaine, et nous"
                + " vous y attendons avec plaisir. Vous pouvez nous appeler ou nous rendre visite dans le centre de la ville.</p></html>"
        );

        var ended = bare.Vet(bare.Home);

        Assert.Equal(3, ended.Exit);
        Assert.Contains("another language", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_renderer_the_report_says_what_to_install()
    {
        host.With("/", "<title>App</title><div id=root></div><script src=/app.js></script>");

        var ended = host.Vet("--format", "jsonl", host.Home);

        Assert.Contains("install consentry-render and Chromium", ended.Output, StringComparison.Ordinal);
        Assert.Equal("accepted", Line(ended).GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_site_that_is_down_and_a_name_that_is_none_are_not_read()
    {
        var unused = new TcpListener(IPAddress.Loopback, 0);
        unused.Start();
        var port = ((IPEndPoint)unused.LocalEndpoint).Port;
        unused.Stop();

        var ended = host.Vet("--port", $"{port}", $"http://127.0.0.1:{port}/", "http://harborline.invalid/", host.Home);

        Assert.Equal(3, ended.Exit);
        Assert.Contains("refuses", ended.Messages, StringComparison.Ordinal);
        Assert.Contains("harborline.invalid", ended.Messages, StringComparison.Ordinal);
        Assert.Contains("✓ accepted   Harborline Gym", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_vetted_by_itself()
    {
        var json = Line(host.Vet("--page", "--format", "jsonl", $"{host.Home}privacy"));

        Assert.Equal("consentry/vetting/v1", json.GetProperty("schema").GetString());
        Assert.Equal("accepted", json.GetProperty("outcome").GetString());
    }

    [Fact]
    public void Nothing_private_is_asked_unless_it_is_allowed()
    {
        var ended = Cli.Run(Path.GetTempPath(), "vet", "--port", $"{host.Port}", host.Home);

        Assert.Equal(3, ended.Exit);
        Assert.DoesNotContain("accepted", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port 0 http://harborline.invalid/")]
    [InlineData("http://")]
    [InlineData("--baseline old.json http://harborline.invalid/")]
    public void What_cannot_be_meant_is_wrong_usage(string arguments)
    {
        using var site = new Site().With(
            "old.json",
            host.Vet("--page", "--format", "json", $"{host.Home}privacy").Output
        );

        Assert.Equal(2, site.Run(["vet", .. arguments.Split(' ')]).Exit);
    }

    [Fact]
    public void Every_format_ends_with_the_same_exit_code()
    {
        host.With("/privacy", Site.Rejected).Without("/terms");

        Assert.All(
            Cli.Formats,
            format =>
            {
                var ended = host.Vet("--format", format, host.Home);
                Assert.Equal((1, ""), (ended.Exit, ended.Messages));
                Assert.Contains("no-prohibited-sharing", ended.Output, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task What_is_printed_of_sites_is_valid()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "output.schema.json"),
            TestContext.Current.CancellationToken
        );
        string[] call = ["vet", "--matrix", host.Home, "http://harborline.invalid/"];
        host.With("/privacy", Site.Rejected);
        Contradict();

        var lines = host.Vet([.. call[1..], "--format", "jsonl"]).Lines;
        var run = host.Vet([.. call[1..], "--format", "json"]).Output;

        Assert.Equal(2, lines.Length);
        Assert.All(lines.Append(run), json => Assert.Empty(schema.Validate(json)));
    }

    [Fact]
    public void What_only_the_drawn_page_has_is_marked()
    {
        using var folder = new Site();
        var program = Path.Combine(folder.Folder, "render");
        var answer = JsonSerializer.Serialize(
            new
            {
                address = "ADDRESS",
                final = "ADDRESS",
                status = 200,
                html = Site.Accepted,
            }
        );
        folder
            .With("answer.json", answer + "\n")
            .With(
                "render",
                "#!/bin/sh\nwhile read -r address; do sed \"s|ADDRESS|$address|g\" \"${0%/*}/answer.json\"; done\n"
            );
        Assert.Equal(0, Cli.Shell(folder.Folder, "chmod +x render").Exit);
        host.With("/privacy", "<title>Privacy Policy</title><div id=root></div><script src=/app.js></script>");

        var json = Line(host.Vet([("CONSENTRY_RENDER", program)], "--format", "jsonl", host.Home));

        var policy = json.GetProperty("documents")[0];
        Assert.True(policy.GetProperty("rendered").GetBoolean());
        Assert.Contains("\"renderedOnly\":true", policy.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("renderedOnly", json.GetProperty("documents")[1].GetRawText(), StringComparison.Ordinal);
    }

    private void AskForCallsOnly() =>
        host.Without("/texts")
            .With(
                "/contact",
                "<title>Contact</title><h1>Contact us</h1><p>Write to the front desk, or leave a number and we call you back.</p><form>"
                    + "<label>Phone <input type=tel name=p></label><button>Send</button></form>"
            )
            .With("/", Home.Replace("<footer>", "<a href=/contact>Contact</a><footer>", StringComparison.Ordinal));

    private void Contradict() =>
        host.With(
                "/terms",
                Terms.Replace("Message frequency varies.", "You get one text message a day.", StringComparison.Ordinal)
            )
            .With(
                "/texts",
                Form.Replace("Message frequency varies.", "Up to 4 texts a month.", StringComparison.Ordinal)
            )
            .With(
                "/",
                Home.Replace("<footer>", "<p>We carry CBD oil at the front desk.</p><footer>", StringComparison.Ordinal)
            );

    private static string Located(JsonElement run, JsonElement location)
    {
        var index = location
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("index")
            .GetInt32();
        var uri = run.GetProperty("artifacts")[index].GetProperty("location").GetProperty("uri").GetString()!;
        return Uri.UnescapeDataString(uri);
    }

    private static JsonElement Line(Ended ended) => JsonDocument.Parse(Assert.Single(ended.Lines)).RootElement.Clone();
}

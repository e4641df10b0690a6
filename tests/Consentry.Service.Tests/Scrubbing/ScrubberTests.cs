using Consentry.OptOut.Ledger;
using Consentry.Service.Commands;
using Consentry.Service.Scrubbing;
using Consentry.Service.Tests.Serving;
using Consentry.Service.Tests.Storage;

namespace Consentry.Service.Tests.Scrubbing;

public sealed class ScrubberTests(PostgresServer postgres)
{
    private const string List = """"
        name,phone
        Ada,(302) 628-4417
        "Bo, ""B""",+13026284418
        Cy,1 302 628 4419
        Di,none
        Ed,302.628.4420
        Flo
        """";

    [Theory]
    // Who asks about no kind of texts gets those who ended none.
    [InlineData("all", "Ed")]
    [InlineData("category:offers", "Ed")]
    [InlineData("category:reminders", "Bo;Ed")]
    public async Task Rows_that_may_go_are_kept_as_they_stand(string texts, string kept)
    {
        await using var service = await FilledAsync();

        var (rows, removed, summary) = await RunAsync(service, List, texts, requiresConsent: false);

        Assert.Equal("name,phone", rows[0]);
        Assert.Equal(kept.Split(';'), rows[1..].Select(r => r.TrimStart('"')[..2]));
        Assert.All(
            rows[1..].Where(r => r.Contains("Bo", StringComparison.Ordinal)),
            r => Assert.Equal("\"Bo, \"\"B\"\"\",+13026284418", r)
        );
        Assert.Equal(6, rows[1..].Length + removed[1..].Length);
        Assert.Equal((6, 2), (summary.Rows, summary.NoNumber));
    }

    [Fact]
    public async Task A_sender_that_asks_for_consent_keeps_those_who_gave_it()
    {
        await using var service = await FilledAsync();

        var (rows, _, summary) = await RunAsync(service, List, "category:reminders", requiresConsent: true);

        Assert.Equal(["Bo"], rows[1..].Select(r => r.TrimStart('"')[..2]));
        Assert.Equal((2, 1, 1), (summary.Blocked, summary.NoConsent, summary.Kept));
    }

    [Theory]
    [InlineData("3026284417\n3026284420\n", null, "3026284420")]
    [InlineData("phone\r\n3026284417\r\n3026284420\r\n", null, "phone;3026284420")]
    [InlineData("a;b\n", "3", "")]
    [InlineData("a,b\n", null, "")]
    [InlineData("a,b\n", "c", "")]
    [InlineData("x,3026284417\ny,3026284420\n", null, "y,3026284420")]
    [InlineData("x,3026284417\ny,3026284420\n", "2", "y,3026284420")]
    [InlineData("id,Contact\n1,3026284417\n2,3026284420\n", "contact", "id,Contact;2,3026284420")]
    [InlineData("\"two\nlines\",3026284420\n", "2", "\"two;lines\",3026284420")]
    [InlineData("", null, "")]
    public async Task The_column_is_found_or_asked_for(string list, string? column, string kept)
    {
        await using var service = await FilledAsync();

        if (kept.Length == 0 && list.Length > 0)
            await Assert.ThrowsAsync<UsageException>(() =>
                RunAsync(service, list, "all", requiresConsent: false, column)
            );
        else
            Assert.Equal(
                kept,
                string.Join(';', (await RunAsync(service, list, "all", requiresConsent: false, column)).Kept)
            );
    }

    /// <summary>More rows than a chunk holds, in their order.</summary>
    [Fact]
    public async Task A_long_list_keeps_its_order()
    {
        await using var service = await FilledAsync();
        var list = Enumerable.Range(0, 40_000).Select(i => $"+1303{2_000_000 + i}").ToArray();

        var (rows, _, _) = await RunAsync(service, string.Join('\n', list), "all", requiresConsent: false);

        Assert.Equal(list, rows);
    }

    /// <summary>4417 ended all texts, 4418 offers only, 4419 has another holder.</summary>
    private async Task<Served> FilledAsync()
    {
        var service = await Served.StartAsync("sqlite", postgres);
        await service.PostAsync("/v1/revocations", new { number = "+13026284417", channel = "email" });
        await service.PostAsync(
            "/v1/consents",
            new
            {
                number = "+13026284418",
                method = "web",
                wording = "I agree.",
            }
        );
        await service.PostAsync(
            "/v1/revocations",
            new
            {
                number = "+13026284418",
                channel = "email",
                category = "offers",
            }
        );
        Assert.Equal(
            200,
            await Posting.PostAsync(service.Client, service.Clock.Now, "+13026284419", "wrong number", "w1", Place.Stop)
        );
        return service;
    }

    private static async Task<(string[] Kept, string[] Removed, ScrubSummary Summary)> RunAsync(
        Served service,
        string list,
        string texts,
        bool requiresConsent,
        string? column = null
    )
    {
        var verdicts = await Verdicts.ReadAsync(
            service.Books,
            Served.Sender,
            requiresConsent,
            Scope.Parse(texts)!.Value,
            Place.Stop
        );
        await using var kept = new StringWriter();
        await using var removed = new StringWriter();
        using var reader = new StringReader(list);
        var summary = new Scrubber(verdicts, kept, removed).Run(reader, column);
        return (Lines(kept), Lines(removed), summary);
    }

    private static string[] Lines(StringWriter text) =>
        text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

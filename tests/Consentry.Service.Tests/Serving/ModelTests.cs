using System.Globalization;
using System.Text.Json.Nodes;
using Consentry.OptOut.Ledger;
using Consentry.Service.Tests.Ledger;
using Consentry.Service.Tests.Storage;

namespace Consentry.Service.Tests.Serving;

/// <summary>
/// Two processes over one ledger, and consumers who write to either while the other is asked: from an acknowledgement on, no answer
/// differs from what was acknowledged.
/// </summary>
public sealed class ModelTests(PostgresServer postgres)
{
    private const int Consumers = 12;

    private static readonly (string Text, EventKind Kind)[] Messages =
    [
        ("STOP", EventKind.Revoked),
        ("please stop texting me", EventKind.Revoked),
        ("START", EventKind.Resumed),
        ("wrong number", EventKind.WrongNumber),
        ("see you at nine", EventKind.Helped),
    ];

    private static int Steps => Environment.GetEnvironmentVariable("CONSENTRY_LONG_TESTS") is null ? 25 : 1500;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task From_its_acknowledgement_on_a_revocation_holds_in_every_process(string kind)
    {
        await using var one = await Served.StartAsync(kind, postgres);
        await using var other = await one.BesideAsync();

        await Task.WhenAll(Enumerable.Range(0, Consumers).Select(i => WriteAndAskAsync([one, other], i)));

        var verified = await new Consentry.Storage.Verifying(one.Books.Database, one.Books.Keys).RunAsync(
            [],
            one.Books.Keys.HasSigned,
            Place.Stop
        );
        Assert.Empty(verified.Faults);
    }

    private static async Task WriteAndAskAsync(Served[] processes, int consumer)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"+1302628{4000 + consumer}");
        var random = new Random(consumer);
        var acknowledged = new List<LedgerEvent>();
        for (var step = 0; step < Steps; step++)
        {
            var (text, kind) = Messages[random.Next(Messages.Length)];
            var id = string.Create(CultureInfo.InvariantCulture, $"{consumer}-{step}");
            var to = processes[random.Next(processes.Length)];
            for (var times = random.Next(1, 3); times > 0; times--)
                Assert.Equal(200, await Posting.PostAsync(to.Client, to.Clock.Now, number, text, id, Place.Stop));

            if (kind != EventKind.Helped)
                acknowledged.Add(Events.At(kind, Scope.All, step, step + 1));

            var expected = ConsentState.Of(acknowledged).For(Scope.All).Standing;
            foreach (var process in processes)
                Assert.Equal(expected, Told(await process.CheckAsync(number)));
        }
    }

    /// <summary>The sender answers for consent itself, so that what is not blocked may go.</summary>
    private static Standing Told(JsonNode answer) =>
        (string?)answer["reason"] switch
        {
            "blocked" => Standing.Blocked,
            "wrong-number" => Standing.WrongNumber,
            "ok" => Standing.NoConsent,
            var other => throw new InvalidOperationException(other),
        };
}

using System.Globalization;
using Consentry.Service.Tests.Storage;
using Consentry.Storage;

namespace Consentry.Service.Tests.Serving;

/// <summary>A disk without room: the provider hears of it and tries again, and what was acknowledged before is there.</summary>
public sealed class FullDiskTests(PostgresServer postgres)
{
    /// <summary>More than the empty ledger has, less than a hundred messages take.</summary>
    private const int Room = 300;

    private const int Messages = 120;

    [Fact]
    public async Task What_cannot_be_written_is_not_acknowledged()
    {
        await using var stopped = await Served.StartAsync("sqlite", postgres);
        int[] statuses;
        using (var program = await Running.StartAsync(stopped, Room))
        {
            statuses = await PostAsync(program);
        }

        Assert.Equal([200, 503], statuses.Distinct().Order());
        using var after = await Running.StartAsync(stopped);
        var reasons = (await after.ReasonsAsync([.. Enumerable.Range(0, Messages).Select(Number)])).ToList();
        Assert.All(statuses.Index().Where(s => s.Item == 200), s => Assert.Equal("blocked", reasons[s.Index]));

        // The provider tries again.
        Assert.All(await PostAsync(after), status => Assert.Equal(200, status));
        reasons = [.. await after.ReasonsAsync([.. Enumerable.Range(0, Messages).Select(Number)])];
        Assert.All(reasons, reason => Assert.Equal("blocked", reason));
        var verified = await new Verifying(stopped.Books.Database, stopped.Books.Keys).RunAsync(
            [],
            stopped.Books.Keys.HasSigned,
            Place.Stop
        );
        Assert.Empty(verified.Faults);
        // A revocation and its confirmation each, and none twice.
        Assert.Equal(2 * Messages, verified.Events);
    }

    private static async Task<int[]> PostAsync(Running program)
    {
        var statuses = new int[Messages];
        for (var i = 0; i < Messages; i++)
            statuses[i] = await Posting.PostAsync(
                program.Client,
                DateTimeOffset.UtcNow,
                Number(i),
                "stop",
                string.Create(CultureInfo.InvariantCulture, $"m{i}"),
                Place.Stop
            );

        return statuses;
    }

    private static string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"+1302628{4000 + i}");
}

using Consentry.OptOut.Answering;
using Consentry.Storage;

namespace Consentry.Service.Tests.Storage;

/// <summary>An empty ledger of one sender, on a database of its own.</summary>
internal sealed class Place : IAsyncDisposable
{
    public const string Sender = "harbor-gym";

    private readonly string? folder;

    private Place(string target, string? folder)
    {
        (Target, this.folder) = (target, folder);
        Database = Database.Open(target);
    }

    /// <summary>When the test is given up.</summary>
    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public string Target { get; }

    public Database Database { get; }

    public KeyRing Keys { get; } = KeyRing.Create();

    public FakeClock Clock { get; } = new();

    /// <param name="kind">"sqlite" or "postgresql".</param>
    /// <param name="postgres">The server of the tests.</param>
    /// <param name="isEmpty">Without a sender.</param>
    public static async Task<Place> NewAsync(string kind, PostgresServer postgres, bool isEmpty = false)
    {
        var made = kind == "sqlite" ? Directory.CreateTempSubdirectory("consentry-ledger-").FullName : null;
        var target = made is null ? await postgres.CreateAsync() : Path.Combine(made, "ledger.db");
        var place = new Place(target, made);
        if (!isEmpty)
            await place.AddAsync(Sender);

        return place;
    }

    public ConsentLedger Open() => new(Database, Keys, Clock);

    public Task AddAsync(string sender) =>
        new Senders(Database, Keys).SetAsync(
            new SenderSettings
            {
                Id = sender,
                Name = "Harbor Gym",
                Email = "front-desk@harborgym.example",
            },
            Stop
        );

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (folder is not null)
            Directory.Delete(folder, recursive: true);
    }
}

/// <summary>Stands where it is put.</summary>
internal sealed class FakeClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

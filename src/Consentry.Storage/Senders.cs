using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Consentry.OptOut.Answering;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>The senders of a ledger and their settings, sealed where they are stored.</summary>
public sealed class Senders(Database database, KeyRing keys)
{
    /// <summary>Adds the sender, or gives the one of this id other settings: its events stay.</summary>
    /// <exception cref="StorageException">The database cannot do it now.</exception>
    public Task SetAsync(SenderSettings settings, CancellationToken stop)
    {
        var salt = RandomNumberGenerator.GetBytes(KeyRing.SaltLength);
        var json = JsonSerializer.SerializeToUtf8Bytes(settings, SettingsJson.Default.SenderSettings);
        var statement = new Statement(
            "insert into senders (id, settings, events, head, recorded) values (@id, @settings, 0, @head, 0)"
                + " on conflict (id) do update set settings = excluded.settings",
            ("id", settings.Id),
            ("settings", keys.Seal(salt, json, settings.Id, sequence: 0)),
            ("head", LedgerEvent.Beginning.ToBytes())
        );
        return database.UseAsync(
            async session =>
            {
                await session.RunAsync([statement], stop);
                return true;
            },
            stop
        );
    }

    /// <summary>By id.</summary>
    /// <exception cref="StorageException">The database cannot do it now, or the keys are not those of this ledger.</exception>
    public Task<IReadOnlyList<SenderSettings>> AllAsync(CancellationToken stop) =>
        ReadAsync(new Statement("select id, settings from senders order by id"), stop);

    /// <summary>Null where no sender has the id.</summary>
    /// <exception cref="StorageException">The database cannot do it now, or the keys are not those of this ledger.</exception>
    public async Task<SenderSettings?> FindAsync(string id, CancellationToken stop) =>
        await ReadAsync(new Statement("select id, settings from senders where id = @id", ("id", id)), stop)
            is [var found]
            ? found
            : null;

    private Task<IReadOnlyList<SenderSettings>> ReadAsync(Statement query, CancellationToken stop) =>
        database.UseAsync<IReadOnlyList<SenderSettings>>(
            async session =>
            {
                var found = new List<SenderSettings>();
                await session.ReadAsync(
                    [query],
                    (_, row) => found.Add(Opened(row.GetString(0), row.GetFieldValue<byte[]>(1))),
                    stop
                );
                return found;
            },
            stop
        );

    private SenderSettings Opened(string id, byte[] settings) =>
        keys.Open(settings, id, sequence: 0) is { } opened
        && JsonSerializer.Deserialize(opened.Payload.Span, SettingsJson.Default.SenderSettings) is { } read
            ? read
            : throw new StorageException(
                StorageFault.Keys,
                $"{database.Name}: the settings of {id} do not open with these keys: they are another ledger's, or older"
            );
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SenderSettings))]
internal sealed partial class SettingsJson : JsonSerializerContext;

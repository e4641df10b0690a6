using System.Data.Common;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>An event as it is stored.</summary>
/// <param name="Event">Its header; what it is chained to is not stored with it but is the hash of the event before.</param>
/// <param name="Hash">As stored.</param>
/// <param name="Sealed">Salt and payload; null where they were destroyed.</param>
internal readonly record struct StoredEvent(LedgerEvent Event, Digest Hash, byte[]? Sealed);

internal static class Rows
{
    /// <summary>Of the table of events, as <see cref="Event"/> reads them.</summary>
    public const string EventColumns = "sequence, recorded, occurred, kind, number, scope, digest, hash, sealed";

    /// <summary>Null where a column holds what no event has: somebody changed it by hand.</summary>
    public static StoredEvent? Event(DbDataReader row, string sender, Digest previous)
    {
        if (EventKinds.Named(row.GetString(3)) is not { } kind || Scope.Parse(row.GetString(5)) is not { } scope)
            return null;

        var (number, digest, hash) = (Bytes(row, 4), Bytes(row, 6), Bytes(row, 7));
        if (number.Length != NumberHash.Length || digest.Length != Digest.Length || hash.Length != Digest.Length)
            return null;

        return new StoredEvent(
            new LedgerEvent
            {
                Sender = sender,
                Sequence = row.GetInt64(0),
                Recorded = new Moment(row.GetInt64(1)),
                Occurred = new Moment(row.GetInt64(2)),
                Kind = kind,
                Number = NumberHash.FromBytes(number),
                Scope = scope,
                Payload = Digest.FromBytes(digest),
                Previous = previous,
            },
            Digest.FromBytes(hash),
            row.IsDBNull(8) ? null : Bytes(row, 8)
        );
    }

    private static byte[] Bytes(DbDataReader row, int column) => row.GetFieldValue<byte[]>(column);
}

using Consentry.OptOut.Ledger;
using Consentry.Storage;
using Microsoft.Data.Sqlite;

namespace Consentry.Service.Tests.Storage;

/// <summary>What somebody with the database in hand, and without the keys, can change: each change is told.</summary>
public sealed class TamperTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("update events set kind = 'consented' where sequence = 2", LedgerFaultKind.Chain, 2)]
    [InlineData("update events set kind = 'nothing' where sequence = 2", LedgerFaultKind.Chain, 2)]
    [InlineData("update events set scope = 'category:offers' where sequence = 2", LedgerFaultKind.Chain, 2)]
    [InlineData("update events set occurred = occurred - 1 where sequence = 3", LedgerFaultKind.Chain, 3)]
    [InlineData(
        "update events set number = (select number from events where sequence = 1) where sequence = 3",
        LedgerFaultKind.Chain,
        3
    )]
    [InlineData("update events set hash = digest where sequence = 3", LedgerFaultKind.Chain, 3)]
    [InlineData("delete from events where sequence = 2", LedgerFaultKind.Chain, 2)]
    [InlineData("update events set sequence = sequence + 1 where sequence = 4", LedgerFaultKind.Chain, 4)]
    [InlineData(
        "update events set sealed = (select sealed from events where sequence = 1) where sequence = 3",
        LedgerFaultKind.Sealed,
        3
    )]
    [InlineData("update events set sealed = zeroblob(80) where sequence = 3", LedgerFaultKind.Sealed, 3)]
    [InlineData("update events set sealed = null where sequence = 2", LedgerFaultKind.Removed, 2)]
    [InlineData(
        "update numbers set state = (select state from numbers where blocked = 0), blocked = 0 where blocked = 2",
        LedgerFaultKind.State,
        1
    )]
    [InlineData("update numbers set state = 'x' where blocked = 2", LedgerFaultKind.State, 1)]
    [InlineData("delete from numbers where blocked = 2", LedgerFaultKind.State, 1)]
    [InlineData("delete from events where sequence = 4", LedgerFaultKind.Head, 4)]
    [InlineData("delete from events where sequence = 4", LedgerFaultKind.CutOff, 4)]
    [InlineData("delete from numbers; delete from events; delete from senders", LedgerFaultKind.CutOff, 1)]
    public async Task A_change_is_told(string change, LedgerFaultKind fault, long sequence)
    {
        await using var place = await FilledAsync();
        var checkpoint = await CheckpointAsync(place);
        Change(place, change);

        var verified = await new Verifying(place.Database, place.Keys).RunAsync(
            [checkpoint],
            place.Keys.HasSigned,
            Place.Stop
        );

        Assert.Contains(new LedgerFault(fault, Place.Sender, sequence), verified.Faults);
    }

    /// <summary>A chain is hashed in public, so its next link can be made by anybody; its seal cannot.</summary>
    [Theory]
    [InlineData(EventKind.Resumed, "null", LedgerFaultKind.Removed, 5)]
    [InlineData(EventKind.Resumed, "(select sealed from events where sequence = 2)", LedgerFaultKind.Sealed, 5)]
    // As if the number had asked to be forgotten: it explains the words that are gone, and cannot be sealed.
    [InlineData(EventKind.Erased, "null", LedgerFaultKind.Removed, 5)]
    public async Task What_was_put_in_at_the_end_is_told(
        EventKind kind,
        string seal,
        LedgerFaultKind fault,
        long sequence
    )
    {
        await using var place = await FilledAsync();
        var last = (await new Histories(place.Database, place.Keys).ChainAsync(Place.Sender, 4, Place.Stop))[^1];
        var forged = last with
        {
            Sequence = 5,
            Kind = kind,
            Number = place.Keys.HashesOf(Place.Sender, "+13026284417")[0],
            Recorded = new Moment(last.Recorded.Microseconds + 1),
            Previous = last.Hash(),
        };
        Change(
            place,
            $"""
            insert into events select sender, 5, {forged.Recorded.Microseconds}, {forged.Occurred.Microseconds}, '{kind.Name()}',
              (select number from events where sequence = 1), scope, digest, x'{forged.Hash()}', {seal} from events where sequence = 4;
            update events set sealed = null where {(kind == EventKind.Erased ? "sequence < 3" : "false")};
            update senders set events = 5, head = x'{forged.Hash()}'
            """
        );

        var verified = await new Verifying(place.Database, place.Keys).RunAsync([], place.Keys.HasSigned, Place.Stop);

        Assert.Contains(new LedgerFault(fault, Place.Sender, sequence), verified.Faults);
        Assert.DoesNotContain(verified.Faults, f => f.Kind == LedgerFaultKind.Chain);
    }

    /// <summary>Who cuts the end off and mends the head and the states leaves a ledger that is whole: only a checkpoint tells.</summary>
    [Fact]
    public async Task What_was_cut_off_skilfully_is_told_by_a_checkpoint_alone()
    {
        await using var place = await FilledAsync();
        var checkpoint = await CheckpointAsync(place);
        Change(
            place,
            "delete from events where sequence > 3;"
                + " update senders set events = 3, head = (select hash from events where sequence = 3)"
        );
        Change(place, "delete from numbers where number not in (select number from events)");

        var without = await new Verifying(place.Database, place.Keys).RunAsync([], place.Keys.HasSigned, Place.Stop);
        var with = await new Verifying(place.Database, place.Keys).RunAsync(
            [checkpoint],
            place.Keys.HasSigned,
            Place.Stop
        );

        Assert.Empty(without.Faults);
        Assert.Equal([new LedgerFault(LedgerFaultKind.CutOff, Place.Sender, 4)], with.Faults);
    }

    /// <summary>A chain that was written anew, with all hashes right, is not the one that was signed.</summary>
    [Fact]
    public async Task A_chain_that_was_written_anew_is_told_by_a_checkpoint()
    {
        await using var place = await FilledAsync();
        var checkpoint = await CheckpointAsync(place);
        Change(
            place,
            $"delete from events; delete from numbers; delete from deliveries; update senders set events = 0, recorded = 0, head = zeroblob({Digest.Length})"
        );
        await FillAsync(place);

        var verified = await new Verifying(place.Database, place.Keys).RunAsync(
            [checkpoint],
            place.Keys.HasSigned,
            Place.Stop
        );

        Assert.Equal([new LedgerFault(LedgerFaultKind.Rewritten, Place.Sender, 4)], verified.Faults);
    }

    [Fact]
    public async Task A_checkpoint_of_other_keys_proves_nothing_and_is_told()
    {
        await using var place = await FilledAsync();
        using var key = KeyRing.Create().OpenSigningKey();
        var forged = Checkpoint.Sign(key, new Moment(0), []);

        var verified = await new Verifying(place.Database, place.Keys).RunAsync(
            [forged],
            place.Keys.HasSigned,
            Place.Stop
        );

        Assert.Equal([new LedgerFault(LedgerFaultKind.Signature, "", 0)], verified.Faults);
    }

    private async Task<Place> FilledAsync()
    {
        var place = await Place.NewAsync("sqlite", postgres);
        await FillAsync(place);
        return place;
    }

    /// <summary>Two numbers: one is blocked, the other consents, and then a third is blocked.</summary>
    private static async Task FillAsync(Place place)
    {
        await using var ledger = place.Open();
        await AppendAsync(ledger, EventKind.Consented, "+13026284417");
        await AppendAsync(ledger, EventKind.Revoked, "+13026284417");
        await AppendAsync(ledger, EventKind.Consented, "+13026284418");
        await AppendAsync(ledger, EventKind.Consented, "+13026284419");
    }

    private static Task<Receipt> AppendAsync(ConsentLedger ledger, EventKind kind, string number) =>
        ledger.AppendAsync(
            new Entry
            {
                Sender = Place.Sender,
                Number = number,
                Decide = _ => [new Happening(kind, Scope.All, new Payload { Number = number, Channel = Channel.Text })],
            }
        );

    private static async Task<Checkpoint> CheckpointAsync(Place place)
    {
        using var key = place.Keys.OpenSigningKey();
        var heads = await new Histories(place.Database, place.Keys).HeadsAsync(Place.Stop);
        return Checkpoint.Sign(key, Moment.Of(place.Clock.Now), heads);
    }

    private static void Change(Place place, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={place.Target}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma foreign_keys = off; " + sql;
        command.ExecuteNonQuery();
    }
}

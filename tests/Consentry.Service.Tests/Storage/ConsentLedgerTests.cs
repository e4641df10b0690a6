using Consentry.OptOut.Ledger;
using Consentry.Storage;

namespace Consentry.Service.Tests.Storage;

public sealed class ConsentLedgerTests(PostgresServer postgres)
{
    private const string Number = "+13026284417";

    public static TheoryData<string> Kinds => ["sqlite", "postgresql"];

    [Theory, MemberData(nameof(Kinds))]
    public async Task What_was_appended_is_there_for_every_process(string kind)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await using var ledger = place.Open();
        await using var other = place.Open();

        await ledger.AppendAsync(Entry(EventKind.Consented));
        var receipt = await other.AppendAsync(Entry(EventKind.Revoked));

        Assert.Equal(Standing.Consented, receipt.Before.For(Scope.All).Standing);
        Assert.Equal(Standing.Blocked, receipt.After.For(Scope.All).Standing);
        Assert.Equal(2, receipt.Events[0].Sequence);
        Assert.Equal(receipt.After, await ledger.StateOfAsync(Place.Sender, Number, Place.Stop));
        await AssertVerifiesAsync(place, events: 2);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Many_at_once_from_two_processes_are_one_chain(string kind)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await place.AddAsync("ridge-cycles");
        await using var ledger = place.Open();
        await using var other = place.Open();

        var receipts = await Task.WhenAll(
            Enumerable
                .Range(0, 400)
                .Select(i =>
                    (i % 2 == 0 ? ledger : other).AppendAsync(
                        Entry(EventKind.Revoked, number: $"+1302628{4000 + (i / 3)}") with
                        {
                            Sender = i % 3 == 0 ? "ridge-cycles" : Place.Sender,
                        }
                    )
                )
        );

        Assert.Equal(400, receipts.Select(r => (r.Events[0].Sender, r.Events[0].Sequence)).Distinct().Count());
        await AssertVerifiesAsync(place, events: 400);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_delivery_is_handled_once(string kind)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await using var ledger = place.Open();
        var entry = Entry(EventKind.Revoked) with { Delivery = new Delivery(Digest.Of("SM1"u8)) };

        var receipts = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => ledger.AppendAsync(entry)));
        var later = await ledger.AppendAsync(entry);

        Assert.Single(receipts, r => !r.IsRepeated);
        Assert.True(later.IsRepeated);
        await AssertVerifiesAsync(place, events: 1);
    }

    /// <summary>Where a provider gives no id, the same text is the same delivery only for a while.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public async Task A_delivery_without_an_id_is_handled_again_after_its_window(string kind)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await using var ledger = place.Open();
        var entry = Entry(EventKind.Revoked) with
        {
            Delivery = new Delivery(Digest.Of("conversation, stop"u8), TimeSpan.FromMinutes(2)),
        };

        var first = await ledger.AppendAsync(entry);
        place.Clock.Now += TimeSpan.FromMinutes(1);
        var within = await ledger.AppendAsync(entry);
        place.Clock.Now += TimeSpan.FromMinutes(1);
        var behind = await ledger.AppendAsync(entry);

        Assert.Equal((false, true, false), (first.IsRepeated, within.IsRepeated, behind.IsRepeated));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task An_entry_that_cannot_be_decided_harms_no_other(string kind)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await using var ledger = place.Open();

        var stranger = ledger.AppendAsync(Entry(EventKind.Revoked) with { Sender = "nobody" });
        var failing = ledger.AppendAsync(
            Entry(EventKind.Revoked) with
            {
                Decide = _ => throw new FormatException("no such words"),
            }
        );
        var good = await ledger.AppendAsync(Entry(EventKind.Revoked));

        Assert.Equal(1, good.Events[0].Sequence);
        Assert.Equal(StorageFault.UnknownSender, (await Assert.ThrowsAsync<StorageException>(() => stranger)).Fault);
        await Assert.ThrowsAsync<FormatException>(() => failing);
    }

    /// <summary>A machine whose clock is behind must not make a STOP older than the consent before it.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public async Task The_order_of_a_chain_is_an_order_in_time(string kind)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await using var ledger = place.Open();

        await ledger.AppendAsync(Entry(EventKind.Consented));
        place.Clock.Now -= TimeSpan.FromHours(1);
        var stop = await ledger.AppendAsync(Entry(EventKind.Revoked));

        Assert.Equal(Standing.Blocked, stop.After.For(Scope.All).Standing);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task After_new_keys_a_block_is_still_seen_and_with_old_keys_nothing_is_answered(string kind)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await using (var ledger = place.Open())
            await ledger.AppendAsync(Entry(EventKind.Revoked));

        await using var rotated = new ConsentLedger(place.Database, place.Keys.Rotated(), place.Clock);
        Assert.True((await rotated.StateOfAsync(Place.Sender, Number, Place.Stop)).IsBlocked);
        var again = await rotated.AppendAsync(Entry(EventKind.Resumed));
        var another = await rotated.AppendAsync(Entry(EventKind.Revoked, number: "+13026284418"));

        Assert.Equal((1, 2), (again.Events[0].Number.Version, another.Events[0].Number.Version));
        await using var old = place.Open();
        var refused = await Assert.ThrowsAsync<StorageException>(() =>
            old.StateOfAsync(Place.Sender, Number, Place.Stop)
        );
        Assert.Equal(StorageFault.Keys, refused.Fault);
        Assert.Equal(
            StorageFault.Keys,
            (await Assert.ThrowsAsync<StorageException>(() => old.AppendAsync(Entry(EventKind.Consented)))).Fault
        );
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Erasure_destroys_the_words_and_leaves_the_block_and_the_chain(string kind)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await using var ledger = place.Open();
        await ledger.AppendAsync(Entry(EventKind.Consented));
        await ledger.AppendAsync(Entry(EventKind.Revoked));
        await ledger.AppendAsync(Entry(EventKind.Revoked, number: "+13026284418"));

        var erased = await ledger.AppendAsync(
            Entry(EventKind.Erased) with
            {
                Decide = _ => [new(EventKind.Erased, Scope.All, null)],
            }
        );

        Assert.True(erased.After.IsBlocked);
        var histories = new Histories(place.Database, place.Keys);
        Assert.All(await histories.OfNumberAsync(Place.Sender, Number, Place.Stop), e => Assert.Null(e.Words));
        Assert.NotNull((await histories.OfNumberAsync(Place.Sender, "+13026284418", Place.Stop))[0].Words);
        await AssertVerifiesAsync(place, events: 4, erased: 2);
    }

    [Theory]
    [InlineData("sqlite", "postgresql")]
    [InlineData("postgresql", "sqlite")]
    [InlineData("sqlite", "sqlite")]
    public async Task A_copy_is_a_ledger_that_verifies_and_goes_on(string kind, string copy)
    {
        await using var place = await Place.NewAsync(kind, postgres);
        await using (var ledger = place.Open())
        {
            await ledger.AppendAsync(Entry(EventKind.Revoked) with { Delivery = new Delivery(Digest.Of("SM1"u8)) });
            var key = await new ApiKeys(place.Database, place.Clock).CreateAsync(Place.Sender, "shop", Place.Stop);

            await using var target = await Place.NewAsync(copy, postgres, isEmpty: true);
            await place.Database.CopyToAsync(target.Database, Place.Stop);
            Assert.Equal(
                Place.Sender,
                (await new ApiKeys(target.Database, place.Clock).FindAsync(key, Place.Stop))?.Sender
            );

            await using var there = new ConsentLedger(target.Database, place.Keys, place.Clock);
            await new Senders(target.Database, place.Keys).SetAsync(
                new() { Id = "ridge-cycles", Name = "Ridge Cycles" },
                Place.Stop
            );
            Assert.True(
                (
                    await there.AppendAsync(
                        Entry(EventKind.Revoked) with
                        {
                            Delivery = new Delivery(Digest.Of("SM1"u8)),
                        }
                    )
                ).IsRepeated
            );
            Assert.Equal(2, (await there.AppendAsync(Entry(EventKind.Resumed))).Events[0].Sequence);
            var verified = await new Verifying(target.Database, place.Keys).RunAsync(
                [],
                place.Keys.HasSigned,
                Place.Stop
            );
            Assert.Empty(verified.Faults);
            await Assert.ThrowsAsync<StorageException>(() => place.Database.CopyToAsync(target.Database, Place.Stop));
        }
    }

    private static async Task AssertVerifiesAsync(Place place, long events, long erased = 0)
    {
        var verified = await new Verifying(place.Database, place.Keys).RunAsync([], place.Keys.HasSigned, Place.Stop);
        Assert.Empty(verified.Faults);
        Assert.Equal((events, erased), (verified.Events, verified.Erased));
    }

    private static Entry Entry(EventKind kind, string number = Number) =>
        new()
        {
            Sender = Place.Sender,
            Number = number,
            Decide = _ =>
                [
                    new Happening(
                        kind,
                        Scope.All,
                        new Payload
                        {
                            Number = number,
                            Channel = Channel.Text,
                            Text = "stop",
                        }
                    ),
                ],
        };
}

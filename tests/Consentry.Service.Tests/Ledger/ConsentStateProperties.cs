using Consentry.OptOut.Ledger;
using CsCheck;

namespace Consentry.Service.Tests.Ledger;

public sealed class ConsentStateProperties
{
    /// <summary>Late, repeated and swapped deliveries make no difference.</summary>
    [Fact]
    public void Each_event_once_to_five_times_in_any_order_gives_the_same_state() =>
        Gen.Select(Events.Some, Gen.Int[1, 5].Array[8], Gen.Int)
            .Sample(
                (events, times, seed) =>
                {
                    var delivered = events.SelectMany((e, i) => Enumerable.Repeat(e, times[i])).ToArray();
                    new Random(seed).Shuffle(delivered);

                    Assert.Equal(ConsentState.Of(events), ConsentState.Of(delivered));
                },
                iter: 20_000
            );

    /// <summary>The two registers, told again in the plainest way: sort by time and ask the last that covers.</summary>
    [Fact]
    public void A_state_answers_as_all_its_events_do() =>
        Events.Some.Sample(
            events =>
            {
                var state = ConsentState.Of(events);
                foreach (var texts in Events.Questions.Where(q => q is { Program: not null, Category: not null }))
                    Assert.Equal(Plainly(events, texts), state.For(texts).Standing);
            },
            iter: 20_000
        );

    [Fact]
    public void What_is_blocked_as_a_whole_is_blocked_for_every_text() =>
        Events.Some.Sample(
            events =>
            {
                var state = ConsentState.Of(events);
                if (state.IsBlocked)
                    Assert.All(
                        Events.Questions,
                        texts =>
                            Assert.Contains(
                                state.For(texts).Standing,
                                (Standing[])[Standing.Blocked, Standing.WrongNumber]
                            )
                    );
            },
            iter: 20_000
        );

    [Fact]
    public void Import_never_allows_what_was_blocked() =>
        Gen.Select(Events.Some, Gen.Int[0, Events.Questions.Length - 1], Gen.Int[0, 9])
            .Sample(
                (events, scope, minute) =>
                {
                    var before = ConsentState.Of(events);
                    var after = before.With(
                        Events.At(EventKind.Imported, Events.Questions[scope], minute, events.Length + 1)
                    );
                    foreach (var texts in Events.Questions)
                    {
                        var was = before.For(texts).Standing;
                        Assert.True(was == after.For(texts).Standing || was == Standing.NoConsent);
                    }
                },
                iter: 20_000
            );

    [Fact]
    public void A_revocation_blocks_until_something_later_lifts_it() =>
        Gen.Select(Events.Some, Gen.Int[0, Events.Questions.Length - 1])
            .Sample(
                (events, scope) =>
                {
                    var stop = Events.At(EventKind.Revoked, Events.Questions[scope], minute: 7, events.Length + 1);
                    var state = ConsentState.Of(events).With(stop);

                    Assert.NotEqual(Standing.Consented, state.For(stop.Scope).Standing);
                    Assert.NotEqual(Standing.NoConsent, state.For(stop.Scope).Standing);
                },
                iter: 20_000
            );

    private static Standing Plainly(LedgerEvent[] events, Scope texts)
    {
        // Stable: of two at once the one that blocks comes last.
        var byTime = events.OrderBy(e => e.Effective).ThenBy(e => e.Kind == EventKind.Revoked).ToList();
        var wrong = Last(byTime, e => e.Kind == EventKind.WrongNumber);
        var ended = Last(byTime, e => e.Kind is EventKind.WrongNumber or EventKind.Reassigned);
        var consents = byTime
            .Where(e => e.Kind is EventKind.Consented or EventKind.Imported && !(e.Effective <= ended))
            .ToList();
        if (wrong is { } since && !consents.Exists(e => e.Kind == EventKind.Consented && e.Effective > since))
            return Standing.WrongNumber;

        var last = byTime.FindLast(e =>
            e.Kind is EventKind.Revoked or EventKind.Resumed or EventKind.Consented && e.Scope.Covers(texts)
        );
        if (last?.Kind == EventKind.Revoked)
            return Standing.Blocked;

        return consents.Exists(e => e.Scope.Covers(texts)) ? Standing.Consented : Standing.NoConsent;
    }

    private static Moment? Last(List<LedgerEvent> events, Predicate<LedgerEvent> match) =>
        events.FindLast(match)?.Effective;
}

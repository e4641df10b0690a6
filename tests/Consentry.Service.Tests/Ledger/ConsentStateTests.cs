using Consentry.OptOut.Ledger;

namespace Consentry.Service.Tests.Ledger;

public sealed class ConsentStateTests
{
    [Theory]
    [InlineData("", "all", Standing.NoConsent)]
    [InlineData("consented all 1", "all", Standing.Consented)]
    [InlineData("consented all 1", "program:classes category:reminders", Standing.Consented)]
    [InlineData("consented category:reminders 1", "category:reminders", Standing.Consented)]
    [InlineData("consented category:reminders 1", "category:marketing", Standing.NoConsent)]
    [InlineData("consented category:reminders 1", "all", Standing.NoConsent)]
    [InlineData("consented all 1; revoked all 2", "category:reminders", Standing.Blocked)]
    // Before anything was signed up for: it is recorded all the same.
    [InlineData("revoked all 2", "all", Standing.Blocked)]
    [InlineData("consented all 1; revoked category:marketing 2", "category:marketing", Standing.Blocked)]
    [InlineData("consented all 1; revoked category:marketing 2", "category:reminders", Standing.Consented)]
    // Whoever asks about all texts hears of the block of some.
    [InlineData("consented all 1; revoked category:marketing 2", "all", Standing.Blocked)]
    [InlineData("consented all 1; revoked category:marketing 2", "program:classes", Standing.Blocked)]
    [InlineData("revoked category:marketing 2; consented program:classes 3", "program:classes", Standing.Consented)]
    [InlineData("revoked category:marketing 2; consented program:classes 3", "category:marketing", Standing.Blocked)]
    [InlineData("consented all 1; revoked all 2; resumed all 3", "all", Standing.Consented)]
    // START lifts a block; it is no consent where there was none.
    [InlineData("revoked all 2; resumed all 3", "all", Standing.NoConsent)]
    [InlineData("revoked all 2; consented category:reminders 3", "category:reminders", Standing.Consented)]
    [InlineData("revoked all 2; consented category:reminders 3", "category:marketing", Standing.Blocked)]
    // A list lifts nothing, however new it is, and counts where nobody said anything.
    [InlineData("imported all 1", "all", Standing.Consented)]
    [InlineData("revoked all 2; imported all 3", "all", Standing.Blocked)]
    [InlineData(
        "imported all 1; revoked category:marketing 2; imported category:marketing 3",
        "category:marketing",
        Standing.Blocked
    )]
    [InlineData("imported all 1; revoked all 2; resumed all 3", "all", Standing.Consented)]
    // Somebody else has the number: only what that person consents to counts.
    [InlineData("consented all 1; wrong-number all 2", "all", Standing.WrongNumber)]
    [InlineData("consented all 1; wrong-number all 2; resumed all 3", "all", Standing.WrongNumber)]
    [InlineData("consented all 1; wrong-number all 2; imported all 3", "all", Standing.WrongNumber)]
    [InlineData(
        "consented all 1; wrong-number all 2; consented category:reminders 3",
        "category:reminders",
        Standing.Consented
    )]
    [InlineData(
        "consented all 1; wrong-number all 2; consented category:reminders 3",
        "category:marketing",
        Standing.NoConsent
    )]
    [InlineData("wrong-number all 2; revoked all 3; resumed all 4", "all", Standing.WrongNumber)]
    // A register of reassigned numbers ends consent; it lifts no block.
    [InlineData("consented all 1; reassigned all 2", "all", Standing.NoConsent)]
    [InlineData("imported all 1; reassigned all 2", "all", Standing.NoConsent)]
    [InlineData("revoked all 1; reassigned all 2", "all", Standing.Blocked)]
    [InlineData("revoked all 1; reassigned all 2; consented all 3", "all", Standing.Consented)]
    // Of two at once the one that blocks counts.
    [InlineData("revoked all 2; resumed all 2", "all", Standing.Blocked)]
    [InlineData("revoked all 2; consented all 2", "all", Standing.Blocked)]
    // What came late counts from when it happened.
    [InlineData("consented all 5; revoked all 2", "all", Standing.Consented)]
    [InlineData("resumed all 5; consented all 1; revoked all 2", "all", Standing.Consented)]
    [InlineData("consented all 1; helped all 2; confirmed all 3; erased all 4", "all", Standing.Consented)]
    public void What_happened_decides_what_may_be_sent(string events, string texts, Standing standing) =>
        Assert.Equal(standing, ConsentState.Of(Events.Parse(events)).For(Scope.Parse(texts)!.Value).Standing);

    /// <summary>A clock that is a day ahead reports a consent; the STOP of the next minute counts nevertheless.</summary>
    [Fact]
    public void What_is_reported_from_the_future_counts_from_when_it_was_recorded()
    {
        var ahead = Events.At(EventKind.Consented, Scope.All, minute: 1440, sequence: 1, recorded: 1);
        var stop = Events.At(EventKind.Revoked, Scope.All, minute: 2, sequence: 2, recorded: 2);

        Assert.Equal(Standing.Blocked, ConsentState.Of([ahead, stop]).For(Scope.All).Standing);
    }

    [Fact]
    public void A_block_names_the_event_since_which_it_stands() =>
        Assert.Equal(
            2,
            ConsentState
                .Of(Events.Parse("consented all 1; revoked all 4; revoked all 3"))
                .For(Scope.All)
                .Since?.Sequence
        );
}

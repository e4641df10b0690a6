using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;
using Consentry.OptOut.Sending;

namespace Consentry.Service.Tests.Sending;

public sealed class SendRulesTests
{
    private const string Eastern = "America/New_York";
    private const string Central = "America/Chicago";

    /// <summary>30 November 2026 is a Monday, 26 November Thanksgiving.</summary>
    [Theory]
    [InlineData(Texts.Delaware, Eastern, "2026-11-30 09:00", "ok", "")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-30 19:59", "ok", "")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-30 20:00", "quiet-hours", "2026-12-01 09:00")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-30 08:59", "quiet-hours", "2026-11-30 09:00")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-28 20:00", "quiet-hours", "2026-11-29 12:00")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-29 11:59", "quiet-hours", "2026-11-29 12:00")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-29 12:00", "ok", "")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-25 21:00", "quiet-hours", "2026-11-27 09:00")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-26 12:00", "holiday", "2026-11-27 09:00")]
    // Independence Day on a Saturday, observed on the Friday, and a Sunday after it.
    [InlineData(Texts.Delaware, Eastern, "2026-07-03 12:00", "holiday", "2026-07-05 12:00")]
    [InlineData(Texts.Delaware, Eastern, "2026-12-31 20:00", "quiet-hours", "2027-01-02 09:00")]
    // The clock goes forward and back in these nights.
    [InlineData(Texts.Delaware, Eastern, "2026-03-07 23:00", "quiet-hours", "2026-03-08 12:00")]
    [InlineData(Texts.Delaware, Eastern, "2026-10-31 23:00", "quiet-hours", "2026-11-01 12:00")]
    // Two zones in one area code: the later morning and the earlier evening.
    [InlineData(Texts.Panhandle, Central, "2026-11-30 08:30", "quiet-hours", "2026-11-30 09:00")]
    [InlineData(Texts.Panhandle, Central, "2026-11-30 18:59", "ok", "")]
    [InlineData(Texts.Panhandle, Central, "2026-11-30 19:00", "quiet-hours", "2026-12-01 09:00")]
    // All of the country at once: from nine in Hawaii to eight in New York.
    [InlineData(Texts.TollFree, Eastern, "2026-11-30 13:59", "quiet-hours", "2026-11-30 14:00")]
    [InlineData(Texts.TollFree, Eastern, "2026-11-30 14:00", "ok", "")]
    [InlineData(Texts.TollFree, Eastern, "2026-11-30 20:00", "quiet-hours", "2026-12-01 14:00")]
    [InlineData(Texts.TollFree, Eastern, "2026-07-06 14:00", "quiet-hours", "2026-07-06 15:00")]
    public void Marketing_waits_for_the_safe_hours(
        string number,
        string zone,
        string local,
        string reason,
        string until
    ) => Is(HoursChoice.Safe, number, zone, local, reason, until);

    [Theory]
    [InlineData(Texts.Delaware, Eastern, "2026-11-30 08:00", "ok", "")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-30 20:59", "ok", "")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-30 21:00", "quiet-hours", "2026-12-01 08:00")]
    [InlineData(Texts.Delaware, Eastern, "2026-11-26 12:00", "ok", "")]
    [InlineData(Texts.Florida, Eastern, "2026-11-30 08:00", "ok", "")]
    [InlineData(Texts.Florida, Eastern, "2026-11-30 20:00", "quiet-hours", "2026-12-01 08:00")]
    [InlineData(Texts.Texas, Central, "2026-11-30 08:59", "quiet-hours", "2026-11-30 09:00")]
    [InlineData(Texts.Texas, Central, "2026-11-30 20:59", "ok", "")]
    [InlineData(Texts.Texas, Central, "2026-11-29 11:59", "quiet-hours", "2026-11-29 12:00")]
    [InlineData(Texts.Oklahoma, Central, "2026-11-26 12:00", "holiday", "2026-11-27 08:00")]
    [InlineData(Texts.Oklahoma, Central, "2026-11-30 20:00", "quiet-hours", "2026-12-01 08:00")]
    // Nobody knows the state: the safe hours.
    [InlineData(Texts.TollFree, Eastern, "2026-11-30 20:00", "quiet-hours", "2026-12-01 14:00")]
    [InlineData("+442079460123", "Europe/London", "2026-11-30 08:30", "quiet-hours", "2026-11-30 09:00")]
    public void A_sender_may_choose_the_hours_of_the_law(
        string number,
        string zone,
        string local,
        string reason,
        string until
    ) => Is(HoursChoice.Law, number, zone, local, reason, until);

    [Theory]
    [InlineData("2026-11-26 03:00")]
    [InlineData("2026-11-29 23:59")]
    public void Texts_that_serve_go_at_any_hour(string local) =>
        Assert.True(
            SendRules.Decide(Gym.Settings, Texts.To(Texts.TollFree, Texts.At(local, Eastern), Texts.Changes)).Allowed
        );

    /// <summary>What is not named may be marketing.</summary>
    [Theory]
    [InlineData("all", "quiet-hours")]
    [InlineData("program:club", "quiet-hours")]
    [InlineData("category:offers", "quiet-hours")]
    [InlineData("program:class-alerts", "ok")]
    [InlineData("category:order-updates", "ok")]
    [InlineData("program:pool", "unknown-program")]
    [InlineData("program:shop category:offers", "unknown-category")]
    [InlineData("category:raffle", "unknown-category")]
    public void The_strictest_of_what_a_question_leaves_open(string texts, string reason) =>
        Assert.Equal(
            reason,
            SendRules
                .Decide(
                    Gym.Settings,
                    Texts.To(Texts.Delaware, Texts.At("2026-11-30 22:00", Eastern), Scope.Parse(texts))
                )
                .Reason.Id()
        );

    [Theory]
    [InlineData(Standing.Blocked, "blocked")]
    [InlineData(Standing.WrongNumber, "wrong-number")]
    [InlineData(Standing.NoConsent, "no-consent")]
    public void No_hour_helps_without_consent(Standing standing, string reason)
    {
        var act = new Act(EventKind.Revoked, Scope.All, new Moment(1_750_000_000_000_000), 7);
        var question = Texts.To(Texts.Delaware, Texts.At("2026-11-30 12:00", Eastern)) with
        {
            Permit = new(standing, standing == Standing.NoConsent ? null : act),
        };

        var decision = SendRules.Decide(Gym.Settings, question);

        Assert.Equal(reason, decision.Reason.Id());
        Assert.Null(decision.Until);
        Assert.Equal(question.Permit.Since?.At, decision.Since);
    }

    [Fact]
    public void A_sender_that_answers_for_consent_itself_needs_none_in_the_ledger()
    {
        var question = Texts.To(Texts.Delaware, Texts.At("2026-11-30 12:00", Eastern)) with
        {
            Permit = new(Standing.NoConsent, Since: null),
        };

        Assert.True(SendRules.Decide(Gym.Settings with { RequiresConsent = false }, question).Allowed);
    }

    [Fact]
    public void What_is_no_number_gets_nothing() =>
        Assert.Equal(
            SendReason.UnknownNumber,
            SendRules.Decide(Gym.Settings, Texts.To("+1", Texts.At("2026-11-30 12:00", Eastern))).Reason
        );

    /// <summary>Two in seven days were promised; the first of the two leaves the span a week later.</summary>
    [Theory]
    [InlineData("2026-11-30 12:00", "2026-11-24 10:00", "ok", "")]
    [InlineData("2026-11-30 12:00", "2026-11-24 10:00, 2026-11-27 10:00", "frequency", "2026-12-01 10:00")]
    [InlineData("2026-11-30 12:00", "2026-11-23 12:00, 2026-11-27 10:00", "ok", "")]
    [InlineData("2026-11-30 12:00", "2026-11-23 12:01, 2026-11-27 10:00", "frequency", "2026-11-30 12:01")]
    [InlineData(
        "2026-11-30 12:00",
        "2026-11-27 10:00, 2026-11-28 19:00, 2026-11-27 11:00",
        "frequency",
        "2026-12-04 11:00"
    )]
    // On the Sunday, not before noon.
    [InlineData("2026-11-30 12:00", "2026-11-29 09:00, 2026-11-29 10:00", "frequency", "2026-12-06 12:00")]
    [InlineData("2026-11-30 22:00", "2026-11-29 15:00, 2026-11-29 16:00", "frequency", "2026-12-06 15:00")]
    public void No_more_than_was_promised(string now, string sent, string reason, string until)
    {
        var question = Texts.To(Texts.Delaware, Texts.At(now, Eastern)) with
        {
            Sent = [.. sent.Split(", ").Select(at => Texts.At(at, Eastern))],
        };

        var decision = SendRules.Decide(Gym.Settings, question);

        Assert.Equal((reason, until), (decision.Reason.Id(), Texts.Local(decision.Until, Eastern)));
    }

    [Theory]
    [InlineData(HoursChoice.Safe, Texts.Delaware, "daily-limit")]
    [InlineData(HoursChoice.Law, Texts.Delaware, "ok")]
    [InlineData(HoursChoice.Law, Texts.Florida, "daily-limit")]
    [InlineData(HoursChoice.Law, Texts.TollFree, "daily-limit")]
    public void Three_in_a_day(HoursChoice hours, string number, string reason)
    {
        var now = Texts.At("2026-12-01 15:00", Eastern);
        var first = Texts.At("2026-11-30 15:01", Eastern);
        var question = Texts.To(number, now) with { SentMarketing = [first, now.Plus(-TimeSpan.FromHours(3)), now] };

        var decision = SendRules.Decide(Texts.By(hours), question);

        Assert.Equal(reason, decision.Reason.Id());
        Assert.Equal(decision.Allowed ? null : first.Plus(TimeSpan.FromDays(1)), decision.Until);
        Assert.True(SendRules.Decide(Texts.By(hours), question with { Texts = Texts.Changes }).Allowed);
    }

    [Theory]
    [InlineData("+14162234417", "a number of CA, whose own rules are not known here")]
    [InlineData(Texts.Delaware, null)]
    public void A_number_of_another_country_may_be_sent_to_and_is_told(string number, string? note)
    {
        var decision = SendRules.Decide(
            Gym.Settings,
            Texts.To(number, Texts.At("2026-11-30 12:00", "America/Toronto"))
        );

        Assert.Equal((true, note), (decision.Allowed, decision.Note));
    }

    [Fact]
    public void A_refusal_says_by_whose_clock()
    {
        var at = Texts.At("2026-11-26 08:05", Eastern);

        Assert.Equal(
            "Thanksgiving Day, 08:05 by the clock of America/New_York",
            SendRules.Decide(Gym.Settings, Texts.To(Texts.Delaware, at)).Note
        );
    }

    [Fact]
    public void Consent_that_is_only_in_a_list_is_told()
    {
        var question = Texts.To(Texts.Delaware, Texts.At("2026-11-30 12:00", Eastern)) with
        {
            Permit = new(Standing.Consented, new Act(EventKind.Imported, Scope.All, new Moment(0), 1)),
        };

        Assert.Equal(
            "the consent comes from a list, the ledger has no proof of it",
            SendRules.Decide(Gym.Settings, question).Note
        );
    }

    [Fact]
    public void Every_reason_has_an_id_of_its_own()
    {
        var ids = Enum.GetValues<SendReason>().Select(reason => reason.Id()).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static void Is(HoursChoice hours, string number, string zone, string local, string reason, string until)
    {
        var decision = SendRules.Decide(Texts.By(hours), Texts.To(number, Texts.At(local, zone)));

        Assert.Equal((reason, until), (decision.Reason.Id(), Texts.Local(decision.Until, zone)));
    }
}

using Consentry.OptOut.Answering;
using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;
using Consentry.OptOut.Sending;
using Consentry.Service.Regions;
using CsCheck;

namespace Consentry.Service.Tests.Sending;

/// <summary>What holds for every question.</summary>
public sealed class SendProperties
{
    private const long Minute = TimeSpan.MicrosecondsPerMinute;

    private static readonly string[] Numbers =
    [
        Texts.Delaware,
        Texts.Florida,
        Texts.Texas,
        Texts.Oklahoma,
        Texts.Panhandle,
        Texts.TollFree,
        "+19072234417",
        "+16712234417",
        "+14162234417",
        "+79161234567",
        "nobody",
    ];

    private static readonly Scope[] Asked =
    [
        Scope.All,
        Texts.Offers,
        Texts.Changes,
        Scope.Of("club", null),
        Scope.Of(null, "gala"),
        Scope.Of("pool", null),
    ];

    /// <summary>2020 to 2050, whole minutes.</summary>
    private static readonly Gen<Moment> Moments = Gen.Long[26_300_000, 42_000_000]
        .Select(minute => new Moment(minute * Minute));

    private static readonly Gen<SendQuestion> Questions =
        from now in Moments
        from number in Among(Numbers)
        from texts in Among(Asked)
        from standing in Gen.Frequency((6, Gen.Const(Standing.Consented)), (1, Gen.Enum<Standing>()))
        from sent in Gen.Int[0, 60 * 24 * 9].Array[0, 5]
        select new SendQuestion
        {
            Now = now,
            Texts = texts,
            Permit = new(standing, Since: null),
            Recipient = RecipientFinder.Find(number),
            Sent = [.. sent.Select(minutes => now.Plus(-TimeSpan.FromMinutes(minutes)))],
            SentMarketing = [.. sent.Select(minutes => now.Plus(-TimeSpan.FromMinutes(minutes / 4)))],
        };

    private static readonly Gen<SenderSettings> Choices = Gen.Enum<HoursChoice>().Select(Texts.By);

    [Fact]
    public void A_blocked_number_is_never_allowed_whatever_else() =>
        Gen.Select(Choices, Questions, Among(Standing.Blocked, Standing.WrongNumber))
            .Sample(
                (sender, question, standing) =>
                {
                    var decision = SendRules.Decide(
                        sender with
                        {
                            RequiresConsent = false,
                        },
                        question with
                        {
                            Permit = new(standing, Since: null),
                        }
                    );
                    Assert.False(decision.Allowed);
                    Assert.Null(decision.Until);
                },
                iter: 5000
            );

    /// <summary>At the moment it is told, it may go; at none before. Looked at every few minutes, and just before.</summary>
    [Fact]
    public void Until_is_the_first_moment_at_which_it_may_go() =>
        Gen.Select(Choices, Questions)
            .Sample(
                (sender, question) =>
                {
                    if (SendRules.Decide(sender, question) is not { Until: { } until })
                        return;

                    Assert.True(until > question.Now);
                    Assert.True(SendRules.Decide(sender, question with { Now = until }).Allowed);
                    Assert.False(SendRules.Decide(sender, question with { Now = new(until.Microseconds - 1) }).Allowed);
                    var step = TimeSpan.FromMinutes(Math.Max(7, (until.Time - question.Now.Time).TotalMinutes / 300));
                    for (var at = question.Now; at < until; at = at.Plus(step))
                        Assert.False(SendRules.Decide(sender, question with { Now = at }).Allowed);
                },
                iter: 2000
            );

    /// <summary>Whoever may send, and only waits, is told until when; of many zones there may be no hour that suits all.</summary>
    [Fact]
    public void What_waits_for_time_alone_is_told_until_when() =>
        Gen.Select(Choices, Questions)
            .Sample(
                (sender, question) =>
                {
                    var decision = SendRules.Decide(sender, question);
                    var waits =
                        decision.Reason
                        is SendReason.Frequency
                            or SendReason.DailyLimit
                            or SendReason.Holiday
                            or SendReason.QuietHours;
                    Assert.Equal(waits, decision.Until is not null);
                },
                iter: 5000
            );

    /// <summary>The safe hours never allow what the law's do not.</summary>
    [Fact]
    public void The_default_is_never_looser() =>
        Questions.Sample(
            question =>
            {
                if (SendRules.Decide(Texts.By(HoursChoice.Safe), question).Allowed)
                    Assert.True(SendRules.Decide(Texts.By(HoursChoice.Law), question).Allowed);
            },
            iter: 5000
        );

    /// <summary>To know less of where somebody is never allows more.</summary>
    [Fact]
    public void One_place_more_never_allows_more() =>
        Gen.Select(Choices, Questions, Among(Numbers[..^1]))
            .Sample(
                (sender, question, other) =>
                {
                    var both = question.Recipient with
                    {
                        Places = [.. question.Recipient.Places, .. RecipientFinder.Find(other).Places],
                    };
                    if (SendRules.Decide(sender, question with { Recipient = both }).Allowed)
                        Assert.True(SendRules.Decide(sender, question).Allowed);
                },
                iter: 5000
            );

    /// <summary>Clocks that nobody has, changing at any moment by any number of minutes.</summary>
    [Fact]
    public void The_first_moment_is_found_on_any_clock() =>
        Gen.Select(Gen.Select(Gen.Int[0, 60 * 24 * 20], Gen.Int[-720, 840]).Array[1, 6], Moments)
            .Sample(
                (changes, now) =>
                {
                    var spans = changes
                        .DistinctBy(change => change.Item1)
                        .OrderBy(change => change.Item1)
                        .Select(change => new OffsetSpan(
                            now.Plus(TimeSpan.FromMinutes(change.Item1)),
                            TimeSpan.FromMinutes(change.Item2)
                        ));
                    var question = Texts.To(Texts.Delaware, now) with
                    {
                        Recipient = new(RecipientKind.Anywhere, [new(null, new LocalClock("Nowhere", [.. spans]))]),
                    };
                    var sender = Texts.By(HoursChoice.Safe);
                    if (SendRules.Decide(sender, question).Until is not { } until)
                        return;

                    Assert.True(SendRules.Decide(sender, question with { Now = until }).Allowed);
                    for (var at = now; at < until; at = at.Plus(TimeSpan.FromMinutes(1)))
                        Assert.False(SendRules.Decide(sender, question with { Now = at }).Allowed);
                },
                iter: 300
            );

    private static Gen<T> Among<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}

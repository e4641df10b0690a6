using Consentry.OptOut;
using Consentry.OptOut.Answering;
using Consentry.OptOut.Ledger;
using Consentry.Service.Tests.Ledger;
using CsCheck;

namespace Consentry.Service.Tests.Answering;

/// <summary>What holds for every state and message.</summary>
public sealed class AnswerProperties
{
    private const int Iterations = 5000;

    private static readonly string[] Messages =
    [
        "STOP",
        "stop the coupons",
        "stop the class alerts",
        "no more order updates",
        "leave me alone",
        "ARRET",
        "ya no me manden promociones",
        "START",
        "YES",
        "HELP",
        "wrong number",
        "see you at five",
        "",
        "🛑",
        "\ud83d",
    ];

    private static readonly Gen<ConsentState> States = Events.Some.Select(ConsentState.Of);

    private static readonly Gen<InboundContext> Contexts =
        from to in Gen.Int[-1, Gym.Settings.Numbers.Count - 1]
        from isTollFree in Gen.Bool
        from answered in Gen.Bool
        from minutes in Gen.Int[0, 10]
        select Inbounds.Context with
        {
            To = to < 0 ? null : Gym.Settings.Numbers[to],
            IsTollFree = isTollFree,
            ProviderAnswered = answered,
            Age = TimeSpan.FromMinutes(minutes),
        };

    private static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.Int[0, Messages.Length - 1].Select(i => Messages[i])),
        (1, Gen.String)
    );

    /// <summary>Whatever it says and whoever reads it: nothing fails, and a confirmation goes with a reply and a revocation.</summary>
    [Fact]
    public void An_answer_is_whole() =>
        Gen.Select(States, Texts, Contexts)
            .Sample(
                (before, text, context) =>
                {
                    var answer = Decide(before, text, context);
                    var kinds = answer.Events.Select(e => e.Kind).ToHashSet();
                    Assert.Equal(
                        kinds.Contains(EventKind.Confirmed),
                        kinds.Contains(EventKind.Revoked) && answer.Reply is not null
                    );
                    Assert.True(answer.Reply is null || kinds.Count > 0);
                    Assert.Equal(answer.Events.Count, answer.Events.Distinct().Count());
                },
                iter: Iterations
            );

    [Fact]
    public void Nothing_of_a_revocation_may_be_sent_afterwards_and_it_is_confirmed_once() =>
        Gen.Select(States, Texts, Contexts)
            .Sample(
                (before, text, context) =>
                {
                    var revoked = Decide(before, text, context).Events.Where(e => e.Kind == EventKind.Revoked).ToList();
                    var after = Applied(before, revoked);

                    Assert.All(
                        revoked,
                        e => Assert.True(after.For(e.Scope).Standing is Standing.Blocked or Standing.WrongNumber)
                    );
                    if (revoked.Count > 0)
                        Assert.Null(Decide(after, text, context).Reply);
                },
                iter: Iterations
            );

    /// <summary>A reply to START says that texts come again, so they may; and only where they might not before.</summary>
    [Fact]
    public void A_reply_to_start_tells_the_truth() =>
        Gen.Select(States, Contexts)
            .Sample(
                (before, context) =>
                {
                    var answer = Decide(before, "START", context);
                    var after = Applied(before, answer.Events);
                    var texts = Events.Questions.Where(q => answer.Events[0].Scope.Covers(q)).ToList();

                    Assert.All(
                        texts.Where(_ => !before.IsReassigned),
                        q => Assert.NotEqual(Standing.Blocked, after.For(q).Standing)
                    );
                    if (answer.Reply is not null)
                        Assert.False(after.IsReassigned);
                },
                iter: Iterations
            );

    [Fact]
    public void No_answer_allows_more_but_that_to_start_and_yes() =>
        Gen.Select(States, Texts, Contexts)
            .Sample(
                (before, text, context) =>
                {
                    var answer = Decide(before, text, context);
                    if (answer.Events.Any(e => e.Kind == EventKind.Resumed))
                        return;

                    var after = Applied(before, answer.Events);
                    foreach (var question in Events.Questions)
                    {
                        if (after.For(question).Standing == Standing.Consented)
                            Assert.Equal(Standing.Consented, before.For(question).Standing);
                    }
                },
                iter: Iterations
            );

    private static Answer Decide(ConsentState before, string text, InboundContext context) =>
        Answerer.Decide(before, OptOutRecogniser.Read(text), text, context);

    /// <summary>Later than all that <see cref="Events.Some"/> makes.</summary>
    private static ConsentState Applied(ConsentState before, IReadOnlyList<AnswerEvent> events) =>
        events
            .Select((e, i) => Events.At(e.Kind, e.Scope, minute: 100, sequence: 100 + i))
            .Aggregate(before, (state, next) => state.With(next));
}

using Consentry.OptOut.Answering;
using Consentry.OptOut.Law;

namespace Consentry.Service.Tests.Answering;

/// <summary>How far a revocation reaches, by its words.</summary>
public sealed class ScopeTests
{
    private const string Marketing = "category:gala, category:offers";

    [Theory]
    [InlineData("STOP", "all")]
    [InlineData("stop all texts", "all")]
    [InlineData("take me off your list", "all")]
    [InlineData("no more of these messages", "all")]
    // By the names that the sender has.
    [InlineData("stop the order updates", "category:order-updates")]
    [InlineData("please stop sending me the order updates", "category:order-updates")]
    [InlineData("stop the class alerts", "program:class-alerts")]
    [InlineData("no more schedule texts", "category:class-changes")]
    // One kind of marketing ends all of it.
    [InlineData("stop the offers", Marketing)]
    [InlineData("don't text me about the gala", Marketing)]
    [InlineData("no more bargain texts", Marketing)]
    // By what people call marketing.
    [InlineData("stop the coupon texts", Marketing)]
    [InlineData("stop the promos but keep the order updates", Marketing)]
    [InlineData("no more marketing messages please", Marketing)]
    [InlineData("stop sending me ads", Marketing)]
    [InlineData("ya no me manden promociones", Marketing)]
    [InlineData("arrêtez les promos", Marketing)]
    // A program with marketing in it: the program, and marketing elsewhere.
    [InlineData("stop the club texts", "category:gala, category:offers, program:club")]
    // Two kinds at once.
    [InlineData("stop the order updates and the promos", "category:gala, category:offers, category:order-updates")]
    [InlineData("stop the class alerts, the gala, and the order updates", "all")]
    [InlineData("stop the coupons & the schedule texts", "category:class-changes, category:gala, category:offers")]
    [InlineData("stop the promos and keep the order updates", Marketing)]
    [InlineData("stop the promos, I need the order updates", Marketing)]
    [InlineData("stop the promos. The order updates are fine", Marketing)]
    [InlineData("stop the promos and have a nice day", Marketing)]
    [InlineData("stop the promo texts and all others", "all")]
    [InlineData("stop the order updates and everything else", "all")]
    // What the sender does not know.
    [InlineData("stop the horoscopes", "all")]
    [InlineData("stop the raffle texts", "all")]
    public void The_scope_of_a_message(string text, string scopes) =>
        Assert.Equal(scopes, Scopes(text, Inbounds.Context));

    /// <summary>A bare keyword is of the kind it answers where the sender has chosen so and the law allows it.</summary>
    [Theory]
    [InlineData("STOP", "2026-11-29", "+13026284418", "program:class-alerts")]
    [InlineData("stop please", "2026-11-29", "+13026284418", "program:class-alerts")]
    [InlineData("STOP", "2026-11-29", "+13026284419", "category:gala, category:offers, program:club")]
    [InlineData("STOP", "2026-11-29", Gym.LongCode, "all")]
    [InlineData("STOP", "2027-01-31", "+13026284418", "all")]
    [InlineData("STOPALL", "2026-11-29", "+13026284418", "all")]
    [InlineData("stop all", "2026-11-29", "+13026284418", "all")]
    [InlineData("leave me alone", "2026-11-29", "+13026284418", "all")]
    public void A_sender_may_confine_a_keyword(string text, string day, string to, string scopes) =>
        Assert.Equal(
            scopes,
            Scopes(
                text,
                new InboundContext
                {
                    Sender = Gym.Settings with { Choices = new LawChoices { Scope = RevocationScope.Kind } },
                    Law = LawEdition.At(DateOnly.ParseExact(day, "yyyy-MM-dd", null)),
                    To = Gym.Number(to),
                }
            )
        );

    [Theory]
    [InlineData("+13026284418")]
    [InlineData("+13026284419")]
    public void By_default_a_keyword_ends_everything(string to) =>
        Assert.Equal("all", Scopes("STOP", Inbounds.Context with { To = Gym.Number(to) }));

    /// <summary>Where nothing would be left, all is said in one word.</summary>
    [Fact]
    public void A_sender_of_marketing_alone_is_left_nothing() =>
        Assert.Equal(
            "all",
            Scopes(
                "stop the coupons",
                Inbounds.Context with
                {
                    Sender = Gym.Settings with { Programs = [Gym.Settings.Programs[1]] },
                }
            )
        );

    [Fact]
    public void A_sender_without_programs_ends_everything() =>
        Assert.Equal(
            "all",
            Scopes("stop the coupons", Inbounds.Context with { Sender = Gym.Settings with { Programs = [] } })
        );

    private static string Scopes(string text, InboundContext context) =>
        string.Join(
            ", ",
            Inbounds
                .Answer(text, context: context)
                .Events.Where(e => e.Kind == OptOut.Ledger.EventKind.Revoked)
                .Select(e => e.Scope)
        );
}

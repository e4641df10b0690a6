using Consentry.OptOut.Answering;
using Consentry.OptOut.Law;

namespace Consentry.Service.Tests.Answering;

public sealed class AnswererTests
{
    private const string Stopped =
        "Harbor Gym: you are unsubscribed and will get no more texts from us. Questions: 302-628-4417 or help@harborgym.example";

    private const string Back =
        "Harbor Gym: you get our texts again. Msg frequency varies. Msg&data rates may apply. STOP ends them, HELP gets you help.";

    private const string Help =
        "Harbor Gym: help at 302-628-4417 or help@harborgym.example. Msg frequency varies. Msg&data rates may apply. Reply STOP to end.";

    [Theory]
    // One confirmation, then silence.
    [InlineData("", "STOP", "revoked all; confirmed all", Stopped)]
    [InlineData("consented all 1", "leave me alone", "revoked all; confirmed all", Stopped)]
    [InlineData("revoked all 1", "STOP", "revoked all", null)]
    [InlineData("revoked category:offers 1", "STOP", "revoked all; confirmed all", Stopped)]
    [InlineData("revoked all 1; consented all 2", "STOP", "revoked all; confirmed all", Stopped)]
    [InlineData("revoked all 1; resumed all 2", "STOP", "revoked all; confirmed all", Stopped)]
    [InlineData("revoked all 1; consented program:club 2", "STOP", "revoked all; confirmed all", Stopped)]
    [InlineData("revoked all 1; imported all 2", "STOP", "revoked all", null)]
    [InlineData("wrong-number all 1", "STOP", "revoked all", null)]
    // START.
    [InlineData("revoked all 1", "START", "resumed all", Back)]
    [InlineData("revoked category:offers 1", "unstop", "resumed all", Back)]
    [InlineData("", "START", "resumed all", null)]
    [InlineData("consented all 1", "START", "resumed all", null)]
    [InlineData("revoked all 1; resumed all 2", "START", "resumed all", null)]
    [InlineData("revoked all 1; wrong-number all 2", "START", "resumed all", null)]
    // YES is START where everything is blocked, and an answer to something else where it is not.
    [InlineData("revoked all 1", "YES", "resumed all", Back)]
    [InlineData("revoked all 1", " yes! ", "resumed all", Back)]
    [InlineData("revoked all 1", "yes please", "", null)]
    [InlineData("revoked all 1", "yes, see you at five", "", null)]
    [InlineData("revoked category:offers 1", "YES", "", null)]
    [InlineData("revoked all 1; consented program:shop 2", "YES", "", null)]
    [InlineData("consented all 1", "YES", "", null)]
    [InlineData("wrong-number all 1", "YES", "", null)]
    [InlineData("revoked all 1; wrong-number all 2", "YES", "", null)]
    // HELP always.
    [InlineData("", "HELP", "helped all", Help)]
    [InlineData("revoked all 1", "help", "helped all", Help)]
    [InlineData("wrong-number all 1", "INFO", "helped all", Help)]
    // Somebody else, and nothing.
    [InlineData("consented all 1", "wrong number", "wrong-number all", null)]
    [InlineData("revoked all 1", "you have the wrong number", "wrong-number all", null)]
    [InlineData("consented all 1", "see you at five", "", null)]
    [InlineData("consented all 1", "stop by at five", "", null)]
    [InlineData("consented all 1", "", "", null)]
    public void What_a_message_leads_to(string before, string text, string events, string? reply)
    {
        var answer = Inbounds.Answer(text, before);

        Assert.Equal(events, answer.Told());
        Assert.Equal(reply, answer.Reply);
    }

    [Theory]
    [InlineData(
        "",
        "revoked category:gala; revoked category:offers; confirmed category:gala; confirmed category:offers"
    )]
    [InlineData("revoked category:offers 1", "revoked category:gala; revoked category:offers; confirmed category:gala")]
    [InlineData("revoked category:offers 1; revoked category:gala 1", "revoked category:gala; revoked category:offers")]
    [InlineData("revoked all 1", "revoked category:gala; revoked category:offers")]
    public void A_part_is_confirmed_as_far_as_it_was_not_blocked(string before, string events)
    {
        var answer = Inbounds.Answer("stop the coupons", before);

        Assert.Equal(events, answer.Told());
        Assert.Equal(events.Contains("confirmed", StringComparison.Ordinal), answer.Reply is not null);
    }

    [Theory]
    [InlineData(
        "stop the coupons",
        "Harbor Gym: you are unsubscribed from marketing texts and will get no more of them. Reply STOP to end all texts."
    )]
    [InlineData(
        "stop the order updates",
        "Harbor Gym: you are unsubscribed from order updates and will get no more of them. Reply STOP to end all texts."
    )]
    [InlineData(
        "stop the class alerts",
        "Harbor Gym: you are unsubscribed from Harbor Gym Class Alerts and will get no more of them. Reply STOP to end all texts."
    )]
    [InlineData(
        "ya no me manden promociones",
        "Harbor Gym: baja confirmada (mensajes publicitarios). Ya no le enviamos esos mensajes. Para terminar con todos, responda STOP."
    )]
    [InlineData(
        "arrêtez les promos",
        "Harbor Gym : désinscription confirmée (textos publicitaires). Vous ne recevrez plus ces textos. Pour ne plus rien recevoir, répondez STOP."
    )]
    [InlineData(
        "ALTO",
        "Harbor Gym: baja confirmada. Ya no le enviamos mensajes. Ayuda: 302-628-4417 o help@harborgym.example"
    )]
    [InlineData(
        "ARRET",
        "Harbor Gym : désinscription confirmée. Vous ne recevrez plus de textos. Aide : 302-628-4417 ou help@harborgym.example"
    )]
    [InlineData(
        "AYUDA",
        "Harbor Gym: ayuda en 302-628-4417 o help@harborgym.example. Frecuencia variable. Pueden aplicarse tarifas de mensajes y datos. Responda STOP para cancelar."
    )]
    public void A_reply_names_what_ends_in_the_language_of_the_message(string text, string reply) =>
        Assert.Equal(reply, Inbounds.Answer(text).Reply);

    /// <summary>The network or the provider sends the one confirmation; HELP and START are answered by us all the same.</summary>
    [Fact]
    public void Nobody_confirms_twice()
    {
        var tollFree = Inbounds.Context with { To = Gym.Number(Gym.TollFree), IsTollFree = true };
        var confirms = Inbounds.Context with { To = new(Gym.LongCode, ProviderConfirms: true) };

        Assert.All(
            [tollFree, confirms],
            context =>
            {
                Assert.Equal(("revoked all", null), Both(Inbounds.Answer("STOP", context: context)));
                Assert.Equal(("helped all", Help), Both(Inbounds.Answer("HELP", context: context)));
                Assert.Equal(("resumed all", Back), Both(Inbounds.Answer("START", "revoked all 1", context)));
            }
        );
    }

    [Theory]
    [InlineData("STOP", "", "revoked all")]
    [InlineData("HELP", "", "helped all")]
    [InlineData("START", "revoked all 1", "resumed all")]
    public void What_the_provider_has_answered_is_recorded_only(string text, string before, string events) =>
        Assert.Equal(
            (events, null),
            Both(Inbounds.Answer(text, before, Inbounds.Context with { ProviderAnswered = true }))
        );

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(86_400, false)]
    public void A_late_confirmation_is_left_out(int seconds, bool isConfirmed)
    {
        var late = Inbounds.Context with { Age = TimeSpan.FromSeconds(seconds) };

        Assert.Equal(isConfirmed, Inbounds.Answer("STOP", context: late).Reply is not null);
        Assert.NotNull(Inbounds.Answer("HELP", context: late).Reply);
    }

    /// <summary>START to the number of one program is no wish for another.</summary>
    [Fact]
    public void Start_resumes_what_its_number_sends()
    {
        var answer = Inbounds.Answer(
            "START",
            "revoked all 1",
            Inbounds.Context with
            {
                To = Gym.Number("+13026284418"),
            }
        );

        Assert.Equal("resumed program:class-alerts", answer.Told());
        Assert.Equal(
            "Harbor Gym Class Alerts: you get our texts again. Up to 8 msgs a month. Msg&data rates may apply. STOP ends them, HELP gets you help.",
            answer.Reply
        );
    }

    [Fact]
    public void A_number_that_the_settings_do_not_know_is_answered_too() =>
        Assert.Equal(
            ("revoked all; confirmed all", Stopped),
            Both(Inbounds.Answer("STOP", context: Inbounds.Context with { To = null }))
        );

    [Fact]
    public void The_senders_own_words_go_before_ours()
    {
        var own = Inbounds.Context with
        {
            Sender = Gym.Settings with
            {
                Replies = new()
                {
                    Stop = "our stop",
                    Help = "our help",
                    Resume = "our start",
                },
            },
        };

        Assert.Equal("our stop", Inbounds.Answer("STOP", context: own).Reply);
        Assert.Equal("our help", Inbounds.Answer("AYUDA", context: own).Reply);
        Assert.Equal("our start", Inbounds.Answer("START", "revoked all 1", own).Reply);
        // They say nothing of a part.
        Assert.StartsWith(
            "Harbor Gym: you are unsubscribed from",
            Inbounds.Answer("stop the coupons", context: own).Reply,
            StringComparison.Ordinal
        );
    }

    /// <summary>On a day on which the law lets a sender designate its keywords; today it does not, and the choice counts for nothing.</summary>
    [Theory]
    [InlineData("STOP", "revoked all; confirmed all", "revoked all; confirmed all")]
    [InlineData("Stop please", "revoked all; confirmed all", "revoked all; confirmed all")]
    [InlineData("leave me alone", "revoked all; confirmed all", "helped all")]
    public void A_designated_method_counts_where_the_law_allows_it(string text, string today, string then)
    {
        var day = new DateOnly(2027, 3, 1);
        var known = DatedRule.All.Select(rule => rule.Sources.Contains("FCC2667") ? rule with { From = day } : rule);
        var designates = Inbounds.Context with
        {
            Sender = Gym.Settings with { Choices = new() { Methods = OptOutMethods.Designated } },
        };

        Assert.Equal(today, Inbounds.Answer(text, context: designates).Told());
        Assert.Equal(
            then,
            Inbounds
                .Answer(text, context: designates with { Law = LawEdition.At(LawEdition.Of([.. known]), day) })
                .Told()
        );
    }

    private static (string Events, string? Reply) Both(Answer answer) => (answer.Told(), answer.Reply);
}

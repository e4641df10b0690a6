using Consentry.Drafting.Texting;
using Consentry.OptOut.Answering;

namespace Consentry.Service.Tests.Answering;

public sealed class ReplyChecksTests
{
    [Theory]
    [InlineData("Harbor Gym: you're unsubscribed and will get no more texts.", "")]
    [InlineData("HARBOR GYM - You have been opted out. You won’t receive further messages.", "")]
    [InlineData("Harbor Gym: baja confirmada, ya no recibirás mensajes.", "")]
    [InlineData("Harbor Gym : vous êtes désabonné, aucun autre message ne suivra.", "")]
    [InlineData("You have been unsubscribed.", "reply.stop-brand reply.stop-no-more")]
    [InlineData("Harbor Gym: OK, got it, thanks a lot.", "reply.stop-acknowledges reply.stop-no-more")]
    [InlineData("Harbor Gym: you are unsubscribed, goodbye.", "reply.stop-no-more")]
    [InlineData(
        "Harbor Gym: sorry to see you go, here is 20% off.",
        "reply.stop-acknowledges reply.stop-no-more reply.stop-no-marketing"
    )]
    [InlineData("Harbor Gym: unsubscribed, no more texts. Use code BACK5 if you return!", "reply.stop-no-marketing")]
    [InlineData(
        "Harbor Gym: baja confirmada, ya no enviamos nada. 20 % de descuento si vuelve",
        "reply.stop-no-marketing"
    )]
    // To name what has ended is no marketing.
    [InlineData("Harbor Gym: you are unsubscribed from offers and will get no more of them.", "")]
    [InlineData("unsubscribed", "reply.stop-brand reply.stop-no-more reply.length")]
    [InlineData("", "reply.stop-brand reply.stop-acknowledges reply.stop-no-more reply.length")]
    public void Stop(string text, string findings) => Is(ReplyKind.Stop, text, findings);

    [Theory]
    [InlineData("Harbor Gym: help at 302-628-4417. Reply STOP to end.", "")]
    [InlineData("Harbor Gym: write to help@harborgym.example. Reply STOP to end.", "")]
    [InlineData("Harbor Gym: see harborgym.example/help or text STOP to end.", "")]
    [InlineData("Harbor Gym: see https://harborgym.example or text STOP to end.", "")]
    [InlineData("Harbor Gym: escriba a help@harborgym.example. ALTO para cancelar.", "")]
    [InlineData("Reply STOP to unsubscribe. Msg&data rates may apply.", "reply.help-brand reply.help-contact")]
    [InlineData("Harbor Gym: ask at the front desk. Reply STOP to end. 24 hrs.", "reply.help-contact")]
    [InlineData("Harbor Gym: call 302-628-4417 between 8 and 5.", "reply.help-stop")]
    public void Help(string text, string findings) => Is(ReplyKind.Help, text, findings);

    [Theory]
    [InlineData(
        "Harbor Gym: you're in for class alerts, up to 8 msgs/mo. Msg&data rates may apply. Reply HELP for help, STOP to end.",
        ""
    )]
    [InlineData(
        "Harbor Gym: alta confirmada. Frecuencia variable. Pueden aplicarse tarifas. AYUDA para ayuda, STOP para cancelar.",
        ""
    )]
    [InlineData(
        "Harbor Gym : inscription confirmée. 4 messages par mois. Des frais peuvent s'appliquer. AIDE ou ARRÊT.",
        ""
    )]
    [InlineData(
        "Thanks for signing up!",
        "reply.optin-brand reply.optin-frequency reply.optin-rates reply.optin-help reply.optin-stop"
    )]
    [InlineData(
        "Harbor Gym: welcome. Msg&data rates may apply. Reply HELP for help, STOP to end.",
        "reply.optin-frequency"
    )]
    [InlineData("Harbor Gym: welcome, 2 texts a week. Reply HELP for help, STOP to end.", "reply.optin-rates")]
    [InlineData("Harbor Gym: welcome, 2 texts a week. Rates may apply. Reply STOP to end.", "reply.optin-help")]
    [InlineData("Harbor Gym: welcome, 2 texts a week. Rates may apply. Reply HELP for help.", "reply.optin-stop")]
    public void Resume(string text, string findings) => Is(ReplyKind.Resume, text, findings);

    [Theory]
    [InlineData(319, "")]
    [InlineData(320, "")]
    [InlineData(321, "reply.length")]
    public void Length(int length, string findings) =>
        Is(ReplyKind.Stop, "Harbor Gym: unsubscribed, no more texts. ".PadRight(length, 'x'), findings);

    /// <summary>Ours, in each language, for all texts and for a part.</summary>
    [Theory]
    [InlineData("STOP", "", ReplyKind.Stop)]
    [InlineData("ALTO", "", ReplyKind.Stop)]
    [InlineData("ARRET", "", ReplyKind.Stop)]
    [InlineData("stop the coupons", "", ReplyKind.Stop)]
    [InlineData("ya no me manden promociones", "", ReplyKind.Stop)]
    [InlineData("arrêtez les promos", "", ReplyKind.Stop)]
    [InlineData("HELP", "", ReplyKind.Help)]
    [InlineData("AYUDA", "", ReplyKind.Help)]
    [InlineData("AIDE", "", ReplyKind.Help)]
    [InlineData("START", "revoked all 1", ReplyKind.Resume)]
    [InlineData("INICIO", "revoked all 1", ReplyKind.Resume)]
    [InlineData("DEBUT", "revoked all 1", ReplyKind.Resume)]
    public void Ours_pass_and_are_cheap(string text, string before, ReplyKind kind)
    {
        Assert.All(
            new[] { Gym.LongCode, "+13026284418", "+13026284419" },
            to =>
            {
                var sender = to == "+13026284419" ? Gym.Settings with { Phone = null } : Gym.Settings;
                var context = Inbounds.Context with { To = Gym.Number(to), Sender = sender };
                var reply = Inbounds.Answer(text, before, context).Reply!;

                Assert.Empty(ReplyChecks.Check(kind, reply, "Harbor Gym"));
                var size = SmsText.Of(reply);
                Assert.Equal((reply, SmsEncoding.Gsm7), (size.Text, size.Encoding));
                Assert.InRange(size.Segments, 1, 2);
            }
        );
    }

    private static void Is(ReplyKind kind, string text, string findings) =>
        Assert.Equal(findings, string.Join(' ', ReplyChecks.Check(kind, text, "Harbor Gym").Select(f => f.Id)));
}

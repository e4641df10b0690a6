using Consentry.OptOut.Answering;
using Consentry.OptOut.Law;
using Consentry.Service.Providers;

namespace Consentry.Service.Tests.Answering;

public sealed class SenderSettingsCheckTests
{
    private static readonly LawEdition Today = LawEdition.At(new DateOnly(2026, 11, 29));

    [Fact]
    public void Settings_that_are_right_have_no_problems() => Assert.Empty(Check(Gym.Settings));

    [Fact]
    public void A_sender_needs_no_more_than_name_and_contact() =>
        Assert.Empty(
            Check(
                new SenderSettings
                {
                    Id = "harbor-gym",
                    Name = "Harbor Gym",
                    HelpPage = "https://harborgym.example/help",
                }
            )
        );

    /// <summary>All at once, each with its place.</summary>
    [Fact]
    public void All_problems_are_told()
    {
        var settings = Gym.Settings with
        {
            Id = "Harbor Gym",
            Name = "  ",
            Email = "harbor",
            Phone = "ask",
            HelpPage = "http://harborgym.example",
            Numbers = [new("302-628-4417"), new("12345"), new("12345"), new("+13026284418", "pool")],
            Programs =
            [
                new()
                {
                    Name = "club",
                    Categories = [new("offers", IsMarketing: true, [""]), new("offers", IsMarketing: true)],
                    Frequency = new(0, 400),
                },
                new() { Name = "club", Categories = [] },
                new()
                {
                    Name = "The Shop",
                    Categories = [new("offers", IsMarketing: false), new("Big Sale", IsMarketing: true)],
                },
            ],
            Providers =
            [
                new("twilio", new Dictionary<string, string>(StringComparer.Ordinal) { ["authToken"] = " " }),
                new("twilio", new Dictionary<string, string>(StringComparer.Ordinal)),
                new("pigeon", new Dictionary<string, string>(StringComparer.Ordinal)),
            ],
        };

        Assert.Equal(
            [
                "id",
                "name",
                "email",
                "phone",
                "helpPage",
                "programs[0].frequency.most",
                "programs[0].frequency.per",
                "programs[1].name",
                "programs[1].categories",
                "programs[2].name",
                "programs[0].categories[0].words",
                "programs[0].categories[1].name",
                "programs[2].categories[0].isMarketing",
                "programs[2].categories[1].name",
                "numbers[0].number",
                "numbers[2].number",
                "numbers[3].program",
                "providers[0].values.authToken",
                "providers[1].kind",
                "providers[2].kind",
            ],
            Check(settings).Select(problem => problem.Place)
        );
    }

    [Fact]
    public void Somebody_has_to_be_reached() =>
        Assert.Equal(
            ["there is no contact, and HELP has to name one; give email, phone or helpPage"],
            Check(Gym.Settings with { Email = null, Phone = null }).Select(problem => problem.Message)
        );

    [Fact]
    public void Replies_that_do_not_pass_are_refused()
    {
        var settings = Gym.Settings with
        {
            Replies = new() { Stop = "You have been unsubscribed.", Help = "Reply STOP to unsubscribe." },
        };

        Assert.Equal(
            [
                "replies.stop: reply.stop-brand: it does not name the sender; begin it with 'Harbor Gym:'",
                "replies.stop: reply.stop-no-more: it does not say that no more texts follow; say so",
                "replies.help: reply.help-brand: it does not name the sender; begin it with 'Harbor Gym:'",
                "replies.help: reply.help-contact: it gives no way to reach the sender; add an e-mail address, a phone number or a page",
            ],
            Check(settings).Select(problem => $"{problem.Place}: {problem.Message}")
        );
    }

    /// <summary>Of each program, in each language, each problem once.</summary>
    [Fact]
    public void A_title_too_long_for_our_texts_is_told() =>
        Assert.Equal(
            ["replies.help", "replies.resume"],
            Check(
                    Gym.Settings with
                    {
                        Numbers = [],
                        Programs = [Gym.Settings.Programs[0] with { Title = "Harbor Gym " + new string('x', 200) }],
                    }
                )
                .Select(problem => problem.Place)
                .Distinct()
        );

    [Fact]
    public void Every_provider_we_have_may_be_named() =>
        Assert.Equal(
            new KnownProviders(SnsCertificates.Online()).All.Select(provider => provider.Kind),
            SenderSettingsCheck.ProviderKinds
        );

    [Fact]
    public void A_name_too_long_for_our_texts_is_told() =>
        Assert.Contains(
            Check(Gym.Settings with { Name = new string('x', 300) }),
            problem =>
                problem.Place == "replies.stop"
                && problem.Message.StartsWith(
                    "reply.length: the text made of name and contact",
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [InlineData("2026-11-29", RevocationScope.Kind, OptOutMethods.Any, "")]
    [InlineData(
        "2027-01-31",
        RevocationScope.Kind,
        OptOutMethods.Any,
        "choices.scope: the law in force since 2027-01-31 does not allow a stop to end one kind of texts only; leave it out"
    )]
    [InlineData(
        "2026-11-29",
        RevocationScope.All,
        OptOutMethods.Designated,
        "choices.methods: the law in force since 2025-04-11 does not allow a sender to designate how to opt out; leave it out"
    )]
    public void A_choice_is_refused_that_the_law_does_not_allow(
        string day,
        RevocationScope scope,
        OptOutMethods methods,
        string problem
    ) =>
        Assert.Equal(
            problem,
            string.Join(
                '\n',
                SenderSettingsCheck
                    .Check(
                        Gym.Settings with
                        {
                            Choices = new() { Scope = scope, Methods = methods },
                        },
                        LawEdition.At(DateOnly.ParseExact(day, "yyyy-MM-dd", null))
                    )
                    .Select(p => $"{p.Place}: {p.Message}")
            )
        );

    private static IReadOnlyList<SettingsProblem> Check(SenderSettings settings) =>
        SenderSettingsCheck.Check(settings, Today);
}

using Consentry.Drafting;
using Consentry.Profiles;

namespace Consentry.Tests.Drafting;

/// <summary>What must be said before anything is drafted, and how it is cleaned.</summary>
public sealed class FactFinderTests
{
    [Fact]
    public void All_that_is_missing_is_told_at_once() =>
        Assert.Equal(
            ["name", "email", "useCases", "messageTypes", "optIn", "privacyUrl", "termsUrl", "frequency"],
            Missing(new Profile())
        );

    [Fact]
    public void Each_way_to_sign_up_asks_for_its_own_facts() =>
        Assert.Equal(
            ["optInUrl", "optInKeyword", "textNumber"],
            Missing(Senders.Groomer with { OptIn = ["web", "keyword"] })
        );

    [Fact]
    public void Paper_and_word_of_mouth_ask_for_none() =>
        Assert.Empty(Missing(Senders.Groomer with { OptIn = ["paper", "verbal"] }));

    [Theory]
    [InlineData("often")]
    [InlineData("0 per month")]
    public void A_frequency_is_one_that_readers_understand(string frequency) =>
        Assert.Equal(["frequency"], Missing(Senders.Groomer with { Frequency = frequency }));

    [Theory]
    [InlineData("larkfielddogs.com/privacy")]
    [InlineData("/privacy")]
    [InlineData("ftp://larkfielddogs.com")]
    public void An_address_has_its_scheme(string address) =>
        Assert.Equal(["privacyUrl"], Missing(Senders.Groomer with { PrivacyUrl = address }));

    [Fact]
    public void Words_that_mean_something_already_do_not_sign_up() =>
        Assert.Equal(["optInKeyword"], Missing(Senders.Gym with { OptInKeyword = "quit" }));

    [Fact]
    public void Stop_is_among_the_keywords() =>
        Assert.Equal(["keywords"], Missing(Senders.Groomer with { Keywords = ["QUIT"] }));

    [Theory]
    [InlineData("useCases")]
    [InlineData("optIn")]
    public void Names_that_nobody_knows_are_told(string key) =>
        Assert.Equal(
            [key],
            Missing(
                Senders.Groomer with
                {
                    UseCases = key is "useCases" ? ["sms"] : ["2fa"],
                    OptIn = key is "optIn" ? ["fax"] : ["paper"],
                }
            )
        );

    [Theory]
    [InlineData("!?")]
    [InlineData("&")]
    public void A_name_has_letters(string name) =>
        Assert.Equal(["name"], Missing(Senders.Groomer with { Name = name }));

    [Theory]
    [InlineData("  Fern \n\t Salon ", "Fern Salon")]
    [InlineData("Fern\u0000 Salon\u202E", "Fern Salon")]
    [InlineData("Fern \uD800Salon", "Fern Salon")]
    [InlineData("Fern 🙂 Salon", "Fern 🙂 Salon")]
    [InlineData(" \n ", null)]
    public void What_cannot_be_seen_is_left_out(string written, string? clean) =>
        Assert.Equal(clean, Cleaned.Line(written));

    [Fact]
    public void A_legal_name_that_says_the_same_says_nothing() =>
        Assert.Null(Senders.Facts(Senders.Gym with { LegalName = "HARBORFIELD GYM" }).LegalName);

    [Fact]
    public void Types_go_on_in_a_sentence() =>
        Assert.Equal(
            ["class reminders", "2FA codes", "FAQs"],
            Senders
                .Facts(
                    Senders.Groomer with
                    {
                        MessageTypes = ["Class reminders.", "2FA codes", "FAQs", "class Reminders"],
                    }
                )
                .Types
        );

    [Fact]
    public void A_campaign_of_marketing_only_sells_with_every_text() =>
        Assert.Equal(
            (0, 2),
            Kinds(Senders.Gym with { UseCases = ["marketing"], MessageTypes = ["news", "gym updates"] })
        );

    [Fact]
    public void A_use_case_without_a_type_brings_its_own() =>
        Assert.Equal(
            (1, 1),
            Kinds(Senders.Gym with { UseCases = ["2fa", "marketing"], MessageTypes = ["login codes"] })
        );

    private static (int Service, int Marketing) Kinds(Profile profile)
    {
        var facts = Senders.Facts(profile);
        return (facts.ServiceTypes.Count, facts.MarketingTypes.Count);
    }

    private static IEnumerable<string> Missing(Profile profile) =>
        FactFinder.Find(profile, Senders.Today).Missing.Select(missing => missing.Key);
}

using Consentry.Judging;
using Consentry.Rulebook;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Judging;

/// <summary>What is required for whom, and what the same verdicts come to there.</summary>
public sealed class ReviewerTests
{
    /// <summary>Meets the core and nothing else: no name, no day, no help, no word of carriers.</summary>
    private const string Core = """
        # SMS privacy and terms

        We use your number to remind you of visits. We share it with the vendor that delivers our texts.
        We never share personal or mobile information with third parties or affiliates for their marketing.
        Text messaging opt-in data and consent are shared with no third party.
        Write to desk@larkfielddental.com. Reply STOP to end our texts. You get appointment reminders by text.
        Message frequency varies. Message and data rates may apply. See our [privacy policy](/privacy).
        """;

    private static readonly string[] CoreIds =
    [
        "privacy.no-prohibited-sharing",
        "privacy.no-marketing-sharing",
        "privacy.opt-in-data-excluded",
        "privacy.data-sharing",
        "privacy.data-use",
        "privacy.opt-out",
        "privacy.contact",
        "terms.opt-out",
        "terms.message-types",
        "terms.message-frequency",
        "terms.rates",
        "terms.privacy-link",
    ];

    [Theory]
    [InlineData(Reviewers.Core)]
    [InlineData(Reviewers.Primevox)]
    [InlineData(Reviewers.Twilio, "privacy.brand-match", "terms.no-affiliate", "terms.help")]
    [InlineData(
        Reviewers.Telnyx,
        "privacy.brand-match",
        "privacy.no-placeholders",
        "terms.no-affiliate",
        "terms.program-name"
    )]
    [InlineData(
        Reviewers.Bandwidth,
        "privacy.brand-match",
        "privacy.no-placeholders",
        "terms.no-affiliate",
        "terms.program-name"
    )]
    [InlineData(
        Reviewers.Aws,
        "privacy.brand-match",
        "terms.no-affiliate",
        "terms.program-name",
        "terms.help",
        "terms.carrier-liability"
    )]
    [InlineData(
        Reviewers.Strict,
        "privacy.brand-match",
        "privacy.no-placeholders",
        "terms.no-affiliate",
        "terms.program-name",
        "terms.help",
        "terms.carrier-liability"
    )]
    public void A_reviewer_adds_to_the_core_what_it_rejects_for(Reviewers reviewer, params string[] added) =>
        Assert.Equal(
            [.. CoreIds, .. added],
            Vetting(reviewer).Findings.Where(f => f.Severity == Severity.Required).Select(f => f.Requirement.Id)
        );

    [Theory]
    [InlineData(Reviewers.Core, Outcome.Accepted)]
    [InlineData(Reviewers.Primevox, Outcome.Accepted)]
    [InlineData(Reviewers.Twilio, Outcome.Rejected)]
    [InlineData(Reviewers.Aws, Outcome.Rejected)]
    [InlineData(Reviewers.Strict, Outcome.Rejected)]
    public void What_is_recommended_never_rejects_and_what_a_reviewer_requires_does(Reviewers reviewer, Outcome outcome)
    {
        Assert.Equal(outcome, Vetting(reviewer).Outcome);
        Assert.Equal(outcome, Vetting(Reviewers.Core).OutcomeFor(reviewer));
    }

    [Fact]
    public void The_reviewer_changes_no_verdict() =>
        Assert.Equal(
            Vetting(Reviewers.Core).Findings.Select(f => f.Verdict.Label()),
            Vetting(Reviewers.Strict).Findings.Select(f => f.Verdict.Label())
        );

    [Fact]
    public void A_fix_takes_the_senders_name_and_invents_no_other_fact()
    {
        var vetting = Vet.Document(
            Given.Markdown("# Privacy Policy\n\nWe cut hair."),
            new VettingOptions(Editions.Latest) { As = ReadAs.Privacy, Sender = "Fern Salon" }
        );
        Assert.Contains("Fern Salon", FixOf(vetting, "privacy.brand-match"), StringComparison.Ordinal);
        Assert.Contains(Blank.Date, FixOf(vetting, "privacy.last-updated"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_the_fix_says_what_to_write() =>
        Assert.Contains(Blank.Sender, FixOf(Vetting(Reviewers.Core), "privacy.brand-match"), StringComparison.Ordinal);

    private static string FixOf(Vetting vetting, string id) => vetting.Findings.Single(f => f.Requirement.Id == id).Fix;

    private static Vetting Vetting(Reviewers reviewer) =>
        Vet.Document(
            Given.Markdown(Core),
            new VettingOptions(Editions.Latest) { As = ReadAs.Combined, For = reviewer }
        );
}

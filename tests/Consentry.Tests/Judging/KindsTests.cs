using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rulebook;

namespace Consentry.Tests.Judging;

/// <summary>What a document is, and what comes of it.</summary>
public sealed class KindsTests
{
    private const string Home = "# Fern Salon\n\nWe cut hair and sell combs. Come in any day but Monday.";

    [Theory]
    [InlineData("# Privacy Policy\n\nWe cut hair.", DocumentKind.Privacy)]
    [InlineData("# Privacy Notice for Guests\n\nWe cut hair.", DocumentKind.Privacy)]
    [InlineData("# SMS Terms\n\nWe cut hair.", DocumentKind.Terms)]
    [InlineData("# Terms & Conditions\n\nWe cut hair.", DocumentKind.Terms)]
    [InlineData("# SMS Privacy Policy\n\nWe cut hair.", DocumentKind.Privacy)]
    [InlineData("# Terms and Privacy\n\nWe cut hair.", DocumentKind.Combined)]
    [InlineData("# Política de privacidad\n\nCortamos el pelo.", DocumentKind.Privacy)]
    [InlineData("# Conditions générales\n\nNous coupons les cheveux.", DocumentKind.Terms)]
    [InlineData("# Fern Salon\n\n## Privacy Policy\n\nWe cut hair.", DocumentKind.Privacy)]
    [InlineData(Home, DocumentKind.Other)]
    [InlineData("", DocumentKind.Other)]
    public void A_page_is_what_its_title_or_first_heading_calls_it(string markdown, DocumentKind kind) =>
        Assert.Equal(kind, Vetted.As(ReadAs.Auto, markdown).Kind);

    [Fact]
    public void A_policy_that_holds_a_whole_part_of_terms_is_combined()
    {
        var part = string.Join(' ', Enumerable.Repeat("We cut hair.", 10));
        var page = $"# Privacy Policy\n\nWe cut hair.\n\n## Terms of Service\n\n{part}";
        Assert.Equal(DocumentKind.Combined, Vetted.As(ReadAs.Auto, page).Kind);
    }

    [Theory]
    [InlineData("## Your Privacy Rights")]
    [InlineData("## How to opt out")]
    public void Terms_with_a_section_on_something_else_are_terms(string heading)
    {
        var part = string.Join(' ', Enumerable.Repeat("We cut hair.", 12));
        Assert.Equal(
            DocumentKind.Terms,
            Vetted.As(ReadAs.Auto, $"# SMS Terms\n\nWe cut hair.\n\n{heading}\n\n{part}").Kind
        );
    }

    [Theory]
    [InlineData(
        "Msg frequency varies. Message and data rates may apply. Reply STOP to end our texts.",
        DocumentKind.Terms
    )]
    [InlineData(
        "We use your data to answer you. We never share your data. We share your data with couriers. Bye.",
        DocumentKind.Privacy
    )]
    public void A_page_without_a_title_is_what_it_says(string text, DocumentKind kind) =>
        Assert.Equal(kind, Vetted.As(ReadAs.Auto, text).Kind);

    [Fact]
    public void A_page_of_no_kind_is_judged_for_nothing_and_never_accepted()
    {
        var vetting = Vetted.As(ReadAs.Auto, Home);
        Assert.Equal(Outcome.NotApplicable, vetting.Outcome);
        Assert.Empty(vetting.Findings);
    }

    [Theory]
    [InlineData(ReadAs.Privacy, "privacy")]
    [InlineData(ReadAs.Terms, "terms")]
    [InlineData(ReadAs.Combined, "privacy", "terms")]
    public void The_caller_says_what_is_asked(ReadAs readAs, params string[] groups) =>
        Assert.Equal(
            Editions.Latest.Requirements.Where(r => groups.Contains(r.Group) && !r.IsOfPublication),
            Vetted.As(readAs, Home).Findings.Select(f => f.Requirement)
        );

    [Fact]
    public void One_unmet_required_finding_rejects()
    {
        var vetting = Vetted.As(ReadAs.Terms, Home);
        Assert.Equal(Outcome.Rejected, vetting.Outcome);
        Assert.All(vetting.Findings, f => Assert.Equal(f.Verdict is Verdict.Met, f.Fix.Length == 0));
    }

    [Fact]
    public void A_page_of_all_fixes_is_accepted()
    {
        var page = string.Join("\n\n", Vetted.As(ReadAs.Combined, Home).Findings.Select(f => f.Requirement.Fix));
        Assert.Equal(Outcome.Accepted, Vetted.As(ReadAs.Combined, page).Outcome);
    }

    [Fact]
    public void Another_language_is_for_review()
    {
        var vetting = Vetted.As(
            ReadAs.Privacy,
            "Los datos de la persona que nos escribe se guardan en el archivo de la tienda y no se venden."
        );
        Assert.Equal(("es", Outcome.Review), (vetting.Language, vetting.Outcome));
        Assert.All(vetting.Findings, f => Assert.Equal("other-language", f.Verdict.Reason?.Id));
    }
}

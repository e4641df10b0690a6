using System.Text.RegularExpressions;
using Consentry.Judging;
using Consentry.Rulebook;

namespace Consentry.Tests.Rulebook;

public sealed partial class CodeCatalogueTests
{
    private static readonly string[] Groups =
    [
        "privacy",
        "terms",
        "cta",
        "sample",
        "reply",
        "campaign",
        "brand",
        "content",
        "joint",
        "optout",
    ];

    /// <summary>Every code that a registrar is known to answer with; a row that goes missing was lost, not retired.</summary>
    public static TheoryData<string, string> Published =>
        new()
        {
            {
                "twilio",
                "21610 30007 30034 30035 30714 30880 30881 30882 30883 30884 30885 30886 30887 30888 30889 30890 30891 30892 "
                    + "30893 30894 30895 30896 30897 30898 30899 30900 30902 30904 30905 30908 30909 30910 30914 30915 30925 "
                    + "30929 30930 30932 30991 30532 30534 30535 30538 30540 30543 30544 30545 30548 30551 30555 30556 30558 "
                    + "30560 30562 30569 30570"
            },
            {
                "twilio-toll-free",
                "30437 30440 30441 30442 30443 30444 30445 30446 30447 30448 30449 30451 30460 30464 30476 30477 30481 30482 "
                    + "30483 30484 30485 30486 30487 30488 30501 30506 30509 30511 30513 30527 30826 30831 30841 30842 30879"
            },
            {
                "dca",
                "506 601 602 603 611 701 702 703 704 705 706 707 708 709 710 711 712 713 801 802 803 804 805 806 807 851 852 861"
            },
            { "bandwidth", "1100 1101 1103 2100 2101 2102 2103 2104 2105 2133 2134 2135 2136 2137 2138 2139" },
            { "bandwidth-toll-free", "1000 1001 1002 1101 1102 1103 1413 1701 1702 1801 1806" },
            { "infobip", "1001 1002 1003 1004 1005" },
            { "textr", "9103 9106 9108" },
            { "telnyx", "40300" },
            { "sinch", "257" },
            { "vonage", "9" },
            {
                "aws",
                "PRIVACY_POLICY_MISSING PRIVACY_POLICY_NON_COMPLIANT PRIVACY_POLICY_MISMATCH TERMS_AND_CONDITIONS_MISSING "
                    + "TERMS_AND_CONDITIONS_MISMATCH TERMS_AND_CONDITIONS_USE_CASE_MISMATCH TERMS_AND_CONDITIONS_ISSUES "
                    + "TERMS_AND_CONDITIONS_NON_COMPLIANT_CARRIER_LIABILITY TERMS_AND_CONDITIONS_NON_COMPLIANT_CUSTOMER_CARE "
                    + "TERMS_AND_CONDITIONS_NON_COMPLIANT_MSG_FREQUENCY TERMS_AND_CONDITIONS_NON_COMPLIANT_OPT_OUT "
                    + "TERMS_AND_CONDITIONS_NON_COMPLIANT_PRIVACY_POLICY TERMS_AND_CONDITIONS_NON_COMPLIANT_USE_CASE "
                    + "TERMS_AND_CONDITIONS_NON_COMPLIANT_AFFILIATE_MARKETING OPT_IN_WORKFLOW_CONSENT OPT_IN_WORKFLOW_MISMATCH "
                    + "OPT_IN_WORKFLOW_MISSING OPT_IN_WORKFLOW_INCOMPLETE OPT_IN_WORKFLOW_CHECKBOX_INVALID "
                    + "OPT_IN_WORKFLOW_CONSENT_MARKETING_NOT_SEPARATED OPT_IN_WORKFLOW_NON_COMPLIANT_DATA_RATES "
                    + "OPT_IN_WORKFLOW_NON_COMPLIANT_HELP_STOP OPT_IN_WORKFLOW_NON_COMPLIANT_MSG_FREQUENCY "
                    + "OPT_IN_WORKFLOW_NON_COMPLIANT_PRIVACY_POLICY OPT_IN_WORKFLOW_NON_COMPLIANT_TERMS_AND_CONDITIONS "
                    + "OPT_IN_WORKFLOW_NON_COMPLIANT_CONSENT_LANGUAGE OPT_IN_DATA_SHARED_WITH_THIRD_PARTIES "
                    + "SPAM_OR_PHISHING_ASSOCIATION OPT_IN_MESSAGE_MISSING OPT_IN_MESSAGE_MISMATCH OPT_IN_MESSAGE_NON_COMPLIANT "
                    + "OPT_IN_MESSAGE_NON_COMPLIANT_HELP_STOP OPT_OUT_MESSAGE_MISMATCH OPT_OUT_MESSAGE_NON_COMPLIANT "
                    + "HELP_MESSAGE_MISMATCH HELP_MESSAGE_NON_COMPLIANT SAMPLE_MESSAGE_MISMATCH "
                    + "SAMPLE_MESSAGE_USE_CASE_MISMATCH SAMPLE_MESSAGE_SHORT_URL SAMPLE_MESSAGE_PHONE_NUMBER "
                    + "CAMPAIGN_TEMPLATE_REUSE CAMPAIGN_MULTI_BRAND CAMPAIGN_MULTI_USE CAMPAIGN_NOT_QUALIFIED_P2P "
                    + "CAMPAIGN_NOT_QUALIFIED_INFLUENCER CAMPAIGN_NOT_QUALIFIED_EMERGENCY_ALERT CAMPAIGN_NON_ENGLISH_CONTENT "
                    + "BRAND_URL_INVALID BRAND_URL_INSUFFICIENT_CONTENT BRAND_URL_FORM_ONLY BRAND_URL_HIGH_RISK_DOMAIN "
                    + "BRAND_URL_AUTHENTICATION_REQUIRED BRAND_DBA_NAME_MISMATCH BRAND_MULTI_USE"
            },
        };

    public static TheoryData<string> Schemes => [.. CodeCatalogue.Schemes.Select(scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_published_code_is_known_by_itself(string scheme, string codes) =>
        Assert.All(codes.Split(' '), code => Assert.Null(Assert.Single(CodeCatalogue.Find($"{scheme}:{code}")).Family));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_code_stands_once_in_its_scheme_and_its_scheme_has_a_page(string scheme)
    {
        var codes = CodeCatalogue.All.Where(code => code.Scheme.Id == scheme).ToList();

        Assert.Distinct(codes.Select(code => code.Code));
        Assert.All(codes, code => Assert.Equal("https", code.Scheme.PageOf(code.Code).Scheme));
        Assert.Matches("^[a-z]+(-[a-z]+)*$", scheme);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_meaning_reads_as_sentences_and_says_what_to_do(string scheme) =>
        Assert.All(
            CodeCatalogue.All.Where(code => code.Scheme.Id == scheme).SelectMany(code => code.Meanings),
            meaning =>
            {
                Assert.Matches("""^[A-Z].*\.$""", meaning.Text);
                Assert.Matches("""^[A-Z].*\."?$""", meaning.Next);
                Assert.True(
                    meaning.When is null
                        || char.IsAsciiLetterLower(meaning.When[0])
                        || char.IsAsciiDigit(meaning.When[0])
                );
            }
        );

    [Fact]
    public void Where_a_code_has_several_meanings_each_says_when() =>
        Assert.All(
            CodeCatalogue.All.Where(code => code.Meanings.Count > 1),
            code => Assert.All(code.Meanings, meaning => Assert.NotNull(meaning.When))
        );

    [Fact]
    public void What_a_meaning_concerns_is_a_requirement_or_a_group()
    {
        var ids = CodeCatalogue
            .All.SelectMany(code => code.Meanings)
            .SelectMany(meaning => meaning.Requirements)
            .Distinct();

        Assert.All(ids, id => Assert.Matches(WellFormed, id));
        Assert.All(ids, id => Assert.Contains(id[..id.IndexOf('.')], Groups));
    }

    /// <summary>An id that the edition does not have is one that comes later, and no slip of the pen.</summary>
    [Fact]
    public void A_requirement_that_is_not_checked_is_spelt_unlike_any_that_is()
    {
        var known = Editions.Latest.Requirements.Select(requirement => requirement.Id).ToList();
        var others = CodeCatalogue
            .All.SelectMany(code => code.Meanings)
            .SelectMany(meaning => meaning.Requirements)
            .Distinct()
            .Except(known)
            .Where(id => !id.EndsWith('*'));

        Assert.All(others, id => Assert.All(known, other => Assert.InRange(EditDistance.Between(id, other), 3, 99)));
    }

    [Theory]
    [MemberData(nameof(RulebookTests.Ids), MemberType = typeof(RulebookTests))]
    public void A_requirement_says_of_its_codes_what_the_catalogue_says(string id) =>
        Assert.All(
            Editions.Latest[id].Codes,
            code =>
                Assert.Equal(
                    code.IsResubmittable ? Recourse.Resubmit : Recourse.Final,
                    CodeCatalogue.MeaningOf(code, id).Recourse
                )
        );

    [Theory]
    [InlineData("30908", "twilio:30908")]
    [InlineData("TWILIO:30908", "twilio:30908")]
    [InlineData("privacy_policy_mismatch", "aws:PRIVACY_POLICY_MISMATCH")]
    [InlineData("1101", "bandwidth:1101 bandwidth-toll-free:1101")]
    [InlineData("1001", "bandwidth-toll-free:1001 infobip:1001")]
    [InlineData("infobip:1001", "infobip:1001")]
    [InlineData("dca:30908", "")]
    [InlineData("nobody:30908", "")]
    [InlineData("30908 ", "")]
    [InlineData("-30550", "")]
    [InlineData("", "")]
    [InlineData(":", "")]
    [InlineData("99999999999999999999", "")]
    public void A_code_is_found_in_every_scheme_that_has_it(string name, string found) =>
        Assert.Equal(found, string.Join(' ', CodeCatalogue.Find(name).Select(code => $"{code.Scheme.Id}:{code.Code}")));

    [Theory]
    [InlineData("30550", "twilio", "30532..30599")]
    [InlineData("30912", "twilio", "30911..30935")]
    [InlineData("30870", "twilio-toll-free", "30800..30879")]
    [InlineData("3500", "bandwidth", "2100..4100")]
    [InlineData("4100", "bandwidth", "2100..4100")]
    [InlineData("7150", "bandwidth", "7100..7199")]
    [InlineData("opt_in_workflow_non_compliant_content_gambling", "aws", "OPT_IN_WORKFLOW_NON_COMPLIANT_CONTENT_*")]
    [InlineData("BRAND_EMAIL_BOUNCES", "aws", "BRAND_EMAIL_*")]
    public void A_code_that_is_not_known_by_itself_is_explained_by_its_family(string name, string scheme, string family)
    {
        var code = Assert.Single(CodeCatalogue.Find(name));

        Assert.Equal((scheme, family, name.ToUpperInvariant()), (code.Scheme.Id, code.Family, code.Code));
    }

    [Theory]
    [InlineData("BRAND_EMAIL_")]
    [InlineData("4101")]
    [InlineData("30600")]
    public void A_family_ends_at_its_edges(string name) => Assert.Empty(CodeCatalogue.Find(name));

    [Theory]
    [InlineData("twilio:30882", "Final Resubmit")]
    [InlineData("dca:803", "Resubmit Resubmit")]
    [InlineData("dca:804", "Resubmit Resubmit")]
    [InlineData("twilio-toll-free:30441", "Final Final")]
    [InlineData("aws:SPAM_OR_PHISHING_ASSOCIATION", "Final")]
    [InlineData("aws:TERMS_AND_CONDITIONS_NON_COMPLIANT_AFFILIATE_MARKETING", "Final")]
    [InlineData("aws:OPT_IN_DATA_SHARED_WITH_THIRD_PARTIES", "Resubmit")]
    [InlineData("bandwidth-toll-free:1002", "Final")]
    [InlineData("telnyx:40300", "None")]
    public void Each_meaning_says_what_is_left_to_do(string name, string recourses) =>
        Assert.Equal(
            recourses,
            string.Join(' ', Assert.Single(CodeCatalogue.Find(name)).Meanings.Select(meaning => meaning.Recourse))
        );

    [GeneratedRegex(@"^[a-z]+\.([a-z]+(-[a-z]+)*|\*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WellFormed { get; }
}

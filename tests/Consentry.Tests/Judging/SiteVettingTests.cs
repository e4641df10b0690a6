using System.Text;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Judging.Sites;
using Consentry.Recognising;
using Consentry.Rulebook;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Judging;

/// <summary>What is said of a site as a whole: which documents are held against each other, and content on all of its pages.</summary>
public sealed class SiteVettingTests
{
    private const string Policy =
        "# Fern Salon Privacy Policy\n\nFern Salon (“we”) does not share personal information with third parties for marketing.";

    private const string Daily = "# Fern Salon SMS Terms\n\nFern Salon (“we”) sends daily text messages.";

    private const string Selling =
        "# Fern Salon Terms of Service\n\nFern Salon (“we”) may share your personal information with advertisers.";

    private const string Callback =
        "<h2>Ask for a call</h2> <label>Phone <input type='tel' name='phone'></label> <button>Send</button>";

    private static readonly Uri Address = new("https://fernsalondover.com/");

    [Fact]
    public void The_terms_beside_are_held_against_the_documents_that_decide()
    {
        var vetting = Vetted(
            Deciding(PageRole.Privacy, Policy),
            Deciding(PageRole.TextingTerms, Daily),
            Deciding(PageRole.Terms, Selling)
        );

        var finding = Joint(vetting, "joint.denial-and-claim");

        Assert.IsType<Verdict.Unmet>(finding.Verdict);
        Assert.Equal(
            ["/privacy", "/terms"],
            finding.Verdict.Evidence.Select(e => vetting.Pages[e.Document].Address.AbsolutePath)
        );
        Assert.Equal("Take the claim out", finding.Fix[..18]);
    }

    [Theory]
    [InlineData(Ownership.AnotherBusiness, PolicyScope.Everybody)]
    [InlineData(Ownership.Platform, PolicyScope.Everybody)]
    [InlineData(Ownership.Own, PolicyScope.Region)]
    public void What_others_wrote_and_what_speaks_of_something_else_contradicts_nothing(
        Ownership ownership,
        PolicyScope scope
    )
    {
        var beside = Of(PageRole.Privacy, Selling, "/beside") with { Ownership = ownership, Scope = scope };
        var vetting = Vetted(Deciding(PageRole.Privacy, Policy), Deciding(PageRole.TextingTerms, Daily), beside);

        Assert.IsNotType<Verdict.Unmet>(Joint(vetting, "joint.denial-and-claim").Verdict);
        Assert.IsNotType<Verdict.Unmet>(Joint(vetting, "joint.policy-owner").Verdict);
    }

    [Fact]
    public void A_strangers_policy_in_the_place_of_the_senders_is_asked_whose_it_is()
    {
        var strange = Of(
            PageRole.Privacy,
            "# Privacy\n\nShopify Inc. (“we”, “us”) helps merchants to run their shops.",
            "/p"
        );
        var terms = Deciding(PageRole.TextingTerms, Daily);

        var alone = Vetted(strange with { Ownership = Ownership.Platform }, terms);
        var beside = Vetted(Deciding(PageRole.Privacy, Policy), strange with { Ownership = Ownership.Platform }, terms);

        Assert.Equal("platform", Joint(alone, "joint.policy-owner").Verdict.Reason?.Id);
        Assert.IsType<Verdict.Met>(Joint(beside, "joint.policy-owner").Verdict);
    }

    [Fact]
    public void Contradicting_documents_reject_where_a_reviewer_does()
    {
        var form = Page(
            "/texts",
            Consentry.Rulebook.Together.Compared.InForm("Text me offers from Fern Salon. Up to 4 msgs/month.").Text
        );
        var vetting = Vetted([form], Deciding(PageRole.Privacy, Policy), Deciding(PageRole.TextingTerms, Daily));
        var only = vetting with { Documents = [], Forms = [] };

        Assert.IsType<Verdict.Unmet>(Joint(vetting, "joint.frequency").Verdict);
        Assert.Equal(Outcome.Rejected, only.OutcomeFor(Reviewers.Aws));
        Assert.Equal(Outcome.NotApplicable, only.OutcomeFor(Reviewers.Core));
    }

    [Fact]
    public void Content_leads_to_review_where_a_reviewer_rejects_for_it_and_decides_nothing_elsewhere()
    {
        var vetting = Vetted(Page("/", "# Fern Salon\n\nWe carry CBD oil at the front desk."), []) with
        {
            Documents = [],
        };

        Assert.Equal(Outcome.Review, vetting.OutcomeFor(Reviewers.Twilio));
        Assert.Equal(Outcome.NotApplicable, vetting.OutcomeFor(Reviewers.Core));
        Assert.Equal(Outcome.NotApplicable, vetting.OutcomeFor(Reviewers.Aws));
    }

    [Fact]
    public void Each_page_is_asked_once_and_what_all_repeat_is_quoted_once()
    {
        const string Repeated = "We carry CBD oil at the front desk.";
        var home = Page("/", $"# Fern Salon\n\n{Repeated}\n\nWe sell hemp gummies by the jar.");
        var terms = Of(PageRole.Terms, $"{Selling}\n\n{Repeated}\n\nWe also carry CBD balm for your hands.", "/terms");
        var vetting = Vetted(home, [home], terms with { IsMain = true });

        var finding = vetting.Content.Single(f => f.Requirement.Id is "content.cannabis");

        Assert.Equal(2, vetting.Pages.Count);
        Assert.Equal(
            ["/", "/", "/terms"],
            finding.Verdict.Evidence.Select(e => vetting.Pages[e.Document].Address.AbsolutePath)
        );
        Assert.Single(finding.Verdict.Evidence, e => vetting.Pages[e.Document].Document.Quote(e.Span) == Repeated);
        Assert.All(vetting.Content.Where(f => f != finding), f => Assert.IsType<Verdict.Met>(f.Verdict));
    }

    [Theory]
    [InlineData("<select name='need'><option>Home loan<option>Payday loan</select>", false)]
    [InlineData("<select name='size'><option>CBD balm, 50 ml: $18<option>CBD balm, 100 ml: $30</select>", true)]
    [InlineData("<button>Order CBD balm</button>", true)]
    public void What_a_form_has_to_choose_from_is_no_offer_unless_it_has_a_price(string fields, bool isOffered)
    {
        var vetting = Vetted([Form("/ask", $"{fields} <label>Phone <input type='tel' name='p'></label>")]);

        Assert.Equal(isOffered, vetting.Content.Any(f => f.Verdict is Verdict.Review));
    }

    [Fact]
    public void What_strangers_offer_on_their_pages_is_not_the_senders()
    {
        var strange = Of(PageRole.Terms, "# Terms\n\nWe sell hemp gummies by the jar.", "/t") with
        {
            Ownership = Ownership.Platform,
        };
        var vetting = Vetted(Deciding(PageRole.Privacy, Policy), strange);

        Assert.Equal(2, vetting.Pages.Count);
        Assert.All(vetting.Content, f => Assert.IsType<Verdict.Met>(f.Verdict));
    }

    [Fact]
    public void A_form_that_speaks_of_no_texts_stands_beside_and_rejects_only_where_every_form_is_asked()
    {
        var vetting = Vetted([Form("/contact", Callback)]) with { Documents = [] };

        Assert.All(vetting.Forms, f => Assert.False(f.IsPrincipal));
        Assert.False(vetting.AsksForConsent);
        Assert.Equal(Outcome.NotApplicable, vetting.OutcomeFor(Reviewers.Core));
        Assert.Equal(Outcome.NotApplicable, vetting.OutcomeFor(Reviewers.Aws));
        Assert.Equal(Outcome.Rejected, vetting.OutcomeFor(Reviewers.Twilio));
        Assert.Equal(Outcome.Rejected, vetting.OutcomeFor(Reviewers.Telnyx));
        var finding = Assert.Single(vetting.EveryForm);
        Assert.Equal(("cta.every-form", Severity.Recommended), (finding.Requirement.Id, finding.Severity));
        Assert.Equal(
            [("/contact", "Ask for a call")],
            finding.Verdict.Evidence.Select(e =>
                (vetting.Pages[e.Document].Address.AbsolutePath, vetting.Pages[e.Document].Document.Quote(e.Span))
            )
        );
    }

    [Theory]
    [InlineData("<h2>Join our text list</h2> <input type='tel' name='phone'> <button>Join</button>")]
    [InlineData("<input type='tel' name='phone'> <p>By giving your number you agree to texts from Fern Salon.</p>")]
    [InlineData("<input type='tel' name='phone'> <p>We send a text when your chair is free.</p> <button>Go</button>")]
    public void A_form_that_speaks_of_texts_decides_wherever_it_stands(string fields)
    {
        var vetting = Vetted([Form("/contact", Callback), Form("/texts", fields)]);

        Assert.Equal(["/texts", "/contact"], vetting.Forms.Select(f => f.Published.Address.AbsolutePath));
        Assert.Equal([true, false], vetting.Forms.Select(f => f.IsPrincipal));
        Assert.True(vetting.AsksForConsent);
        Assert.Equal("form-without-disclosure", Assert.Single(vetting.EveryForm).Verdict.Reason?.Id);
    }

    [Theory]
    [InlineData("<input name='name'><input type='tel' name='phone'><textarea name='about'></textarea>", 0)]
    [InlineData("<input name='name' placeholder='Name'><input type='tel' name='phone'>", 1)]
    [InlineData("<input name='name'><input type='tel' name='phone'><button>Call me</button>", 1)]
    public void A_form_without_a_word_is_a_note_to_a_program(string fields, int findings) =>
        Assert.Equal(findings, Vetted([Form("/", fields)]).EveryForm.Count);

    [Fact]
    public void A_form_that_nothing_titles_is_quoted_by_its_button()
    {
        var vetting = Vetted([Form("/", "<input type='tel' name='phone'><button>Call me</button>")]);

        Assert.Equal(
            ["Call me"],
            vetting.EveryForm.Single().Verdict.Evidence.Select(e => vetting.Pages[0].Document.Quote(e.Span))
        );
    }

    [Fact]
    public void An_offer_to_text_a_word_decides()
    {
        var vetting = Vetted([Page("/join", "# Reminders\n\nText FERN to 55432 to get class reminders by text.")]);

        Assert.True(Assert.Single(vetting.Forms).IsPrincipal);
        Assert.Empty(vetting.EveryForm);
    }

    [Fact]
    public void A_form_that_asks_for_consent_goes_before_one_that_names_texts()
    {
        var naming = Form("/visit", "<input type='tel' name='p'> <p>We send a text when your chair is free.</p>");
        var asking = Form(
            "/texts",
            "<input type='tel' name='p'> <label><input type='checkbox'> Text me offers.</label>"
        );

        Assert.Equal("/texts", Vetted([naming, asking]).Forms[0].Published.Address.AbsolutePath);
    }

    [Theory]
    [InlineData(PageRole.Privacy, "privacy.published")]
    [InlineData(PageRole.Terms, "terms.published")]
    [InlineData(PageRole.OptIn, null)]
    public void What_is_missing_is_the_requirement_that_it_be_published(PageRole role, string? expected) =>
        Assert.Equal(expected, Vetted().RequirementOf(new Absence(role, ""))?.Id);

    private static JointFinding Joint(SiteVetting vetting, string id) =>
        vetting.Joint.Single(f => f.Requirement.Id == id);

    private static PublishedDocument Deciding(PageRole role, string markdown) =>
        Of(
            role,
            markdown,
            role == PageRole.Privacy ? "/privacy"
                : role == PageRole.Terms ? "/terms"
                : "/sms"
        ) with
        {
            IsMain = true,
        };

    private static PublishedDocument Of(PageRole role, string markdown, string path) => new(role, Page(path, markdown));

    private static PublishedPage Page(string path, string markdown)
    {
        var address = new Uri(Address, path);
        var page = new Page(Encoding.UTF8.GetBytes(markdown), "page.md") { Address = address };
        return new PublishedPage(address, Given.Read(page));
    }

    private static PublishedPage Form(string path, string fields)
    {
        var address = new Uri(Address, path);
        var html = $"<!doctype html><html lang='en'><title>Fern Salon</title><main><form>{fields}</form></main></html>";
        var page = new Page(Encoding.UTF8.GetBytes(html), "page.html") { Address = address };
        return new PublishedPage(address, Given.Read(page));
    }

    private static SiteVetting Vetted(params PublishedDocument[] documents) => Vetted([], documents);

    private static SiteVetting Vetted(PublishedPage[] forms, params PublishedDocument[] documents) =>
        Vetted(null, forms, documents);

    private static SiteVetting Vetted(
        PublishedPage? home,
        PublishedPage[] forms,
        params PublishedDocument[] documents
    ) =>
        Vet.Site(
            new PublishedSite(Address)
            {
                Home = home,
                Documents = documents,
                Forms = forms,
            },
            new VettingOptions(Editions.Latest)
        );
}

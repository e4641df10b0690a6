using System.Text;
using Consentry.Corpus;
using Consentry.Documents;
using Consentry.Fixing;
using Consentry.Judging;
using Consentry.Profiles;
using Consentry.Rulebook;

namespace Consentry.Tests.Fixing;

public sealed class FixerTests
{
    private const string Empty = "# SMS terms\n\nWe like dogs.\n";

    [Fact]
    public void Terms_that_say_nothing_are_told_everything()
    {
        var result = Senders.Fix(Page.Of(Empty, "terms.md"), ReadAs.Terms);
        Assert.Equal(Outcome.Rejected, result.Before.Outcome);
        Assert.Equal(Outcome.Accepted, result.After.Outcome);
        Assert.Empty(result.Unmended);
        Assert.Contains("pickup alerts and class reminders", result.Text(), StringComparison.Ordinal);
        Assert.Contains("[privacy policy](https://alderfinch.com/privacy)", result.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        var once = Senders.Fix(Page.Of(Empty, "terms.md"), ReadAs.Terms);
        var twice = Senders.Fix(new Page(once.Bytes, "terms.md"), ReadAs.Terms);
        Assert.Empty(twice.Changes);
        Assert.Equal(once.Bytes.ToArray(), twice.Bytes.ToArray());
    }

    [Fact]
    public void A_fact_that_nobody_knows_is_named_not_invented()
    {
        var result = Senders.Fix(Page.Of(Empty, "terms.md"), ReadAs.Terms, new Profile());
        var missing = result.Unmended.ToDictionary(u => u.Finding.Requirement.Id, u => u.Missing);
        Assert.Equal(["messageTypes"], missing["terms.message-types"]);
        Assert.Equal(["frequency"], missing["terms.message-frequency"]);
        Assert.Equal(["privacyUrl"], missing["terms.privacy-link"]);
        Assert.Contains("Message and data rates may apply.", result.Text(), StringComparison.Ordinal);
        Assert.Equal(Outcome.Rejected, result.After.Outcome);
    }

    [Fact]
    public void A_fact_of_the_page_does_as_well()
    {
        var page = Page.Of("# Privacy policy\n\nWrite to desk@alderfinch.com or call 302-628-4417.\n", "p.md");
        var options = new FixOptions(new VettingOptions(Editions.Latest) { As = ReadAs.Privacy });
        Assert.DoesNotContain(Fixer.Fix(page, options).Fixed!.Unmended, u => u.Missing.Count > 0);
    }

    [Fact]
    public void What_the_sender_has_not_confirmed_is_left_out()
    {
        var result = Senders.Fix(
            Page.Of("# Privacy policy\n\nWe like dogs.\n", "p.md"),
            ReadAs.Privacy,
            confirms: false
        );
        var open = result.Unmended.Single(u => u.Finding.Requirement.Id == "privacy.no-marketing-sharing");
        Assert.StartsWith("you never sell", open.Unconfirmed, StringComparison.Ordinal);
        Assert.DoesNotContain("never sell", result.Text(), StringComparison.Ordinal);
        Assert.Empty(result.Asserted);
    }

    [Fact]
    public void A_claim_stays_with_an_exemption_right_behind_it()
    {
        const string claim = "We may share your details with selected partners so they can send you offers.";
        var result = Senders.Fix(
            Page.Of($"<h1>Privacy policy</h1><p>{claim} We use your name to book classes.</p>", "p.html"),
            ReadAs.Privacy
        );
        Assert.Contains(claim + " None of this applies to mobile numbers", result.Text(), StringComparison.Ordinal);
        var decision = Assert.Single(result.Claims);
        Assert.Equal(claim, result.Before.Document.Quote(decision.Sentence));
        Assert.NotEmpty(decision.Narrower);
        Assert.Equal(Outcome.Accepted, result.After.Outcome);
    }

    [Fact]
    public void A_sentence_that_comes_close_gets_the_words_it_lacks()
    {
        var result = Senders.Fix(
            Page.Of("# Privacy policy\n\nWe do not sell your personal information to third parties.\n", "p.md"),
            ReadAs.Privacy
        );
        var change = result.Changes.Single(c => c.Kind == ChangeKind.Rewording);
        Assert.Equal("We do not sell your personal information to third parties.", change.Was);
        Assert.Contains(change.Becomes, result.Text(), StringComparison.Ordinal);
    }

    /// <summary>The clause on texts comes between the heading and what the heading was read together with.</summary>
    [Fact]
    public void What_a_clause_breaks_is_written_too()
    {
        var result = Senders.Fix(
            Page.Of(
                """
                <h1>Our rules</h1>
                <h2>The salon not only sells but shares SMS opt-in data and consent to remind you of visits</h2>
                <h2>The salon refrains from sharing — ever</h2>
                """,
                "page.html"
            ),
            ReadAs.Privacy
        );
        Assert.Equal(Outcome.Accepted, result.After.Outcome);
    }

    [Fact]
    public void A_blank_gets_the_fact_it_asks_for()
    {
        var result = Senders.Fix(
            Page.Of("# Privacy policy\n\n[Company Name] uses your data. Write to [Email Address].\n", "p.md"),
            ReadAs.Privacy
        );
        Assert.Contains(
            "Alder & Finch uses your data",
            result.Text().Replace("\\&", "&", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("Write to desk@alderfinch.com.", result.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_section_takes_in_no_clause_that_goes_to_the_same_place()
    {
        var text = Senders.Fix(Page.Of("# Privacy policy\n\nWe like dogs.\n", "p.md"), ReadAs.Privacy).Text();
        var (contact, section) = (
            text.IndexOf("Questions about this policy?", StringComparison.Ordinal),
            text.IndexOf("## Text messaging", StringComparison.Ordinal)
        );
        Assert.InRange(contact, 0, section);
    }

    [Fact]
    public void Brackets_that_are_no_blank_stay()
    {
        const string artefact = "Write to [email protected] any day.";
        var result = Senders.Fix(
            Page.Of($"# Privacy policy\n\n[Company Name] likes dogs.\n\n{artefact}\n", "p.md"),
            ReadAs.Privacy
        );
        Assert.Contains(artefact, result.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("[Company Name]", result.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_document_is_left_alone()
    {
        var fixedOnce = Senders.Fix(Page.Of("# Privacy policy\n\nWe like dogs.\n", "p.md"), ReadAs.Privacy);
        var result = Senders.Fix(new Page(fixedOnce.Bytes, "p.md"), ReadAs.Privacy);
        Assert.Equal(Outcome.Accepted, result.Before.Outcome);
        Assert.Same(result.Before, result.After);
    }

    [Fact]
    public void A_document_in_another_language_is_left_alone()
    {
        const string text =
            "# Política de privacidad\n\nUsamos los datos que nos da para enviarle mensajes sobre sus citas y para responder a sus preguntas. No vendemos los datos de nuestros clientes a nadie.\n";
        Assert.Empty(Senders.Fix(Page.Of(text, "p.md"), ReadAs.Privacy).Changes);
    }

    [Theory]
    [InlineData("utf-8", "\n")]
    [InlineData("utf-8", "\r\n")]
    [InlineData("utf-16", "\r\n")]
    [InlineData("windows-1252", "\n")]
    public void Encoding_and_line_ends_stay(string charset, string lineEnd)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(charset);
        var source = "# Café terms\n\nCafé texts you – “now and then”.\n".Replace(
            "\n",
            lineEnd,
            StringComparison.Ordinal
        );
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(source)];
        var result = Senders.Fix(new Page(bytes, "terms.md"), ReadAs.Terms);
        Assert.Equal(Outcome.Accepted, result.After.Outcome);
        Assert.Equal(bytes, FixingRun.Undone(result));
        Assert.DoesNotContain(
            "\n",
            encoding.GetString(result.Bytes.Span).Replace(lineEnd, "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_that_the_charset_lacks_is_written_as_references()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var latin = Encoding.GetEncoding("windows-1252");
        var page = new Page(
            latin.GetBytes("<meta charset=windows-1252><h1>SMS terms</h1><p>[Company Name] café texts.</p>"),
            "t.html"
        );
        var result = Senders.Fix(page, ReadAs.Terms, Senders.Alder with { Name = "Ωmega <Yoga>" });
        Assert.Contains(
            "&#937;mega &lt;Yoga&gt; café texts",
            latin.GetString(result.Bytes.Span),
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string> Names =>
        [
            "Alder & Finch",
            "Dr. Lee, D.D.S.",
            "The \"Blue\" Door",
            "O'Hara's *Best* <Tires>",
            "[A] Plumbing_Co",
            "STOP Smoking Clinic",
            "HELP Desk Pros",
            "北京小吃",
            "مطعم الياسمين",
            "Ωmega Yoga",
            "The Very Long and Rather Wordy Association of Independent Larkfield Basket Weavers",
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_name_is_accepted_by_every_reviewer(string name)
    {
        foreach (
            var (source, file, readAs) in new[]
            {
                ("# SMS terms\n\nWe like dogs.\n", "terms.md", ReadAs.Terms),
                ("<h1>SMS terms</h1><p>We like dogs.</p>", "terms.html", ReadAs.Terms),
                ("# Privacy policy\n\nWe like dogs.\n", "policy.md", ReadAs.Privacy),
                ("<h1>Privacy policy</h1><p>We like dogs.</p>", "policy.html", ReadAs.Privacy),
            }
        )
        {
            var options = new VettingOptions(Editions.Latest)
            {
                As = readAs,
                For = Reviewers.Strict,
                Sender = name,
            };
            var result = Fixer
                .Fix(
                    Page.Of(source, file),
                    new FixOptions(options) { Profile = Senders.Alder with { Name = name }, Confirms = _ => true }
                )
                .Fixed!;
            Assert.Empty(result.Unmended.Select(u => $"{u.Finding.Requirement.Id}: {result.Text()}"));
        }
    }
}

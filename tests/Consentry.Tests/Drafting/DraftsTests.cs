using System.Text;
using Consentry.Drafting;
using Consentry.Profiles;
using Consentry.Reporting;

namespace Consentry.Tests.Drafting;

public sealed class DraftsTests
{
    [Fact]
    public void A_sender_gets_all_documents_in_their_formats() =>
        Assert.Equal(
            [
                "README.txt",
                "privacy-policy.html",
                "privacy-policy.md",
                "privacy-policy.txt",
                "privacy-policy.docx",
                "messaging-privacy-section.html",
                "messaging-privacy-section.md",
                "messaging-privacy-section.txt",
                "messaging-privacy-section.docx",
                "sms-terms.html",
                "sms-terms.md",
                "sms-terms.txt",
                "sms-terms.docx",
                "consent-web.md",
                "consent-web.txt",
                "consent-paper.md",
                "consent-paper.txt",
                "consent-keyword.md",
                "consent-keyword.txt",
                "consent-verbal.md",
                "consent-verbal.txt",
                "replies.md",
                "replies.txt",
                "sample-messages.md",
                "sample-messages.txt",
                "campaign.md",
                "campaign.txt",
                "opt-in-form.html",
            ],
            Names(Senders.Gym)
        );

    [Fact]
    public void Only_the_chosen_ways_to_sign_up_are_drafted() =>
        Assert.Equal(
            ["consent-verbal.md", "consent-verbal.txt"],
            Names(Senders.Groomer)
                .Where(name =>
                    name.StartsWith("consent", StringComparison.Ordinal)
                    || name.StartsWith("opt-in", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void The_summary_tells_every_file_every_assertion_and_every_grade()
    {
        var set = Senders.Set(Senders.Gym);
        var summary = Text(set, "README.txt");

        Assert.All(set.Files.Skip(1), file => Assert.Contains(Path.GetFileNameWithoutExtension(file.Name), summary));
        Assert.All(set.Assertions, assertion => Assert.Contains(assertion, summary));
        Assert.All(set.Grades, grade => Assert.Contains(grade.Document, summary));
        Assert.EndsWith($"{Notice.Text}\n", summary);
    }

    [Fact]
    public void Nothing_that_is_published_gives_the_notice() =>
        Assert.All(
            Senders.Set(Senders.Gym).Files.Skip(1),
            file => Assert.DoesNotContain(Notice.Text, Encoding.UTF8.GetString(file.Bytes.Span))
        );

    [Fact]
    public void Every_document_is_easy_to_read() =>
        Assert.All(
            Senders.Set(Senders.Gym).Grades.Concat(Senders.Set(Senders.Groomer).Grades),
            grade => Assert.InRange(grade.Grade, 2, 9)
        );

    [Fact]
    public void The_same_profile_gives_the_same_bytes()
    {
        var (one, other) = (Senders.Set(Senders.Gym), Senders.Set(Senders.Gym));

        Assert.All(
            one.Files.Zip(other.Files),
            pair => Assert.Equal(pair.First.Bytes.ToArray(), pair.Second.Bytes.ToArray())
        );
    }

    [Theory]
    [InlineData("555-555-5555", "privacy.no-placeholders")]
    [InlineData("302-555-0142", "privacy.no-placeholders")]
    public void A_fact_that_no_reviewer_accepts_is_told_with_the_words(string phone, string requirement)
    {
        var result = Drafts.Of(Senders.Gym with { Phone = phone }, Senders.Today);

        Assert.False(result.IsDrafted);
        Assert.Contains(
            result.Defects,
            defect =>
                defect.File is "privacy-policy.md"
                && defect.Message.StartsWith(requirement, StringComparison.Ordinal)
                && defect.Message.Contains(phone)
        );
    }

    [Fact]
    public void A_promise_that_another_fact_breaks_is_no_draft() =>
        Assert.Contains(
            Drafts
                .Of(
                    Senders.Gym with
                    {
                        Purposes = ["share your number with partners for their marketing"],
                    },
                    Senders.Today
                )
                .Defects,
            defect => defect.Message.Contains("share your number with partners")
        );

    [Fact]
    public void What_reviewers_stumble_over_is_a_warning()
    {
        var warnings = string.Join(
            '\n',
            Senders
                .Set(
                    Senders.Gym with
                    {
                        Name = "Кафе Берёза",
                        Email = "harborfield@gmail.com",
                        TermsUrl = "http://harborfieldgym.com/sms-terms",
                        UseCases = ["customer-care"],
                    }
                )
                .Warnings
        );

        Assert.All(
            [
                "not secure",
                "public mailbox",
                "spoken yes",
                "keyword of its own",
                "none of your use cases",
                "outside the GSM alphabet",
            ],
            words => Assert.Contains(words, warnings)
        );
        Assert.Empty(Senders.Set(Senders.Groomer).Warnings);
    }

    private static IEnumerable<string> Names(Profile profile) => Senders.Set(profile).Files.Select(file => file.Name);

    private static string Text(DraftSet set, string name) =>
        Encoding.UTF8.GetString(set.Files.Single(file => file.Name == name).Bytes.Span);
}

using System.Globalization;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rulebook;
using Consentry.Tests.Reading;
using Consentry.Tests.Tables;
using CsCheck;

namespace Consentry.Tests.Properties;

/// <summary>What holds for every page, whatever it says.</summary>
public sealed class EngineProperties
{
    private static readonly int Cases = Endurance.Cases(1500);

    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Combined };

    [Fact]
    public void Evidence_of_generated_markdown_lies_in_its_text() =>
        GeneratedPolicies.Markdown.Sample(text => EvidenceLiesInside(Given.Markdown(text)), iter: Cases);

    [Fact]
    public void Evidence_of_generated_html_lies_in_its_text() =>
        GeneratedPolicies.Html.Sample(text => EvidenceLiesInside(Given.Html(text)), iter: Cases);

    [Fact]
    public void Evidence_of_damaged_rows_lies_in_their_text() =>
        GeneratedPolicies.Damaged.Sample(text => EvidenceLiesInside(Given.Markdown(text)), iter: Cases);

    [Fact]
    public void The_same_page_gets_the_same_answer_twice() =>
        Gen.OneOf(GeneratedPolicies.Markdown, GeneratedPolicies.Damaged)
            .Sample(text => Answer(text) == Answer(text), iter: Cases);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var texts = Texts();
        var expected = texts.ConvertAll(Answer);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, texts.ConvertAll(Answer));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Eight_at_once_answer_as_one_after_the_other()
    {
        var texts = Texts();
        var answers = new string[texts.Count];
        Parallel.For(
            0,
            texts.Count,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i => answers[i] = Answer(texts[i])
        );
        Assert.Equal(texts.ConvertAll(Answer), answers);
    }

    [Theory]
    [InlineData("privacy.data-use")]
    [InlineData("privacy.contact")]
    public void An_unrelated_paragraph_never_unmeets_what_one_sentence_meets(string requirement) =>
        GeneratedPolicies.Markdown.Sample(
            text =>
                Vetted.To(requirement, text) is not Verdict.Met
                || Vetted.To(requirement, text + "\n\nOur combs are made of horn.") is Verdict.Met,
            iter: Cases
        );

    private static void EvidenceLiesInside(Document document)
    {
        foreach (var evidence in Vet.Document(document, Options).Findings.SelectMany(f => f.Verdict.Evidence))
        {
            var span = evidence.Span;
            Assert.False(span.IsEmpty);
            Assert.InRange(span.Start, 0, document.Text.Length);
            Assert.InRange(span.End, span.Start, document.Text.Length);
            Assert.Equal(document.Text[span.Start..span.End], document.Quote(span));
        }
    }

    private static List<string> Texts() =>
        [.. LabelledTables.Names.SelectMany(LabelledTables.Rows).Select(r => r.Text)];

    /// <summary>Everything of the findings that a report shows, on one line.</summary>
    private static string Answer(string markdown)
    {
        var vetting = Vetted.As(ReadAs.Combined, markdown);
        var findings = vetting.Findings.Select(f =>
            $"{f.Requirement.Id} {f.Verdict.Label()} {f.Verdict.Reason?.Id} {string.Join(' ', f.Verdict.Evidence)} {f.Repair?.Text}"
        );
        return $"{vetting.Language} {vetting.Outcome} {string.Join("; ", findings)}";
    }
}

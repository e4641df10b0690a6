using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rulebook;
using Consentry.Tests.Reading.Files;

namespace Consentry.Tests.Reading;

/// <summary>The same policy in another format gets the same verdicts.</summary>
public sealed class SameVerdictTests
{
    private const double Least = 0.95;

    private static readonly VettingOptions Options = new(Editions.Latest) { As = ReadAs.Combined };

    [Fact]
    public void Of_word_documents() => AreSame(document => new Page(Printed.Word(document), "page.docx"));

    [Fact]
    public void Of_paper() => AreSame(document => new Page(Printed.Paper(document), "page.pdf"));

    [Fact]
    public void Of_saved_pages() =>
        AreSame(document => new Page(SavedPage.Of(document.Source.Text), "page.mhtml"), isHtml: true);

    private static void AreSame(Func<Document, Page> print, bool isHtml = false)
    {
        var (same, all) = (0, 0);
        var different = new List<string>();
        foreach (
            var file in Directory
                .GetFiles(Path.Combine(AppContext.BaseDirectory, "Tables", "policies"), "*.md")
                .Order(StringComparer.Ordinal)
        )
        {
            var text = File.ReadAllText(file);
            var document = isHtml
                ? Given.Html($"<!doctype html>{Markdig.Markdown.ToHtml(text)}")
                : Given.Markdown(text);
            var expected = Answers(document);
            foreach (var (requirement, verdict) in Answers(Given.Read(print(document))))
            {
                all++;
                if (verdict == expected[requirement])
                    same++;
                else
                    different.Add(
                        $"{Path.GetFileName(file)} {requirement}: {expected[requirement]}, printed {verdict}"
                    );
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{same} of {all} the same\n{string.Join('\n', different)}");
        Assert.True(same >= Least * all, string.Join('\n', different));
    }

    private static Dictionary<string, string> Answers(Document document) =>
        Vet.Document(document, Options)
            .Findings.Where(f => f.Severity == Severity.Required)
            .ToDictionary(f => f.Requirement.Id, f => f.Verdict.GetType().Name, StringComparer.Ordinal);
}

using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rewording;
using Consentry.Tests.Reading;
using static Consentry.Tests.Reporting.Vettings;

namespace Consentry.Tests.Rewording;

/// <summary>A repair taken apart for a reader, and put into the source for an editor.</summary>
public sealed class RepairedSentenceTests
{
    [Theory]
    [InlineData("sell", "sell, rent, or share", "We do not sell{+, rent, or share+} your data.")]
    [InlineData("not sell", "not, ever, sell", "We do not{+, ever,+} sell your data.")]
    [InlineData("sell", "share", "We do not [-sell-]{+share+} your data.")]
    [InlineData("do not sell your", "never sell your", "We [-do not-]{+never+} sell your data.")]
    [InlineData("your data", "data", "We do not sell [-your -]data.")]
    [InlineData(".", ". Ever.", "We do not sell your data.{+ Ever.+}")]
    [InlineData("data", "data data", "We do not sell your data{+ data+}.")]
    [InlineData("data", "database", "We do not sell your [-data-]{+database+}.")]
    [InlineData("data", "data", "We do not sell your data.")]
    public void Only_the_words_that_change_are_a_change(string from, string to, string shown)
    {
        var document = Given.Html("<p>We do not sell your data.");
        var finding = Finding("privacy.contact", new Verdict.Unmet(Silent))
            .Repaired(document, "We do not sell your data.", (from, to));

        Assert.Equal(shown, string.Concat(RepairedSentence.Of(document, finding.Repair!).Select(Shown)));
    }

    [Fact]
    public void Changes_that_touch_are_one()
    {
        var document = Given.Html("<p>We sell data.");
        var finding = Finding("privacy.contact", new Verdict.Unmet(Silent))
            .Repaired(document, "We sell data.", (" sell", " sell, rent"), (" data", ", or share data"));

        Assert.Equal(
            "We sell{+, rent, or share+} data.",
            string.Concat(RepairedSentence.Of(document, finding.Repair!).Select(Shown))
        );
    }

    [Fact]
    public void Both_sides_are_whole() =>
        Assert.All(
            Repairs(html: false),
            repaired =>
            {
                var (document, repair) = repaired;
                Assert.Equal(document.Quote(repair.Span), Side(document, repair, Fate.Goes));
                Assert.Equal(repair.Text, Side(document, repair, Fate.Comes));
            }
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_source_with_its_edits_reads_as_the_repair(bool html) =>
        Assert.All(
            Repairs(html),
            repaired =>
            {
                var (document, repair) = repaired;
                var edited = Again(document, Edited(document, SourceEdits.Of(document, repair)!));
                Assert.Equal(Revision.Of(document, repair.Edits).Text, edited.Text);
            }
        );

    [Theory]
    [InlineData(
        "<p>We <b>do not</b> <a href=x>sell</a> data.",
        "sell",
        "sell & rent",
        "<p>We <b>do not</b> <a href=x>sell</a> &amp; rent data."
    )]
    [InlineData("<p>We <b>do not</b> sell data.</p>", "do not", "never", "<p>We <b>never</b> sell data.</p>")]
    [InlineData("<p>We <b>do</b> not sell data.</p>", "do not", "never", null)]
    [InlineData("<p>We do not sell\n  data.", "sell data", "lose data", "<p>We do not lose\n  data.")]
    [InlineData(
        "<p>We do not sell <b>data.</b></p>\n<p>Bye.</p>",
        "data.",
        "data. Ever.",
        "<p>We do not sell <b>data. Ever.</b></p>\n<p>Bye.</p>"
    )]
    [InlineData(
        "<table><tr><td>We do not sell data.<td>Bye.",
        "data.",
        "data. Ever.",
        "<table><tr><td>We do not sell data. Ever.<td>Bye."
    )]
    public void Markup_stays_whole(string source, string from, string to, string? edited)
    {
        var document = Given.Html(source);
        var sentence = document.Quote(document.Blocks[0].Span).Split('\t')[0];
        var finding = Finding("privacy.contact", new Verdict.Unmet(Silent)).Repaired(document, sentence, (from, to));
        var edits = SourceEdits.Of(document, finding.Repair!);

        Assert.Equal(edited, edits is null ? null : Edited(document, edits));
    }

    private static IEnumerable<(Document Document, Repair Repair)> Repairs(bool html) =>
        from row in RepairRows.All
        where row.Repaired is not null
        let document = html ? Given.Html(Markdig.Markdown.ToHtml(row.Text)) : Given.Markdown(row.Text)
        from finding in Vet.Document(
            document,
            new(Consentry.Rulebook.Editions.Latest) { As = ReadAs.Combined }
        ).Findings
        where finding.Repair is not null
        select (document, finding.Repair);

    private static Document Again(Document document, string source) =>
        document.Format == Format.Html ? Given.Html(source) : Given.Markdown(source);

    private static string Edited(Document document, IReadOnlyList<Edit> edits) =>
        Revision.Apply(document.Source.Text, new Span(0, document.Source.Text.Length), edits);

    private static string Side(Document document, Repair repair, Fate fate) =>
        string.Concat(
            RepairedSentence
                .Of(document, repair)
                .Where(stretch => stretch.Fate == Fate.Stays || stretch.Fate == fate)
                .Select(stretch => stretch.Words)
        );

    private static string Shown(Stretch stretch) =>
        stretch switch
        {
            { Words: "" } => "",
            { Fate: Fate.Goes } => $"[-{stretch.Words}-]",
            { Fate: Fate.Comes } => $"{{+{stretch.Words}+}}",
            _ => stretch.Words,
        };
}

using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>One finding in the text report: the reason, its sentences, and the words to write.</summary>
internal static class FindingText
{
    public const string RecommendedMark = "○";

    private const int Indent = 4;

    public static void Write(TextPage page, ReportEntry entry, Finding finding)
    {
        var document = entry.Vetting!.Document;
        page.Edges(
            2,
            Wording.Symbol(finding.Verdict),
            Inks.Of(finding.Verdict),
            Wording.Headline(finding),
            finding.Requirement.Id
        );
        foreach (var quoted in Cited.Quotes(finding.Verdict))
            WriteQuote(page, entry, document, quoted);

        WriteFacts(page, finding);
        if (finding.Verdict is Verdict.Unmet or Verdict.Review)
            WriteAdvice(page, finding);

        if (finding.Verdict.Disagreement is { } disagreement)
            page.Marked(Indent, "note  ", Ink.Faint, DisagreementText.Of(disagreement));

        page.Blank();
    }

    /// <summary>A reason with its sentence and the words to write, for what rejects nothing.</summary>
    public static void WriteBriefly(TextPage page, ReportEntry entry, Finding finding)
    {
        page.Edges(2, RecommendedMark, Ink.Faint, finding.Verdict.Reason?.Text ?? "", finding.Requirement.Id);
        foreach (var quoted in Cited.Quotes(finding.Verdict).Take(1))
            WriteQuote(page, entry, entry.Vetting!.Document, quoted);

        WriteFacts(page, finding);
        if (finding.Fix.Length > 0)
            page.Marked(Indent, Writing(finding), Ink.Faint, finding.Fix);
    }

    /// <summary>The sentence that comes closest, put right, or the clause to add.</summary>
    public static void WriteWords(TextPage page, Finding finding)
    {
        var (repair, clause) = WordsToWrite.Of(finding);
        if (repair is not null)
            page.Marked(Indent, "write ", Ink.Faint, Columns.Printable(repair.Text));

        if (clause.Length > 0)
            page.Marked(Indent, repair is null ? Writing(finding) : "or add", Ink.Faint, clause);
    }

    /// <summary>Where no words help, something has to be done.</summary>
    private static string Writing(Finding finding) => finding.IsToDo ? "do    " : "write ";

    private static void WriteFacts(TextPage page, Finding finding)
    {
        foreach (var fact in finding.Verdict.Facts)
            page.Marked(Indent, "fetch ", Ink.Faint, Columns.Printable(fact));
    }

    private static void WriteQuote(TextPage page, ReportEntry entry, Document document, Quoted quoted)
    {
        var (quote, leadIns) = quoted;
        var section = Columns.Printable(document.SectionOf(quote.Span));
        // A page that a script draws has no lines that anybody could look up.
        var place = entry.IsRenderedOnly(quote)
            ? $"{Columns.Printable(entry.Source)}  (only with scripts)"
            : PlaceText.Of(entry.Source, document, quote.Span);
        page.Words(
            Indent,
            Ink.Faint,
            section.Length == 0 ? place + RoleWords(quote.Role) : $"{place}  {section}{RoleWords(quote.Role)}"
        );
        foreach (var leadIn in leadIns)
            page.Barred(Indent, "│", Words(document, leadIn));

        page.Barred(Indent, leadIns.Count > 0 ? "│  " : "│", Words(document, quote));
    }

    private static string Words(Document document, Evidence evidence) =>
        Columns.Printable(document.Quote(evidence.Span));

    private static string RoleWords(EvidenceRole role) =>
        Wording.Role(role) is { Length: > 0 } words ? $"  ({words})" : "";

    private static void WriteAdvice(TextPage page, Finding finding)
    {
        page.Marked(Indent, "why   ", Ink.Faint, finding.Requirement.Why);
        WriteWords(page, finding);
        if (Cited.Codes(finding) is { Count: > 0 } codes)
            page.Marked(Indent, "codes ", Ink.Faint, CodeList.Of(codes));
    }
}

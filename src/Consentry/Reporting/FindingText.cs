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
        var (mark, ink) = Mark(finding.Verdict);
        page.Edges(2, mark, ink, Headline(finding), finding.Requirement.Id);
        foreach (var (quote, leadIns) in Quotes(finding.Verdict))
            WriteQuote(page, entry.Source, document, quote, leadIns);

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
        foreach (var (quote, leadIns) in Quotes(finding.Verdict).Take(1))
            WriteQuote(page, entry.Source, entry.Vetting!.Document, quote, leadIns);

        if (finding.Fix.Length > 0)
            page.Marked(Indent, "write ", Ink.Faint, finding.Fix);
    }

    public static (string Mark, Ink Ink) Mark(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => ("✓", Ink.Good),
            Verdict.Unmet => ("✗", Ink.Bad),
            Verdict.Review => ("?", Ink.Doubtful),
            _ => ("–", Ink.Faint),
        };

    private static string Headline(Finding finding)
    {
        var reason = finding.Verdict.Reason?.Text ?? "met";
        return finding.Severity == Severity.Recommended ? $"{reason} (recommended)" : reason;
    }

    /// <summary>Each quote with the lead-ins that stand behind it.</summary>
    private static List<(Evidence Quote, List<Evidence> LeadIns)> Quotes(Verdict verdict)
    {
        var groups = new List<(Evidence Quote, List<Evidence> LeadIns)>();
        foreach (var evidence in Cited.Of(verdict))
        {
            if (evidence.Role == EvidenceRole.LeadIn && groups.Count > 0)
                groups[^1].LeadIns.Add(evidence);
            else
                groups.Add((evidence, []));
        }

        return groups;
    }

    private static void WriteQuote(
        TextPage page,
        string source,
        Document document,
        Evidence quote,
        List<Evidence> leadIns
    )
    {
        var line = Places.InSource(document, quote.Span).Line;
        var section = Columns.Printable(Places.Section(document, quote.Span));
        var place = $"{Columns.Printable(source)}:{Invariant(line)}";
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
        role switch
        {
            EvidenceRole.Contradicts => "  (stands against it)",
            EvidenceRole.Exempts => "  (exempts from it)",
            EvidenceRole.NearMiss => "  (comes closest)",
            _ => "",
        };

    private static void WriteAdvice(TextPage page, Finding finding)
    {
        page.Marked(Indent, "why   ", Ink.Faint, finding.Requirement.Why);
        WriteWords(page, finding);
        if (Cited.Codes(finding) is { Count: > 0 } codes)
            page.Marked(Indent, "codes ", Ink.Faint, CodeList.Of(codes));
    }

    /// <summary>The sentence that comes closest, put right, stands before the one to add: it is less to change.</summary>
    private static void WriteWords(TextPage page, Finding finding)
    {
        var repair = finding.Repair?.Text ?? "";
        if (repair.Length > 0)
            page.Marked(Indent, "write ", Ink.Faint, Columns.Printable(Places.Fold(repair)));

        // An exemption stands behind the claim that it exempts: it is in the repair already.
        if (finding.Fix.Length > 0 && !repair.EndsWith(finding.Fix, StringComparison.Ordinal))
            page.Marked(Indent, repair.Length == 0 ? "write " : "or add", Ink.Faint, finding.Fix);
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

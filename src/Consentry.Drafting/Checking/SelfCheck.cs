using System.Text;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reporting;
using Consentry.Rulebook;

namespace Consentry.Drafting.Checking;

/// <summary>Vets drafts as a reviewer would find them published.</summary>
internal static class SelfCheck
{
    /// <summary>What keeps any reviewer from accepting a document in either of the formats in which it is published.</summary>
    public static IEnumerable<DraftDefect> Defects(DraftDocument document, string sender) =>
        document.As is { } readAs
            ? Defects(document.Html, readAs, sender).Concat(Defects(document.Markdown, readAs, sender))
            : [];

    /// <summary>What keeps any reviewer from accepting a file; none where all accept it.</summary>
    /// <param name="sender">The name that the document must be found to be of.</param>
    public static IEnumerable<DraftDefect> Defects(DraftFile file, ReadAs readAs, string sender)
    {
        var page = new Page(file.Bytes, file.Name) { Charset = Encoding.UTF8.WebName };
        var options = new VettingOptions(Editions.Latest)
        {
            As = readAs,
            Sender = sender,
            For = Reviewers.Strict,
        };
        var result = Vet.Page(page, options);
        if (!result.IsRead)
            return [new DraftDefect(file.Name, Labels.Of(Reviewers.Strict), result.Failure.Message)];

        // The strictest reviewer is asked last: a defect that a milder one finds too is told by that one's name.
        return Enum.GetValues<Reviewers>()
            .Where(reviewer => result.Vetting.OutcomeFor(reviewer) != Outcome.Accepted)
            .Take(1)
            .SelectMany(reviewer => Defects(file.Name, result.Vetting, reviewer));
    }

    private static IEnumerable<DraftDefect> Defects(string file, Vetting vetting, Reviewers reviewer) =>
        vetting
            .Findings.Where(finding =>
                finding.Requirement.SeverityFor(reviewer) == Severity.Required
                && finding.Verdict is Verdict.Unmet or Verdict.Review
            )
            .Select(finding => new DraftDefect(
                file,
                Labels.Of(reviewer),
                $"{finding.Requirement.Id}: {finding.Verdict.Reason?.Text}{Quoted(vetting.Document, finding.Verdict)}"
            ))
            .DefaultIfEmpty(new DraftDefect(file, Labels.Of(reviewer), "is taken for no legal document"));

    private static string Quoted(Document document, Verdict verdict) =>
        verdict.Evidence is [var first, ..] ? $": “{document.Quote(first.Span)}”" : "";
}

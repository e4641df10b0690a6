using System.Text;
using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;

namespace Consentry.Tests.Reporting;

/// <summary>Vettings made up for a test: a real document, verdicts by hand.</summary>
internal static class Vettings
{
    public static readonly Reason Silent = new("silent", "says nothing of it");

    public static Document Document(string html) =>
        Reader.Read(new Page(Encoding.UTF8.GetBytes(html), "page.html")).Document!;

    public static Requirement Requirement(string id, params RejectionCode[] codes) =>
        new()
        {
            Id = id,
            Statement = "Says it.",
            Why = "reviewers want it said",
            Since = "2026.1",
            Sources = [],
            Codes = codes,
            Reasons = [Silent],
            Fix = "We say it.",
            Judge = _ => new Verdict.Met(),
            Examples = [],
        };

    public static Finding Finding(string id, Verdict verdict, params RejectionCode[] codes) =>
        new(
            Requirement(id, codes),
            Severity.Required,
            verdict,
            verdict is Verdict.Unmet or Verdict.Review ? "We say it." : ""
        );

    /// <summary>Unmet, and required by one reviewer only.</summary>
    public static Finding Recommended(string id, Verdict verdict, Reviewers requiredBy = Reviewers.Core) =>
        new(
            new Requirement
            {
                Id = id,
                Severity = Severity.Recommended,
                RequiredBy = requiredBy,
                Statement = "Says it.",
                Why = "reviewers want it said",
                Since = "2026.1",
                Sources = [],
                Codes = [],
                Reasons = [Silent],
                Fix = "We say it.",
                Judge = _ => new Verdict.Met(),
                Examples = [],
            },
            Severity.Recommended,
            verdict,
            "We say it."
        );

    /// <summary>The same with a sentence of the document put right; each of the words that go must stand in it once.</summary>
    public static Finding Repaired(
        this Finding finding,
        Document document,
        string sentence,
        params (string From, string To)[] words
    )
    {
        var span = Quote(document, sentence).Span;
        var edits = words
            .Select(word =>
            {
                var start = span.Start + sentence.IndexOf(word.From, StringComparison.Ordinal);
                return new Edit(new Span(start, start + word.From.Length), word.To);
            })
            .ToList();
        var repair = new Repair(span, Revision.Apply(document.Text, span, edits), edits);
        return finding with { Repairing = new Lazy<Repair?>(repair) };
    }

    public static Vetting Of(Document document, Outcome outcome, params Finding[] findings) =>
        new()
        {
            Edition = new Edition("2026.1", []),
            For = Reviewers.Core,
            Document = document,
            Kind = findings.Length == 0 ? DocumentKind.Other : DocumentKind.Privacy,
            Language = "en",
            Outcome = outcome,
            Findings = findings,
        };

    /// <summary>A quote by its words, which must stand in the document once.</summary>
    public static Evidence Quote(Document document, string words, EvidenceRole role = EvidenceRole.Decides)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(role, new Span(start, start + words.Length));
    }
}

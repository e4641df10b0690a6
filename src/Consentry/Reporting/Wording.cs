using System.Globalization;
using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>What reports for people say in the same words, whatever their format.</summary>
internal static class Wording
{
    public static string Title(Vetting vetting) =>
        vetting.Document.Title.Length > 0 ? vetting.Document.Title : "(no title)";

    /// <summary>What the document was read as, how much of it falls short, and by which edition.</summary>
    public static IReadOnlyList<string> Summary(Vetting vetting)
    {
        var parts = new List<string> { $"read as {Kind(vetting.Kind)}" };
        if (vetting.Findings.Count > 0)
            parts.Add(Counted([.. vetting.Findings.Where(f => f.Severity == Severity.Required)]));

        if (vetting.Findings.Count(RecommendedText.IsListed) is var recommended and > 0)
            parts.Add(Count(recommended, "recommendation"));

        if (vetting.For != Reviewers.Core)
            parts.Add($"for {Labels.Of(vetting.For)}");

        parts.Add($"edition {vetting.Edition.Id}");
        return parts;
    }

    /// <summary>The reason, or <c>met</c>; what is only recommended says so.</summary>
    public static string Headline(Finding finding)
    {
        var reason = finding.Verdict.Reason?.Text ?? "met";
        return finding.Severity == Severity.Recommended ? $"{reason} (recommended)" : reason;
    }

    /// <summary>Words as the beginning of a sentence.</summary>
    public static string Capitalised(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>What a quote does for the verdict; empty where it simply decides.</summary>
    public static string Role(EvidenceRole role) =>
        role switch
        {
            EvidenceRole.Contradicts => "stands against it",
            EvidenceRole.Exempts => "exempts from it",
            EvidenceRole.NearMiss => "comes closest",
            EvidenceRole.LeadIn => "introduces it",
            _ => "",
        };

    public static (string Symbol, string Word) Outcome(Outcome outcome) =>
        outcome switch
        {
            Judging.Outcome.Accepted => ("✓", "accepted"),
            Judging.Outcome.Rejected => ("✗", "rejected"),
            Judging.Outcome.Review => ("?", "review"),
            _ => ("–", "not applicable"),
        };

    public static string Symbol(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "✓",
            Verdict.Unmet => "✗",
            Verdict.Review => "?",
            _ => "–",
        };

    /// <summary>The names of requirements as words, each group named once where there are two.</summary>
    public static string Names(IEnumerable<Finding> findings) => Names(findings.Select(f => f.Requirement));

    /// <inheritdoc cref="Names(IEnumerable{Finding})"/>
    public static string Names(IEnumerable<Rule> rules)
    {
        var groups = rules.GroupBy(r => r.Group, StringComparer.Ordinal).ToList();
        return groups.Count == 1
            ? Join(groups[0])
            : string.Join("; ", groups.Select(group => $"{group.Key}: {Join(group)}"));
    }

    /// <summary>A requirement's id without its group, as words.</summary>
    public static string Name(Rule rule) => rule.Id[(rule.Group.Length + 1)..].Replace('-', ' ');

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Join(IEnumerable<Rule> rules) => string.Join(" · ", rules.Select(Name));

    private static string Counted(IReadOnlyList<Finding> findings)
    {
        var unmet = findings.Count(finding => finding.Verdict is Verdict.Unmet);
        var review = findings.Count(finding => finding.Verdict is Verdict.Review);
        var all = Count(findings.Count, "requirement");
        return (unmet, review) switch
        {
            (0, 0) => $"none of {all} unmet",
            (0, _) => $"{Number(review)} of {all} in review",
            (_, 0) => $"{Number(unmet)} of {all} unmet",
            _ => $"{Number(unmet)} of {all} unmet, {Number(review)} in review",
        };
    }

    private static string Kind(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Privacy => "a privacy policy",
            DocumentKind.Terms => "terms",
            DocumentKind.Combined => "policy and terms on one page",
            DocumentKind.Form => "an opt-in form",
            _ => "no legal document, so nothing is judged",
        };
}

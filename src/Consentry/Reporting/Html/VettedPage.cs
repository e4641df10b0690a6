using Consentry.Judging;

namespace Consentry.Reporting.Html;

/// <summary>A vetted page of the report: its findings numbered, its passages found, and the names of both.</summary>
internal sealed class VettedPage
{
    public VettedPage(int number, ReportEntry entry)
    {
        Number = number;
        Source = entry.Source;
        Vetting = entry.Vetting!;
        var open = FindingOrder.Open(Vetting);
        var met = FindingOrder.Met(Vetting);
        Open = [.. open.Select((finding, i) => new NumberedFinding(i + 1, finding))];
        Met = [.. met.Select((finding, i) => new NumberedFinding(open.Count + i + 1, finding))];
        Passages = Passages.Of(Vetting.Document, Open.Concat(Met));
    }

    /// <summary>Counted within the report, from 1.</summary>
    public int Number { get; }

    public string Source { get; }

    public Vetting Vetting { get; }

    public IReadOnlyList<NumberedFinding> Open { get; }

    public IReadOnlyList<NumberedFinding> Met { get; }

    public Passages Passages { get; }

    /// <summary>The language of the page's own words, as an attribute wants it; empty where it is not known.</summary>
    public string Language => Vetting.Language is "und" ? "" : Vetting.Language;

    public string Id => Name(Number);

    /// <summary>The requirement in words, with its group where another one is named so too.</summary>
    public string NameOf(NumberedFinding finding)
    {
        var requirement = finding.Finding.Requirement;
        var name = Wording.Name(requirement);
        var isShared = Vetting.Findings.Any(other =>
            other.Requirement != requirement
            && string.Equals(Wording.Name(other.Requirement), name, StringComparison.Ordinal)
        );
        return isShared ? $"{requirement.Group} {name}" : name;
    }

    public string IdOf(NumberedFinding finding) => $"{Id}-finding-{Wording.Number(finding.Number)}";

    public string IdOf(Passage passage) => $"{Id}-quote-{Wording.Number(passage.Number)}";

    /// <summary>The anchor of a page.</summary>
    public static string Name(int number) => $"page-{Wording.Number(number)}";
}

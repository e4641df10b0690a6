using System.Globalization;
using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>A requirement as a page to read: what it asks, why, what meets it and what does not, and what to write.</summary>
internal static class RequirementText
{
    private const int Indent = 2;

    public static void Write(TextPage page, Rule requirement)
    {
        page.Edges(0, requirement.Id, Ink.Strong, "", SeverityWords.Of(requirement));
        page.Words(Indent, Ink.Plain, requirement.Statement);
        page.Blank();
        page.Marked(Indent, "why    ", Ink.Faint, requirement.Why);
        page.Marked(Indent, requirement.IsDeed ? "do     " : "write  ", Ink.Faint, requirement.Fix);
        page.Blank();
        WriteExamples(page, requirement);
        WriteCodes(page, requirement.Codes);
        WriteSources(page, requirement.Sources);
        page.Marked(Indent, "since  ", Ink.Faint, $"edition {requirement.Since}");
    }

    /// <summary>Examples of one requirement that give the same reason, under that reason.</summary>
    public static void WriteUnmet(TextPage page, Rule requirement, Reason reason)
    {
        var examples = ShownExample.Of(requirement).Where(example => example.Reason == reason).ToList();
        var (mark, ink) = examples.Exists(example => !example.IsAsked) ? ("–", Ink.Faint) : ("✗", Ink.Bad);
        page.Edges(Indent, mark, ink, reason.Text, reason.Id);
        foreach (var example in examples)
            page.Hanging(Indent + 2, "│", ExampleText.Plain(example));
    }

    private static void WriteExamples(TextPage page, Rule requirement)
    {
        page.Edges(Indent, "✓", Ink.Good, "meets it", "«…» is what decides");
        foreach (var example in ShownExample.Of(requirement).Where(example => example.Reason is null))
            page.Hanging(Indent + 2, "│", ExampleText.Plain(example));

        page.Blank();
        foreach (var reason in requirement.Reasons)
            WriteUnmet(page, requirement, reason);

        page.Blank();
    }

    private static void WriteCodes(TextPage page, IReadOnlyList<RejectionCode> codes)
    {
        var label = "codes  ";
        foreach (var group in codes.GroupBy(code => code.IsResubmittable).OrderByDescending(group => group.Key))
        {
            var after = group.Key ? "resubmittable" : "final";
            page.Marked(Indent, label, Ink.Faint, $"{after}: {CodeList.Of(group)}");
            label = "       ";
        }
    }

    private static void WriteSources(TextPage page, IReadOnlyList<Citation> sources)
    {
        var label = "sources";
        foreach (var source in sources)
        {
            var day = source.ReadOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            page.Marked(Indent, label, Ink.Faint, $"{source.Name}, read on {day}");
            label = "       ";
            page.Address(Indent, label, source.Address);
        }
    }
}

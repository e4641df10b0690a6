using System.Globalization;
using Consentry.Judging;
using static Consentry.Reporting.Explaining.MarkdownText;

namespace Consentry.Reporting.Explaining;

/// <summary>A requirement as a page in Markdown. Every page has the same headings.</summary>
internal static class RequirementPage
{
    /// <param name="meaningOf">What a code says to a requirement, given by its id.</param>
    public static string Of(Rule requirement, Func<RejectionCode, string, CodeMeaning> meaningOf) =>
        string.Concat(Lines(requirement, meaningOf).Select(line => line + "\n"));

    private static IEnumerable<string> Lines(Rule requirement, Func<RejectionCode, string, CodeMeaning> meaningOf) =>
        [
            RequirementPages.Origin,
            $"# {requirement.Id}",
            "",
            Escape(requirement.Statement),
            "",
            $"{Capital(SeverityWords.Of(requirement))}, since edition {requirement.Since}.",
            "",
            "## Why",
            "",
            Escape(requirement.Why),
            "",
            "## Meets it",
            "",
            "What decides is bold.",
            .. ShownExample.Of(requirement).Where(example => example.Reason is null).SelectMany(Quoted),
            "",
            "## Falls short",
            .. requirement.Reasons.SelectMany(reason => FallsShort(requirement, reason)),
            "",
            "## Fix",
            "",
            $"> {Escape(requirement.Fix)}",
            "",
            "## Codes",
            "",
            .. Codes(requirement, meaningOf),
            "",
            "## Sources",
            "",
            .. requirement.Sources.Select(Source),
        ];

    private static IEnumerable<string> Codes(Rule requirement, Func<RejectionCode, string, CodeMeaning> meaningOf) =>
        requirement.Codes.Count == 0
            ? ["No registrar is known to reject for it."]
            :
            [
                "What registrars answer. `consentry explain CODE` says what to do then.",
                "",
                "| scheme | code | meaning | afterwards |",
                "|---|---|---|---|",
                .. requirement.Codes.Select(code => Row(code, meaningOf(code, requirement.Id))),
            ];

    private static IEnumerable<string> FallsShort(Rule requirement, Reason reason)
    {
        var examples = ShownExample.Of(requirement).Where(example => example.Reason == reason).ToList();
        var rest = examples.Exists(example => !example.IsAsked) ? ": the requirement is not asked of it." : ".";
        return
        [
            "",
            $"### {Capital(Escape(reason.Text))}",
            "",
            $"Reason `{reason.Id}`{rest}",
            .. examples.SelectMany(Quoted),
        ];
    }

    /// <summary>Each line of an example is a paragraph or an item of its own.</summary>
    private static IEnumerable<string> Quoted(ShownExample example) =>
        ExampleText.Markdown(example).SelectMany((line, index) => new[] { index == 0 ? "" : ">", $"> {line}" });

    private static string Row(RejectionCode code, CodeMeaning meaning)
    {
        var after = code.IsResubmittable ? "resubmittable" : "final";
        return $"| {code.Scheme} | `{code.Code}` | {Escape(meaning.Text)} | {after} |";
    }

    private static string Source(Citation source)
    {
        var day = source.ReadOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return $"- [{Escape(source.Name)}]({source.Address.AbsoluteUri}), read on {day}";
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

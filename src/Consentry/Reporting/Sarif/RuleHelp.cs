using System.Globalization;
using System.Text;
using Consentry.Judging;
using Consentry.Reporting.Markdown;

namespace Consentry.Reporting.Sarif;

/// <summary>What a code scanning service shows beside a result: why reviewers ask, what to write, where it is published.</summary>
internal static class RuleHelp
{
    public static string Text(Rule rule)
    {
        var text = new StringBuilder();
        text.Append(rule.Statement).Append(' ').Append(rule.Why);
        text.Append(rule.IsDeed ? "\n\nDo: " : "\n\nWrite: ").Append(rule.Fix);
        text.Append("\n\nPublished by:\n");
        foreach (var source in rule.Sources)
            text.Append("- ").Append(source.Name).Append(": ").Append(source.Address.AbsoluteUri).Append('\n');

        if (rule.Codes.Count > 0)
            text.Append("\nRejection codes: ").Append(CodeList.Of(rule.Codes)).Append('\n');

        return text.ToString();
    }

    public static string Markdown(Rule rule)
    {
        var text = new StringBuilder();
        text.Append("**").Append(MarkdownText.Escape(rule.Statement)).Append("** ");
        text.Append(MarkdownText.Escape(rule.Why));
        text.Append(rule.IsDeed ? "\n\nDo:\n\n> " : "\n\nWrite:\n\n> ").Append(MarkdownText.Escape(rule.Fix));
        text.Append("\n\nPublished by:\n\n");
        foreach (var source in rule.Sources)
            text.Append("- ").Append(Link(source)).Append('\n');

        if (rule.Codes.Count > 0)
            text.Append("\nRejection codes: ").Append(MarkdownText.Escape(CodeList.Of(rule.Codes))).Append('\n');

        return text.ToString();
    }

    private static string Link(Citation source)
    {
        var readOn = source.ReadOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"[{MarkdownText.Escape(source.Name)}](<{source.Address.AbsoluteUri}>), read on {readOn}";
    }
}

using System.Globalization;
using System.Text;
using Consentry.Judging;
using Consentry.Reporting.Markdown;

namespace Consentry.Reporting.Sarif;

/// <summary>What a code scanning service shows beside a result: why reviewers ask, what to write, where it is published.</summary>
internal static class RuleHelp
{
    public static string Text(Requirement requirement)
    {
        var text = new StringBuilder();
        text.Append(requirement.Statement).Append(' ').Append(requirement.Why);
        text.Append("\n\nWrite: ").Append(requirement.Fix);
        text.Append("\n\nPublished by:\n");
        foreach (var source in requirement.Sources)
            text.Append("- ").Append(source.Name).Append(": ").Append(source.Address.AbsoluteUri).Append('\n');

        if (requirement.Codes.Count > 0)
            text.Append("\nRejection codes: ").Append(CodeList.Of(requirement.Codes)).Append('\n');

        return text.ToString();
    }

    public static string Markdown(Requirement requirement)
    {
        var text = new StringBuilder();
        text.Append("**").Append(MarkdownText.Escape(requirement.Statement)).Append("** ");
        text.Append(MarkdownText.Escape(requirement.Why));
        text.Append("\n\nWrite:\n\n> ").Append(MarkdownText.Escape(requirement.Fix));
        text.Append("\n\nPublished by:\n\n");
        foreach (var source in requirement.Sources)
            text.Append("- ").Append(Link(source)).Append('\n');

        if (requirement.Codes.Count > 0)
            text.Append("\nRejection codes: ").Append(MarkdownText.Escape(CodeList.Of(requirement.Codes))).Append('\n');

        return text.ToString();
    }

    private static string Link(Citation source)
    {
        var readOn = source.ReadOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"[{MarkdownText.Escape(source.Name)}](<{source.Address.AbsoluteUri}>), read on {readOn}";
    }
}

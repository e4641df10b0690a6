using System.Buffers;
using Consentry.Reporting;
using Consentry.Reporting.Comparing;
using Consentry.Reporting.Github;
using Consentry.Reporting.Gitlab;
using Consentry.Reporting.Html;
using Consentry.Reporting.Markdown;
using Consentry.Reporting.Sarif;

namespace Consentry.Cli;

/// <summary>From the word that the caller gives to the report that it stands for.</summary>
internal static class Reports
{
    public static IReport<ReportEntry> Open(ReportFormat format, IBufferWriter<byte> output, Detail detail) =>
        format switch
        {
            ReportFormat.Json => new JsonReport(output),
            ReportFormat.Jsonl => new JsonlReport(output),
            ReportFormat.Sarif => new SarifReport(output, detail),
            ReportFormat.Html => new HtmlReport(output),
            ReportFormat.Markdown => new MarkdownReport(output),
            ReportFormat.Github => new GithubReport(output),
            ReportFormat.Gitlab => new GitlabReport(output),
            _ => new TextReport(output, Terminal.Style(detail)),
        };

    /// <summary>It says of a site what is missing and how its documents were found; the others are about single pages.</summary>
    public static bool HasSites(ReportFormat format) =>
        format is not (ReportFormat.Sarif or ReportFormat.Github or ReportFormat.Gitlab);

    /// <summary>The formats in which changes can be told; the others describe a page, not a change.</summary>
    public const string ComparingFormats = "text, json, jsonl, markdown or github";

    public static bool CanCompare(ReportFormat format) =>
        format is not (ReportFormat.Sarif or ReportFormat.Html or ReportFormat.Gitlab);

    public static IReport<Comparison> OpenComparison(ReportFormat format, IBufferWriter<byte> output, Detail detail) =>
        format switch
        {
            ReportFormat.Json => new ComparisonJsonReport(output),
            ReportFormat.Jsonl => new ComparisonJsonlReport(output),
            ReportFormat.Markdown => new ComparisonMarkdownReport(output),
            ReportFormat.Github => new ComparisonGithubReport(output),
            _ => new ComparisonTextReport(output, Terminal.Style(detail)),
        };
}

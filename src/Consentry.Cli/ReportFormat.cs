namespace Consentry.Cli;

internal enum ReportFormat
{
    Text,
    Json,
    Jsonl,
    Markdown,
    Github,
    Gitlab,
}

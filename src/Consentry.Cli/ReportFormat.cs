namespace Consentry.Cli;

internal enum ReportFormat
{
    Text,
    Json,
    Jsonl,
    Sarif,
    Markdown,
    Github,
    Gitlab,
}

namespace Consentry.Cli;

internal enum ReportFormat
{
    Text,
    Json,
    Jsonl,
    Sarif,
    Html,
    Markdown,
    Github,
    Gitlab,
}

using System.Buffers;
using System.Text;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>Standard output and its report, entry by entry, so that a long run can be read while it goes on.</summary>
internal sealed class ReportPrinter : IDisposable
{
    private readonly ReportFormat format;
    private readonly TextStyle style;
    private readonly StandardOutput output = new();
    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly JsonReport? json;
    private RunTotals totals = new();

    public ReportPrinter(ReportFormat format, Detail detail)
    {
        this.format = format;
        style = format == ReportFormat.Text ? Terminal.Style(detail) : new TextStyle();
        json = format == ReportFormat.Json ? new JsonReport(buffer) : null;
    }

    public void Print(ReportEntry entry)
    {
        totals = totals.With(entry);
        switch (format)
        {
            case ReportFormat.Text:
                Append(TextReport.Entry(entry, style));
                break;
            case ReportFormat.Json:
                json!.Add(entry);
                break;
            default:
                JsonlReport.Write(buffer, entry);
                break;
        }

        Send();
        if (entry.Failure is { } failure && !IsSeenAlready)
            StandardError.Say($"{entry.Source}: {failure.Message}");
    }

    /// <summary>False when the report could not be written.</summary>
    public bool Finish()
    {
        if (format == ReportFormat.Text)
            Append(TextReport.End(totals, style));

        json?.Finish();
        Send();
        return !output.IsBroken;
    }

    public void Dispose()
    {
        json?.Dispose();
        output.Dispose();
    }

    /// <summary>On a terminal the text report and the messages come out at the same place.</summary>
    private bool IsSeenAlready =>
        format == ReportFormat.Text && !Console.IsOutputRedirected && !Console.IsErrorRedirected;

    private void Append(string text) => Encoding.UTF8.GetBytes(text, buffer);

    private void Send()
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}

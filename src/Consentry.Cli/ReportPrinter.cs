using System.Buffers;
using System.Text;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>Standard output and its report, entry by entry, so that a long run can be read while it goes on.</summary>
internal sealed class ReportPrinter : IDisposable
{
    private readonly ReportFormat format;
    private readonly TextStyle style;
    private readonly Stream output = Console.OpenStandardOutput();
    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly JsonReport? json;
    private RunTotals totals = new();
    private bool isBroken;

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
            Console.Error.WriteLine($"consentry: {entry.Source}: {failure.Message}");
    }

    /// <summary>False when the report could not be written.</summary>
    public bool Finish()
    {
        if (format == ReportFormat.Text)
            Append(TextReport.End(totals, style));

        json?.Finish();
        Send();
        return !isBroken;
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

    /// <remarks>
    /// A reader that goes away is no error: the console stream swallows a broken pipe, and the rest is vetted for the exit
    /// code's sake. A full disk is one.
    /// </remarks>
    private void Send()
    {
        if (buffer.WrittenCount == 0 || isBroken)
            return;

        try
        {
            output.Write(buffer.WrittenSpan);
            output.Flush();
        }
        catch (IOException e)
        {
            isBroken = true;
            Console.Error.WriteLine($"consentry: the report cannot be written: {e.Message}");
        }

        buffer.ResetWrittenCount();
    }
}

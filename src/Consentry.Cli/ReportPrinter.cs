using System.Buffers;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>Standard output and its report, entry by entry.</summary>
internal sealed class ReportPrinter(ReportFormat format, bool isVerbose) : IDisposable
{
    private readonly Stream output = Console.OpenStandardOutput();
    private readonly ArrayBufferWriter<byte> buffer = new();
    private bool isBroken;

    public void Print(ReportEntry entry)
    {
        JsonlReport.Write(buffer, entry);
        if (entry.Failure is { } failure)
            Console.Error.WriteLine($"consentry: {failure.Message}");

        Send();
        _ = format;
        _ = isVerbose;
    }

    /// <summary>False when the report could not be written.</summary>
    public bool Finish()
    {
        Send();
        return !isBroken;
    }

    public void Dispose() => output.Dispose();

    /// <remarks>
    /// A reader that goes away is no error: the console stream swallows a broken pipe, the rest is vetted for the exit
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
            buffer.ResetWrittenCount();
        }
        catch (IOException e)
        {
            isBroken = true;
            Console.Error.WriteLine($"consentry: the report cannot be written: {e.Message}");
        }
    }
}

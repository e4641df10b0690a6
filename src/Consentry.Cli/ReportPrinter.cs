using System.Buffers;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>Standard output and its report, item by item, so that a long run can be read while it goes on.</summary>
internal sealed class ReportPrinter<T> : IDisposable
{
    private readonly StandardOutput output = new();
    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly IReport<T> report;

    /// <param name="open">Makes the report over the buffer that is printed.</param>
    public ReportPrinter(Func<IBufferWriter<byte>, IReport<T>> open) => report = open(buffer);

    public void Print(T item)
    {
        report.Add(item);
        Send();
    }

    /// <summary>False when the report could not be written.</summary>
    public bool Finish()
    {
        report.Finish();
        Send();
        return !output.IsBroken;
    }

    public void Dispose()
    {
        (report as IDisposable)?.Dispose();
        output.Dispose();
    }

    private void Send()
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}

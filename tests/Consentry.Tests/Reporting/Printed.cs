using System.Buffers;
using System.Text;
using Consentry.Reporting;

namespace Consentry.Tests.Reporting;

/// <summary>What a report prints of some items.</summary>
internal static class Printed
{
    public static string By<T>(Func<IBufferWriter<byte>, IReport<T>> open, params T[] items)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var report = open(buffer);
        foreach (var item in items)
            report.Add(item);

        report.Finish();
        (report as IDisposable)?.Dispose();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

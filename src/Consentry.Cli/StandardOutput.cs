using System.Text;

namespace Consentry.Cli;

/// <summary>The report's bytes, and nothing else.</summary>
/// <remarks>
/// A reader that goes away is no error: the console stream swallows a broken pipe, so that the exit code is the one of the
/// whole run. A full disk or a closed descriptor is one; it is said once, and the rest is not tried.
/// </remarks>
internal sealed class StandardOutput : IDisposable
{
    private readonly Stream stream = Console.OpenStandardOutput();

    public bool IsBroken { get; private set; }

    /// <summary>Prints a whole report and gives back the exit code, or that of a report that could not be written.</summary>
    public static ExitCode Print(string text, ExitCode exit) => Print(Encoding.UTF8.GetBytes(text), exit);

    /// <inheritdoc cref="Print(string, ExitCode)"/>
    public static ExitCode Print(ReadOnlySpan<byte> report, ExitCode exit)
    {
        using var output = new StandardOutput();
        output.Write(report);
        return output.IsBroken ? ExitCode.Unreadable : exit;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (IsBroken || bytes.IsEmpty)
            return;

        try
        {
            stream.Write(bytes);
            stream.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            IsBroken = true;
            StandardError.Say($"the report cannot be written: {(e.InnerException ?? e).Message}");
        }
    }

    public void Dispose() => stream.Dispose();
}

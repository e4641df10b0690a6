using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Consentry.Cli;

/// <summary>One program in place of another, in the same process: its id, its signals, its streams and whoever waits for it stay.</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class Exec
{
    /// <summary>The same on Linux, macOS and the BSDs.</summary>
    private const int Pipe = 13;

    /// <summary>Does not come back where it succeeds.</summary>
    /// <returns>Why it did not.</returns>
    public static Win32Exception Become(string program, string[] args)
    {
        // Handlers do not outlive it, but what is ignored stays so, and the runtime ignores broken pipes.
        var before = Signal(Pipe, 0);

        // Ended by null, as C has it.
        var words = new nint[args.Length + 2];
        words[0] = Marshal.StringToCoTaskMemUTF8(program);
        for (var i = 0; i < args.Length; i++)
            words[i + 1] = Marshal.StringToCoTaskMemUTF8(args[i]);

        _ = ExecV(words[0], words);
        var why = new Win32Exception(Marshal.GetLastPInvokeError());

        foreach (var word in words)
            Marshal.FreeCoTaskMem(word);

        _ = Signal(Pipe, before);
        return why;
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int ExecV(nint program, nint[] words);

    [LibraryImport("libc", EntryPoint = "signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint Signal(int signal, nint handler);
}

namespace Consentry.Cli;

/// <summary>Files that are there whole or not at all. What goes wrong is said here, so that a caller only ends.</summary>
internal static class SafeFile
{
    /// <summary>Writes beside the file and gives it the name; the permissions of a file that was there stay.</summary>
    public static bool Write(string file, ReadOnlyMemory<byte> bytes) =>
        Write(file, stream => stream.Write(bytes.Span));

    /// <summary>The same for a file that need not fit into memory; it is on the disk when it gets the name.</summary>
    public static bool Write(string file, Action<Stream> write) => Tried(file, () => Put(file, write));

    /// <summary>
    /// Whether a file could be put there, asked of the folder before anybody answers questions; why not has been said then.
    /// </summary>
    public static bool CanWrite(string file) =>
        Tried(
            file,
            () =>
            {
                var options = FileOptions.DeleteOnClose;
                using var trial = new FileStream(
                    Beside(file),
                    FileMode.CreateNew,
                    FileAccess.Write,
                    FileShare.None,
                    1,
                    options
                );
            }
        );

    private static void Put(string file, Action<Stream> write)
    {
        var target = new FileInfo(file);
        if (target.Exists && target.IsReadOnly)
            throw new UnauthorizedAccessException("it is read-only");

        // Through a link to the file that it leads to.
        var real = target.Exists ? target.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file : file;
        var trial = Beside(file);
        // Ctrl+C between here and there would leave the trial behind.
        Console.CancelKeyPress += Stay;
        try
        {
            using (var stream = File.Create(trial))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (target.Exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(trial, File.GetUnixFileMode(real));

            File.Move(trial, real, overwrite: true);
        }
        finally
        {
            File.Delete(trial);
            Console.CancelKeyPress -= Stay;
        }

        static void Stay(object? sender, ConsoleCancelEventArgs e) => e.Cancel = true;
    }

    private static string Beside(string file) =>
        Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(file))!,
            $".{Path.GetFileName(file)}.{Environment.ProcessId}.tmp"
        );

    private static bool Tried(string file, Action write)
    {
        try
        {
            // A file takes the place of what had its name: that of a device is no place for one.
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is "/dev" or "/dev/fd" or "/dev/pts")
                throw new IOException("it is a device and no file");

            write();
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            StandardError.Say($"{file}: cannot be written: there is no such folder");
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            StandardError.Say($"{file}: cannot be written: {e.Message}");
        }

        return false;
    }
}

namespace Consentry.Cli;

/// <summary>Files that are there whole or not at all. What goes wrong is said here, so that a caller only ends.</summary>
internal static class SafeFile
{
    /// <summary>Writes beside the file and gives it the name; the permissions of a file that was there stay.</summary>
    public static bool Write(string file, ReadOnlyMemory<byte> bytes)
    {
        var trial = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(file))!,
            $".{Path.GetFileName(file)}.{Environment.ProcessId}.tmp"
        );
        try
        {
            RefuseDevice(file);
            var target = new FileInfo(file);
            if (target.Exists && target.IsReadOnly)
                throw new UnauthorizedAccessException("it is read-only");

            // Through a link to the file that it leads to.
            var real = target.Exists ? target.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file : file;
            File.WriteAllBytes(trial, bytes.Span);
            if (target.Exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(trial, File.GetUnixFileMode(real));

            File.Move(trial, real, overwrite: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            StandardError.Say($"{file}: cannot be written: there is no such folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            StandardError.Say($"{file}: cannot be written: {e.Message}");
        }
        finally
        {
            if (File.Exists(trial))
                File.Delete(trial);
        }

        return false;
    }

    /// <summary>A file takes the place of what had its name: that of a device is no place for one, even where it may be written.</summary>
    /// <exception cref="IOException">It is that of a device.</exception>
    public static void RefuseDevice(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is "/dev" or "/dev/fd" or "/dev/pts")
            throw new IOException("it is a device and no file");
    }
}

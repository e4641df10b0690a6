using System.Text;
using Consentry.Drafting.Profiles;
using Consentry.Profiles;

namespace Consentry.Cli;

/// <summary>A profile on the disk. What goes wrong is said here, so that a caller only ends.</summary>
internal static class ProfileFile
{
    /// <summary>Null where there is no such file, or it cannot be read; why has been said then.</summary>
    public static ProfileResult? Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
            var bytes = new byte[ProfileReader.MostBytes + 1];
            return ProfileReader.Read(
                bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false))
            );
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            StandardError.Say($"{file}: no such file; consentry init writes a profile");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            StandardError.Say($"{file}: cannot be read: {e.Message}");
        }

        return null;
    }

    /// <summary>The profile for a command that needs one; null where there is none, and why has been said then.</summary>
    public static ProfileResult? Load(string file)
    {
        if (Read(file) is not { } result)
            return null;

        foreach (var fault in result.Faults)
            StandardError.Say($"{file}:{fault.Line}:{fault.Column}: {fault}");

        return result.IsRead ? result : null;
    }

    /// <summary>
    /// Whether a file could be put there, asked of the folder before anybody answers questions; why not has been said then.
    /// </summary>
    public static bool CanWrite(string file) =>
        Tried(
            file,
            () =>
            {
                var trial = Beside(file);
                using (
                    new FileStream(
                        trial,
                        FileMode.CreateNew,
                        FileAccess.Write,
                        FileShare.None,
                        1,
                        FileOptions.DeleteOnClose
                    )
                )
                {
                    // It goes when it is closed.
                }
            }
        );

    /// <summary>Writes the profile and, beside it, the schema that its first line names. A file is there whole or not at all.</summary>
    public static bool Write(string file, Profile profile)
    {
        var schema = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, ProfileSchema.FileName);
        return Tried(
            file,
            () =>
            {
                Put(schema, ProfileSchema.Text);
                Put(file, ProfileWriter.Write(profile));
            }
        );
    }

    private static void Put(string file, string text)
    {
        // The few milliseconds between the two files' names are not interrupted.
        static void Stay(object? sender, ConsoleCancelEventArgs e) => e.Cancel = true;
        var trial = Beside(file);
        Console.CancelKeyPress += Stay;
        try
        {
            File.WriteAllText(trial, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(trial, file, overwrite: true);
        }
        finally
        {
            File.Delete(trial);
            Console.CancelKeyPress -= Stay;
        }
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
            SafeFile.RefuseDevice(file);
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

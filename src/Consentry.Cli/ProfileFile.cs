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

    /// <summary>Writes the profile and, beside it, the schema that its first line names. A file is there whole or not at all.</summary>
    public static bool Write(string file, Profile profile)
    {
        var schema = Path.Combine(Path.GetDirectoryName(file) ?? "", ProfileSchema.FileName);
        return SafeFile.Write(schema, Encoding.UTF8.GetBytes(ProfileSchema.Text))
            && SafeFile.Write(file, Encoding.UTF8.GetBytes(ProfileWriter.Write(profile)));
    }
}

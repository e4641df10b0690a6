namespace Consentry.Drafting;

/// <summary>Writes a set to disk: all of it, or nothing.</summary>
public static class DraftFolder
{
    /// <summary>Writes the files; they appear together, since they are written beside the folder first.</summary>
    /// <param name="folder">Made where it does not exist; what else lies in it stays.</param>
    /// <param name="replaces">Whether files of the same names may be written over.</param>
    /// <returns>Null where all is written; else why nothing is: no capital, no full stop.</returns>
    public static string? Write(IReadOnlyList<DraftFile> files, string folder, bool replaces = false)
    {
        try
        {
            var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            if (File.Exists(target))
                return $"{folder} is a file, not a folder";

            if (files.FirstOrDefault(file => Directory.Exists(Path.Combine(target, file.Name))) is { } taken)
                return $"{Path.Combine(folder, taken.Name)} is a folder, and a file is to have its name";

            if (!replaces && files.FirstOrDefault(file => Path.Exists(Path.Combine(target, file.Name))) is { } there)
                return $"{Path.Combine(folder, there.Name)} exists already";

            var parent = Path.GetDirectoryName(target) ?? target;
            Directory.CreateDirectory(parent);
            var staged = Path.Combine(parent, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
            try
            {
                Stage(files, staged);
                Appear(files, staged, target);
            }
            finally
            {
                if (Directory.Exists(staged))
                    Directory.Delete(staged, recursive: true);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"{folder} cannot be written: {e.Message}";
        }
    }

    private static void Stage(IReadOnlyList<DraftFile> files, string staged)
    {
        Directory.CreateDirectory(staged);
        foreach (var file in files)
        {
            using var stream = new FileStream(Path.Combine(staged, file.Name), FileMode.CreateNew);
            stream.Write(file.Bytes.Span);
        }
    }

    /// <summary>A new folder takes one step; into an old one each file takes one, which can fail no more for want of room.</summary>
    private static void Appear(IReadOnlyList<DraftFile> files, string staged, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staged, target);
            return;
        }

        foreach (var file in files)
            File.Move(Path.Combine(staged, file.Name), Path.Combine(target, file.Name), overwrite: true);
    }
}

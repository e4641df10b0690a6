using Consentry.Reporting.Comparing;

namespace Consentry.Cli;

/// <summary>The file of an earlier report, and which of its sources are gone from the disk.</summary>
internal static class BaselineFile
{
    /// <summary>Null where it cannot be used; why has been said then.</summary>
    public static Baseline? Load(string file)
    {
        try
        {
            var read = Baseline.Read(File.ReadAllBytes(file));
            if (read.Failure is { } failure)
                StandardError.Say($"--baseline {file}: {failure.Message}");

            return read.Baseline;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            StandardError.Say($"--baseline {file}: no such file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            StandardError.Say($"--baseline {file}: cannot be read: {e.Message}");
        }

        return null;
    }

    /// <summary>
    /// What was not asked for this time is gone only if it is not there: a pre-commit hook names just the files of the commit.
    /// </summary>
    public static IEnumerable<string> Vanished(Baseline baseline, IEnumerable<Source> sources)
    {
        var vetted = sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        return baseline.Sources.Where(name => name is not "-" && !vetted.Contains(name) && !File.Exists(name));
    }
}

using System.CommandLine;

namespace Consentry.Cli;

/// <summary>Where fetched pages are kept from one run to the next, to ask hosts whether they have changed.</summary>
internal static class CacheOptions
{
    private static readonly Option<string> Cache = new("--cache")
    {
        HelpName = "DIR",
        Description = "Keep fetched pages there, to ask whether they have changed (default: the user's cache folder)",
    };

    private static readonly Option<bool> NoCache = new("--no-cache")
    {
        Description = "Keep no fetched page, and ask for each anew",
    };

    /// <summary>Pages of one's own network may be among them.</summary>
    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddTo(Command command)
    {
        command.Add(Cache);
        command.Add(NoCache);
    }

    /// <summary>Null for nowhere.</summary>
    /// <param name="hosts">
    /// Where it is given, names lead elsewhere: a page of a server that is tried out is not to be taken for the public one's later.
    /// </param>
    /// <exception cref="UsageException">The options do not go together, or pages cannot be kept where they say.</exception>
    public static string? FolderIn(ParseResult call, Option<string> hosts)
    {
        var given = call.GetValue(Cache);
        if (call.GetValue(NoCache))
            return given is null ? null : throw new UsageException("--cache and --no-cache say opposite things");

        return given is not null ? Usable(given)
            : call.GetValue(hosts) is not null ? null
            : Default();
    }

    /// <summary>
    /// That of the platform: <c>XDG_CACHE_HOME</c> (https://specifications.freedesktop.org/basedir-spec), which has to be an absolute
    /// path, or <c>~/.cache</c>; null for a user without a home.
    /// </summary>
    private static string? Default()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder =
            OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } named && Path.IsPathRooted(named) ? named
            : home.Length == 0 ? ""
            : Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        return folder.Length == 0 ? null : Path.Combine(folder, "consentry", "pages");
    }

    /// <summary>Who names a folder is told where it cannot be used; the default is done without.</summary>
    private static string Usable(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, OwnersOnly);

            var trial = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
            new FileStream(
                trial,
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            ).Dispose();
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--cache {folder}: pages cannot be kept there: {e.Message}");
        }
    }
}

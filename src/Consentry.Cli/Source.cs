using Consentry.Documents;
using Consentry.Reading;

namespace Consentry.Cli;

/// <summary>Either a page or the reason there is none.</summary>
internal readonly record struct SourceResult(Page? Page, ReadFailure? Failure);

/// <summary>One thing to vet: what the report calls it, and how to get its bytes.</summary>
internal abstract record Source(string Name)
{
    /// <summary>A page that is longer is not one that a person wrote; the bound keeps memory bounded.</summary>
    private const int MostBytes = Reader.MostBytes;

    /// <summary>Where it stands from the caller's folder, with <c>/</c> between names: what annotations call a file.</summary>
    public virtual string RelativePath => Name;

    public abstract SourceResult Open();

    /// <summary>A source that is known to have no page before anything is opened.</summary>
    public sealed record Failed(string Name, ReadFailure Failure) : Source(Name)
    {
        public override SourceResult Open() => new(null, Failure);
    }

    /// <summary>It is fetched, with what it leads to.</summary>
    public sealed record Address(string Name, Uri Uri) : Source(Name)
    {
        /// <exception cref="InvalidOperationException">Always: it has more than bytes.</exception>
        public override SourceResult Open() =>
            throw new InvalidOperationException("an address is not opened as a file");
    }

    /// <summary>It can be read only once, and be named more often.</summary>
    public sealed record StandardInput() : Source("-")
    {
        private readonly Lazy<SourceResult> page = new(() => Read(Console.OpenStandardInput, ""));

        public override SourceResult Open() => page.Value;
    }

    public sealed record File(string Name, string Path) : Source(Name)
    {
        public override string RelativePath =>
            Path.Length == 0
                ? Name
                : System.IO.Path.GetRelativePath(Environment.CurrentDirectory, Path).Replace('\\', '/');

        public override SourceResult Open() =>
            Read(() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1), Path);
    }

    private static SourceResult Read(Func<Stream> open, string path)
    {
        try
        {
            using var stream = open();
            return Whole(stream) is { } bytes
                ? new SourceResult(new Page(bytes, System.IO.Path.GetFileName(path)), null)
                : Fail("too-large", $"more than {MostBytes / 1024 / 1024} MB, which is no page");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            return new FileInfo(path.Length == 0 ? "." : path) is { LinkTarget: { } target }
                ? Fail("broken-link", $"a link to {target}, which does not exist")
                : Fail("not-found", "no such file or folder");
        }
        catch (UnauthorizedAccessException)
        {
            return Fail("no-permission", "permission denied");
        }
        catch (IOException e)
        {
            return Fail("unreadable", $"cannot be read: {e.Message}");
        }
    }

    private static byte[]? Whole(Stream stream)
    {
        var capacity = stream.CanSeek && stream.Length <= MostBytes ? (int)stream.Length + 1 : 64 * 1024;
        var buffer = new byte[capacity];
        var length = 0;
        while (stream.Read(buffer, length, buffer.Length - length) is var read and > 0)
        {
            length += read;
            if (length > MostBytes)
                return null;

            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }

        return buffer[..length];
    }

    private static SourceResult Fail(string code, string message) => new(null, new ReadFailure(code, message));
}

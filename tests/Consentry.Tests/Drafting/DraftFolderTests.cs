using System.Text;
using Consentry.Drafting;

namespace Consentry.Tests.Drafting;

public sealed class DraftFolderTests : IDisposable
{
    private static readonly DraftFile[] Files = [File("a.txt", "one"), File("b.txt", "two")];

    private readonly string root = Directory.CreateTempSubdirectory("drafts").FullName;

    private string Target => Path.Combine(root, "deep", "out");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_new_folder_holds_the_files_and_nothing_else()
    {
        Assert.Null(DraftFolder.Write(Files, Target));

        Assert.Equal(["a.txt", "b.txt"], Names(Target));
        Assert.Equal("two", Read("b.txt"));
        Assert.Equal(["out"], Names(Path.Combine(root, "deep")));
    }

    [Fact]
    public void What_lies_there_already_is_not_written_over()
    {
        Assert.Null(DraftFolder.Write([File("b.txt", "mine")], Target));

        Assert.Equal($"{Path.Combine(Target, "b.txt")} exists already", DraftFolder.Write(Files, Target));
        Assert.Equal(["b.txt"], Names(Target));
        Assert.Equal("mine", Read("b.txt"));
    }

    [Fact]
    public void A_folder_that_has_the_name_of_a_file_stops_all_of_it()
    {
        Directory.CreateDirectory(Path.Combine(Target, "b.txt"));

        Assert.Contains(
            "b.txt is a folder",
            DraftFolder.Write(Files, Target, replaces: true),
            StringComparison.Ordinal
        );
        Assert.Equal(["b.txt"], Names(Target));
    }

    [Fact]
    public void Unless_it_is_asked_for()
    {
        Assert.Null(DraftFolder.Write([File("b.txt", "mine"), File("c.txt", "other")], Target));
        Assert.Null(DraftFolder.Write(Files, Target, replaces: true));

        Assert.Equal(["a.txt", "b.txt", "c.txt"], Names(Target));
        Assert.Equal(("two", "other"), (Read("b.txt"), Read("c.txt")));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        Assert.Null(DraftFolder.Write(Files, Target));

        Assert.EndsWith("is a file, not a folder", DraftFolder.Write(Files, Path.Combine(Target, "a.txt"))!);
        Assert.Contains(
            "cannot be written",
            DraftFolder.Write(Files, Path.Combine(Target, "a.txt", "sub"))!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_fails_half_way_leaves_nothing()
    {
        Assert.NotNull(DraftFolder.Write([.. Files, File("a.txt", "twice")], Target));

        Assert.False(Directory.Exists(Target));
        Assert.Empty(Names(Path.Combine(root, "deep")));
    }

    private static DraftFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order();

    private string Read(string name) => System.IO.File.ReadAllText(Path.Combine(Target, name));
}

using System.Text;

namespace Consentry.Cli.Tests;

/// <summary>Pages that no one means well with; each must end, quickly, with a line of its own.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly Site site = new Site().With("good.html", Site.Accepted);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<table><tr><td>", 30_000)]
    [InlineData("<a href=x>", 50_000)]
    [InlineData("> ", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("**a ", 50_000)]
    [InlineData("&amp;", 200_000)]
    [InlineData("<!--", 100_000)]
    [InlineData("\u0301", 100_000)]
    public void A_page_of_one_thing_over_and_over(string part, int times)
    {
        site.With("page.html", "<p>We text you." + string.Concat(Enumerable.Repeat(part, times)));
        site.With("page.md", "We text you.\n\n" + string.Concat(Enumerable.Repeat(part, times)));

        var ended = site.Run("vet", "--format", "jsonl", "page.html", "page.md", "good.html");

        Assert.Equal(3, ended.Lines.Length);
        Assert.DoesNotContain("\"internal\"", ended.Output, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"accepted\"", ended.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_any_bytes()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        File.WriteAllBytes(Path.Combine(site.Folder, "noise.html"), bytes);
        File.WriteAllBytes(
            Path.Combine(site.Folder, "half.html"),
            Encoding.UTF8.GetBytes("<p>é</p>").AsSpan(0, 4).ToArray()
        );

        var ended = site.Run("vet", "--format", "jsonl", "noise.html", "half.html", "good.html");

        Assert.Equal(3, ended.Lines.Length);
        Assert.DoesNotContain("\"internal\"", ended.Output, StringComparison.Ordinal);
    }
}

using System.Diagnostics;
using System.Text;
using Consentry.Documents;

namespace Consentry.Tests.Reading;

/// <summary>Pages made to be slow. The limit is generous: linear work takes a fraction of it.</summary>
public sealed class HostileTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string, int> Pieces =>
        new()
        {
            { "<div>", "", 1_000_000 },
            { "<div hidden>", "", 500_000 },
            { "<p><b>", "", 500_000 },
            { "<span>", "</div>", 400_000 },
            { "<a href=x>", "", 500_000 },
            { "<li>item", "", 100_000 },
            { "<ul><li>", "", 100_000 },
            { "<table><tr><td>", "", 100_000 },
            { "<table>", "", 400_000 },
            { "<svg><desc>", "", 100_000 },
            { "<template>", "", 500_000 },
            { "<form><button>", "", 100_000 },
            { "<x-a>", "</x-b>", 400_000 },
            { "a<br>- b<br>", "", 100_000 },
            { "<!--", "", 1_000_000 },
            { "<a '", "", 1_000_000 },
            { "&amp", "", 1_000_000 },
            { "&#", "", 1_000_000 },
            { "<", "", 1_000_000 },
            { "</", "", 1_000_000 },
            { "<script>", "", 500_000 },
            { "<script><!--<script>", "", 200_000 },
            { "<textarea>", "", 400_000 },
            { "<title>", "", 500_000 },
            { "<p style='display:none'>", "<form>", 200_000 },
            { "<p class='a-b-c-d-e-f-g-h'>", "", 100_000 },
            { "<td colspan=9999 rowspan=9999>", "", 100_000 },
        };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Html_takes_linear_time(string first, string then, int count)
    {
        var html = new StringBuilder("<!doctype html>");
        html.Insert(html.Length, first, count).Insert(html.Length, then, then.Length == 0 ? 0 : count);
        Within(() => Given.Html(html.ToString()));
    }

    [Theory]
    [InlineData("word ", 1_000_000)]
    [InlineData("a", 5_000_000)]
    [InlineData("- item\n", 100_000)]
    [InlineData("1. item\n\n", 200_000)]
    [InlineData("a@b@", 500_000)]
    [InlineData("http://", 500_000)]
    [InlineData("\n", 1_000_000)]
    public void Text_takes_linear_time(string piece, int count) =>
        Within(() => Given.Text(string.Concat(Enumerable.Repeat(piece, count))));

    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("> ", 5_000)]
    [InlineData("- a\n", 50_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("<div>\n\n", 20_000)]
    public void Markdown_takes_its_time_but_ends(string piece, int count) =>
        Within(() => Given.Markdown(string.Concat(Enumerable.Repeat(piece, count))));

    private static void Within(Func<Document> read)
    {
        var watch = Stopwatch.StartNew();
        var document = read();
        Assert.True(watch.Elapsed < Limit, $"took {watch.Elapsed}");
        Assert.True(document.Text.Length <= document.Source.Text.Length + 1);
    }
}

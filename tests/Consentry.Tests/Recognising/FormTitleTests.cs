using Consentry.Recognising;
using Consentry.Segmenting;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Recognising;

/// <summary>What titles a form: of snippets <c>form-titles.txt</c>, of whole pages <c>form-pages.txt</c>.</summary>
public sealed class FormTitleTests
{
    private const string Fields =
        "<p><label>Name <input name=name></label></p><p><label>Phone <input type=tel name=phone></label></p><button>Send</button>";

    public static TheoryData<int, string, string> Snippets
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            foreach (
                var (i, line) in Lines("form-titles.txt")
                    .Index()
                    .Where(l => l.Item.Length > 0 && l.Item[0] is not ('#' or '!'))
            )
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                data.Add(
                    i + 1,
                    line[..tab],
                    line[(tab + 1)..].Replace(">F<", ">" + Fields + "<", StringComparison.Ordinal)
                );
            }

            return data;
        }
    }

    public static TheoryData<int, string, string> Pages
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            string[] lines = [.. Lines("form-pages.txt")];
            int[] starts = [.. lines.Index().Where(l => IsStart(l.Item)).Select(l => l.Index)];
            foreach (var (k, start) in starts.Index())
            {
                var end = k + 1 < starts.Length ? starts[k + 1] : lines.Length;
                if (lines[start][0] == '=')
                {
                    data.Add(start + 1, lines[start][2..], string.Join('\n', lines[(start + 1)..end]));
                }
            }

            return data;
        }
    }

    private static bool IsStart(string line) =>
        line.StartsWith("= ", StringComparison.Ordinal) || line.StartsWith("! ", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recognising", file));

    [Theory]
    [MemberData(nameof(Snippets))]
    [MemberData(nameof(Pages))]
    public void A_form_is_titled_by_the_words_that_stand_for_it(int line, string title, string html)
    {
        var page = Recogniser.Recognise(Segmenter.Segment(Given.Html(html)));
        var found = page.Form is { } form ? page.Document.Quote(form.Heading).Replace('\n', ' ') : "no form";
        Assert.True(found == (title == "-" ? "" : title), $"line {line}: titled \"{found}\", not \"{title}\"");
    }
}

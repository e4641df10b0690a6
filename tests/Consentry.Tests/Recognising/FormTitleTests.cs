using Consentry.Recognising;
using Consentry.Segmenting;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Recognising;

/// <summary>What titles a form, page by page: <c>form-titles.txt</c>.</summary>
public sealed class FormTitleTests
{
    private const string Fields =
        "<p><label>Name <input name=name></label></p><p><label>Phone <input type=tel name=phone></label></p><button>Send</button>";

    public static TheoryData<int, string, string> Pages
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            foreach (
                var (i, line) in File.ReadLines(
                        Path.Combine(AppContext.BaseDirectory, "Recognising", "form-titles.txt")
                    )
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

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_form_is_titled_by_the_words_that_stand_for_it(int line, string title, string html)
    {
        var page = Recogniser.Recognise(Segmenter.Segment(Given.Html(html)));
        Assert.True(page.Form is not null, $"line {line}: no form");
        var found = page.Document.Quote(page.Form.Heading);
        Assert.True(found == (title == "-" ? "" : title), $"line {line}: titled \"{found}\", not \"{title}\"");
    }
}

using System.Net;
using System.Text;
using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>
/// Writes the HTML that stands for a file of another format, so that one reader decides for all formats what blocks, lead-ins
/// and headings are.
/// </summary>
internal sealed class StandIn
{
    private const int MostCharacters = Reader.MostBytes;

    private readonly StringBuilder html = new();
    private readonly List<int> pageStarts = [];

    public StandIn(string title, string language)
    {
        html.Append("<!doctype html>");
        Open("html", language.Length > 0 ? $" lang=\"{WebUtility.HtmlEncode(language)}\"" : "");
        if (title.Length > 0)
        {
            Open("title");
            Words(title);
            Close("title");
            Line();
        }
    }

    public void Open(string tag, string attributes = "") => html.Append('<').Append(tag).Append(attributes).Append('>');

    public void Close(string tag) => html.Append("</").Append(tag).Append('>');

    public void OpenLink(string target) => Open("a", $" href=\"{WebUtility.HtmlEncode(target)}\"");

    /// <summary>Ends a line of the source, between two blocks.</summary>
    public void Line() => html.Append('\n');

    /// <summary>Words that are what they are, whatever they spell.</summary>
    public void Words(string words)
    {
        if (html.Length + words.Length > MostCharacters)
            throw UnpackingException.TooLarge("unpacks to more than the 10 MB that are read");

        foreach (var c in words)
        {
            // What is no character of a document is none of its HTML either.
            if (c is '&' or '<' or '>')
                html.Append(
                    c == '&' ? "&amp;"
                    : c == '<' ? "&lt;"
                    : "&gt;"
                );
            else if (c >= ' ' || c is '\t' or '\n')
                html.Append(c);
        }
    }

    public void StartPage() => pageStarts.Add(html.Length);

    public Unpacked Finish(Page file) =>
        new(
            new Page(Encoding.UTF8.GetBytes(html.ToString()), "")
            {
                Address = file.Address,
                Charset = Encoding.UTF8.WebName,
            }
        )
        {
            PageStarts = pageStarts,
        };
}

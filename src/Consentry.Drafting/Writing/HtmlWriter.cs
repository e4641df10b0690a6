using Consentry.Drafting.Copy;

namespace Consentry.Drafting.Writing;

/// <summary>A draft as one page that needs nothing else: no script, no font, no picture from elsewhere.</summary>
internal static class HtmlWriter
{
    public static string Write(Draft draft) =>
        Page(
            draft.Title,
            string.Join('\n', [$"<h1>{HtmlText.Escape(draft.Title)}</h1>", .. draft.Blocks.Select(Html)])
        );

    /// <param name="main">What stands on the page, as HTML.</param>
    public static string Page(string title, string main) =>
        $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlText.Escape(title)}</title>
            <style>
            {Stylesheet.Text}
            </style>
            </head>
            <body>
            <main>
            {main}
            </main>
            </body>
            </html>

            """;

    public static string Inlines(Prose prose) => string.Concat(prose.Parts.Select(Html));

    private static string Html(Block block) =>
        block switch
        {
            Heading heading => $"<h{heading.Level}>{HtmlText.Escape(heading.Text)}</h{heading.Level}>",
            Paragraph paragraph => $"<p>{Inlines(paragraph.Prose)}</p>",
            Quote quote => $"<blockquote><p>{Inlines(quote.Prose)}</p></blockquote>",
            Bullets bullets =>
                $"<ul>\n{string.Join('\n', bullets.Items.Select(item => $"<li>{Inlines(item)}</li>"))}\n</ul>",
            _ => "",
        };

    private static string Html(Inline inline) =>
        inline switch
        {
            Strong strong => $"<strong>{HtmlText.Escape(strong.Text)}</strong>",
            Link link => $"<a href=\"{HtmlText.Escape(link.Address)}\">{HtmlText.Escape(link.Text)}</a>",
            _ => HtmlText.Escape(inline.Text),
        };
}

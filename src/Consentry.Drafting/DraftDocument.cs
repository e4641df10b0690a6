using Consentry.Drafting.Copy;
using Consentry.Drafting.Writing;

namespace Consentry.Drafting;

/// <summary>A draft in the formats that it is handed out in.</summary>
/// <param name="Name">That of its files, without an ending.</param>
/// <param name="What">What it is for, in a few words.</param>
internal sealed record DraftDocument(string Name, string What, Draft Draft)
{
    /// <summary>What it is vetted as; null where it is no legal document and has nothing to be vetted for.</summary>
    public ReadAs? As { get; init; }

    public string Names => As is null ? $"{Name}.md, .txt" : $"{Name}.html, .md, .txt, .docx";

    public IEnumerable<DraftFile> Files =>
        As is null ? [Markdown, Text] : [Html, Markdown, Text, new DraftFile($"{Name}.docx", DocxWriter.Write(Draft))];

    public DraftFile Html => DraftFile.Of($"{Name}.html", HtmlWriter.Write(Draft));

    public DraftFile Markdown => DraftFile.Of($"{Name}.md", MarkdownWriter.Write(Draft));

    private DraftFile Text => DraftFile.Of($"{Name}.txt", PlainTextWriter.Write(Draft));
}

using Consentry.Judging;

namespace Consentry.Reporting.Explaining;

/// <summary>A rejection code as a page to read: what it means, and what to do now.</summary>
internal static class CodeText
{
    private const int Indent = 4;

    public static void Write(TextPage page, Edition edition, ExplainedCode code)
    {
        page.Edges(0, $"{code.Scheme.Id} {code.Code}", Ink.Strong, "", code.Scheme.Name);
        if (code.Family is { } family)
            page.Words(2, Ink.Plain, $"not known by itself; it belongs to {family}");

        if (code.Meanings.Count > 1)
            page.Words(2, Ink.Plain, "it has more than one meaning: the text that comes with it tells which is meant");

        foreach (var meaning in code.Meanings)
            WriteMeaning(page, edition, meaning);

        page.Address(Indent, "page    ", code.Scheme.PageOf(code.Code));
    }

    private static void WriteMeaning(TextPage page, Edition edition, CodeMeaning meaning)
    {
        page.Blank();
        page.Words(2, Ink.Plain, meaning.Text);
        if (meaning.When is { } when)
            page.Marked(Indent, "when    ", Ink.Faint, when);

        page.Marked(Indent, "next    ", Ink.Faint, meaning.Next);
        page.Marked(Indent, "after it", Ink.Faint, CodeWords.Of(meaning.Recourse));
        WriteConcerned(page, Concerned.Of(edition, meaning));
        page.Marked(Indent, "basis   ", Ink.Faint, CodeWords.Of(meaning.Basis));
    }

    private static void WriteConcerned(TextPage page, Concerned concerned)
    {
        if (concerned.Checked.Count > 0)
            page.Marked(Indent, "concerns", Ink.Faint, string.Join(" · ", concerned.Checked));

        if (concerned.Unchecked.Count > 0)
            page.Marked(
                Indent,
                concerned.Checked.Count > 0 ? "        " : "concerns",
                Ink.Faint,
                $"{string.Join(" · ", concerned.Unchecked)} (not checked by this version)"
            );
    }
}

using System.Text.RegularExpressions;
using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>In Markdown and plain text, where paragraphs are parted by blank lines.</summary>
internal sealed partial class LinePlacing(Document document) : Placing(document)
{
    public override SourceEdit Paragraph(Block after, IReadOnlyList<Piece> words)
    {
        var at = LineEndAfter(Document.Source.Locate(after.Span).End);
        return new SourceEdit(new Span(at, at), LineEnd + LineEnd + Written(words));
    }

    public override SourceEdit Section(Block? before, Block last, string title, IReadOnlyList<Piece> words)
    {
        if (before is null)
        {
            var end = LineEndAfter(Document.Source.Locate(last.Span).End);
            var heading = Document.Source.Notation == Format.Markdown ? $"## {title}" : title;
            return new SourceEdit(new Span(end, end), $"{LineEnd}{LineEnd}{heading}{LineEnd}{LineEnd}{Written(words)}");
        }

        var at = LineStart(Document.Source.Locate(before.Span).Start);
        return new SourceEdit(
            new Span(at, at),
            Heading(before, at, title) + LineEnd + LineEnd + Written(words) + LineEnd + LineEnd
        );
    }

    public override SourceEdit Sentence(Span behind, IReadOnlyList<Piece> words)
    {
        var at = Document.Source.Locate(behind).End;
        while (at < Source.Length && Source[at] is '*' or '_' or '"' or '”' or ')')
        {
            at++;
        }

        return new SourceEdit(new Span(at, at), " " + Written(words));
    }

    /// <summary>As the heading it comes before: with the same marks, capitals and underline.</summary>
    private string Heading(Block like, int at, string title)
    {
        var line = Source[at..LineEndAfter(at)];
        var words = IsUpper(Document.Quote(like.Span)) ? title.ToUpperInvariant() : title;
        if (Marks().Match(line) is { Success: true } marks)
        {
            return marks.Groups["before"].Value + words + marks.Groups["after"].Value;
        }

        var next = NextLine(at + line.Length);
        return Underline().IsMatch(next) ? words + LineEnd + new string(next[0], words.Length) : words;
    }

    private static bool IsUpper(string words) => words.Any(char.IsLetter) && !words.Any(char.IsLower);

    private int LineEndAfter(int at)
    {
        var end = Source.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? Source.Length : at + end;
    }

    private int LineStart(int at)
    {
        while (at > 0 && Source[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        return at;
    }

    private string NextLine(int end)
    {
        var start = end;
        start += start < Source.Length && Source[start] == '\r' ? 1 : 0;
        start += start < Source.Length && Source[start] == '\n' ? 1 : 0;
        return Source[start..LineEndAfter(start)];
    }

    [GeneratedRegex(@"^(?<before>\s{0,3}#{1,6}\s+|\s*(\*\*|__))[^*#_]*(?<after>\*\*|__)?\s*#*\s*$")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(=+|-+|~+)\s*$")]
    private static partial Regex Underline();
}

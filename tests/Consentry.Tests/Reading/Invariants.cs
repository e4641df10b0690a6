using Consentry.Documents;
using Consentry.Reading.Html;

namespace Consentry.Tests.Reading;

/// <summary>What must hold for every document, whatever it was read from.</summary>
internal static class Invariants
{
    public static void Hold(Document document)
    {
        BlocksAreTheText(document);
        SpansLieInside(document);
        EveryCharacterComesFromItsSource(document);
        PositionsAgreeWithTheBytes(document);
    }

    private static void BlocksAreTheText(Document document)
    {
        var expected = string.Join('\n', document.Blocks.Select(b => document.Quote(b.Span)));
        Assert.Equal(expected, document.Text);
        var end = -1;
        foreach (var block in document.Blocks)
        {
            Assert.Equal(end + 1, block.Span.Start);
            Assert.False(block.Span.IsEmpty);
            end = block.Span.End;
            var quote = document.Quote(block.Span);
            Assert.Equal(quote.Trim(), quote);
            Assert.DoesNotContain("  ", quote, StringComparison.Ordinal);
            Assert.True(block.LeadIn is null || block.LeadIn.Span.End < block.Span.Start);
            Assert.True(block.Heading is null || block.Heading.Span.End < block.Span.Start);
        }
    }

    private static void SpansLieInside(Document document)
    {
        var all = new Span(0, document.Text.Length);
        foreach (var cell in document.Blocks.SelectMany(b => b.Cells, (b, c) => (b, c)))
        {
            Assert.True(cell.b.Span.Contains(cell.c.Span));
            Assert.True(cell.c.Header.IsEmpty || all.Contains(cell.c.Header));
        }

        var start = 0;
        foreach (var link in document.Links)
        {
            Assert.True(link.Text.Start <= link.Text.End && all.Contains(link.Text));
            Assert.True(start <= link.Text.Start || link.Text.IsEmpty);
            start = Math.Max(start, link.Text.Start);
        }

        foreach (var control in document.Controls)
            Assert.True(all.Contains(control.Label) && control.At <= document.Text.Length);
    }

    /// <summary>Each visible character, located, is its own source: itself, a reference to it, or white space.</summary>
    private static void EveryCharacterComesFromItsSource(Document document)
    {
        var source = document.Source.Text;
        var last = 0;
        for (var i = 0; i < document.Text.Length; i++)
        {
            var place = document.Source.Locate(new Span(i, i + 1));
            Assert.InRange(place.Start, last, source.Length);
            Assert.InRange(place.End, place.Start, source.Length);
            last = place.Start;
            var written = source[place.Start..place.End];
            var isCoarse =
                document.Format == Format.Markdown
                && (written.Contains(document.Text[i]) || written.Contains('&') && written.Length > 12);
            if (!isCoarse && document.Text[i] is not ('\n' or '\t'))
                Assert.True(Means(written, document.Text[i]), $"'{document.Text[i]}' at {i} is not '{written}'");
        }

        foreach (var block in document.Blocks)
        {
            var place = document.Source.Locate(block.Span);
            Assert.Equal(document.Source.Locate(new Span(block.Span.Start, block.Span.Start + 1)).Start, place.Start);
            Assert.Equal(document.Source.Locate(new Span(block.Span.End - 1, block.Span.End)).End, place.End);
        }
    }

    private static bool Means(string written, char shown)
    {
        if (written.Length == 1 && written[0] == shown)
            return true;
        if (written.Length == 0 || shown == ' ')
            return written.Length > 0;

        return (
                written[0] == '&'
                && CharacterReferences.Match(written, out var value) == written.Length
                && value.Contains(shown)
            )
            || (written[0] == '\\' && written[^1] == shown)
            || written.Contains("cfemail", StringComparison.OrdinalIgnoreCase);
    }

    private static void PositionsAgreeWithTheBytes(Document document)
    {
        var source = document.Source;
        if (source.Encoding.GetString(source.Bytes.Span).Contains('\uFFFD'))
            return;

        var step = Math.Max(1, source.Text.Length / 50);
        for (var i = 0; i <= source.Text.Length; i += step)
        {
            if (i < source.Text.Length && char.IsLowSurrogate(source.Text[i]))
                continue;

            var position = source.PositionOf(i);
            var before = source.Text[..i];
            Assert.Equal(source.PreambleLength + source.Encoding.GetByteCount(before), position.Byte);
            var isInside = i < source.Text.Length && i > 0 && source.Text[i - 1] == '\r' && source.Text[i] == '\n';
            var lines = before.ReplaceLineEndings("\n").Count(c => c == '\n') - (isInside ? 1 : 0);
            Assert.True(position.Line == lines + 1 || before.Any(c => c is '\f' or '\u0085' or '\u2028' or '\u2029'));
        }
    }
}

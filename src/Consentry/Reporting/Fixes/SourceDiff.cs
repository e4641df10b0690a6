using System.Globalization;
using System.Text;
using Consentry.Documents;
using Consentry.Fixing;

namespace Consentry.Reporting.Fixes;

/// <summary>The changes as a unified diff, made of the edits themselves: nothing is guessed by comparing.</summary>
public static class SourceDiff
{
    private const int Context = 3;

    /// <summary>Lines that change, as they were and as they become; line ends are kept.</summary>
    private readonly record struct Block(int From, string[] Was, string[] Becomes)
    {
        public int To => From + Was.Length;
    }

    /// <summary>
    /// In the encoding of the source, each line with the end that it has there and the first with its byte order mark; empty
    /// where nothing changes.
    /// </summary>
    /// <param name="name">Of the file, with <c>/</c> between folders.</param>
    /// <param name="source">As the document came.</param>
    /// <param name="changes">Of that document.</param>
    public static byte[] Of(string name, Source source, IReadOnlyList<Change> changes)
    {
        // The text of a document is without the mark.
        var mark = source.PreambleLength > 0 ? "\ufeff" : "";
        var lines = Lines(mark + source.Text);
        var blocks = Blocks(lines, -mark.Length, changes);
        if (blocks.Count == 0)
            return [];

        // The tools take a name with a space in it as far as a tab.
        var end = name.Contains(' ', StringComparison.Ordinal) ? "\t" : "";
        var diff = new StringBuilder($"--- a/{name}{end}\n+++ b/{name}{end}\n");
        var shift = 0;
        for (var first = 0; first < blocks.Count; )
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].From - blocks[last].To <= 2 * Context)
                last++;

            WriteHunk(diff, lines, blocks[first..(last + 1)], shift);
            shift += blocks[first..(last + 1)].Sum(b => b.Becomes.Length - b.Was.Length);
            first = last + 1;
        }

        return source.Encoding.GetBytes(diff.ToString());
    }

    /// <param name="start">Where the first line starts in the text of the document.</param>
    private static List<Block> Blocks(string[] lines, int start, IReadOnlyList<Change> changes)
    {
        var starts = new int[lines.Length + 1];
        starts[0] = start;
        for (var i = 0; i < lines.Length; i++)
            starts[i + 1] = starts[i] + lines[i].Length;

        var ranges = new List<(int From, int To, List<SourceEdit> Edits)>();
        foreach (var edit in changes.SelectMany(c => c.Edits).OrderBy(e => e.Span.Start))
        {
            var from = LineAt(starts, edit.Span.Start);
            var to = LineAt(starts, Math.Max(edit.Span.Start, edit.Span.End - 1)) + 1;
            if (ranges.Count > 0 && from < ranges[^1].To)
                ranges[^1] = (ranges[^1].From, Math.Max(to, ranges[^1].To), [.. ranges[^1].Edits, edit]);
            else
                ranges.Add((from, to, [edit]));
        }

        return [.. ranges.Select(range => Of(lines, starts, range))];
    }

    private static Block Of(string[] lines, int[] starts, (int From, int To, List<SourceEdit> Edits) range)
    {
        var was = lines[range.From..range.To];
        var (text, offset) = (string.Concat(was), starts[range.From]);
        var becomes = new StringBuilder();
        var at = 0;
        foreach (var edit in range.Edits)
        {
            becomes.Append(text, at, edit.Span.Start - offset - at).Append(edit.Text);
            at = edit.Span.End - offset;
        }

        return Trimmed(new Block(range.From, was, Lines(becomes.Append(text, at, text.Length - at).ToString())));
    }

    /// <summary>Without the lines at either end that stay as they are.</summary>
    private static Block Trimmed(Block block)
    {
        var (was, becomes) = (block.Was, block.Becomes);
        var most = Math.Min(was.Length, becomes.Length);
        var head = 0;
        while (head < most && Same(was[head], becomes[head]))
            head++;

        var tail = 0;
        while (tail < most - head && Same(was[^(tail + 1)], becomes[^(tail + 1)]))
            tail++;

        return new Block(block.From + head, was[head..^tail], becomes[head..^tail]);
    }

    private static void WriteHunk(StringBuilder diff, string[] lines, List<Block> blocks, int shift)
    {
        var from = Math.Max(0, blocks[0].From - Context);
        var to = Math.Min(lines.Length, blocks[^1].To + Context);
        var added = blocks.Sum(b => b.Becomes.Length - b.Was.Length);
        diff.Append(
            CultureInfo.InvariantCulture,
            $"@@ -{Range(from, to - from)} +{Range(from + shift, to - from + added)} @@\n"
        );
        var at = from;
        foreach (var block in blocks)
        {
            WriteLines(diff, ' ', lines[at..block.From]);
            WriteLines(diff, '-', block.Was);
            WriteLines(diff, '+', block.Becomes);
            at = block.To;
        }

        WriteLines(diff, ' ', lines[at..to]);
    }

    /// <summary>An empty range names the line before it.</summary>
    private static string Range(int from, int count) =>
        $"{Wording.Number(count == 0 ? from : from + 1)},{Wording.Number(count)}";

    private static void WriteLines(StringBuilder diff, char mark, string[] lines)
    {
        foreach (var line in lines)
        {
            diff.Append(mark).Append(line);
            if (!line.EndsWith('\n'))
                diff.Append("\n\\ No newline at end of file\n");
        }
    }

    private static int LineAt(int[] starts, int at)
    {
        var found = Array.BinarySearch(starts, at);
        var line = found >= 0 ? found : ~found - 1;
        return Math.Clamp(line, 0, Math.Max(0, starts.Length - 2));
    }

    /// <summary>Each with the line feed that ends it, as the tools that apply a diff count lines.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            var stop = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..stop]);
            start = stop;
        }

        return [.. lines];
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}

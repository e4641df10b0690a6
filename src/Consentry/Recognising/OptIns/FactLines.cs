using Consentry.Documents;

namespace Consentry.Recognising.OptIns;

/// <summary>Lines that a number or an address fills, as in a card beside a form.</summary>
internal static class FactLines
{
    public static bool AreIn(Document document, Block block)
    {
        for (var start = block.Span.Start; start < block.Span.End; )
        {
            var line = document.Text.AsSpan(start, block.Span.End - start);
            var length = line.IndexOf('\n') is >= 0 and var at ? at : line.Length;
            var span = new Span(start, start + length);
            var linked = document
                .Links.Where(l => span.Contains(l.Text) && IsContact(l.Target))
                .Sum(l => l.Text.Length);
            var digits = 0;
            foreach (var c in line[..length])
            {
                digits += char.IsAsciiDigit(c) ? 1 : 0;
            }

            if (linked > 0 && linked * 2 >= length || digits >= 7 && digits * 3 >= length)
            {
                return true;
            }

            start += length + 1;
        }

        return false;
    }

    private static bool IsContact(string target) =>
        target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}

using System.Buffers;
using Consentry.Documents;

namespace Consentry.Reading.PlainText;

/// <summary>Addresses that stand in plain text, which has no other links.</summary>
internal static class BareLinks
{
    private const int Longest = 2048;

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["http://", "https://", "www.", "@"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \n\t<>\"“”|\\^`{}");

    public static List<Link> Find(string text)
    {
        var links = new List<Link>();
        for (var at = 0; at < text.Length; )
        {
            var found = text.AsSpan(at).IndexOfAny(Signs);
            if (found < 0)
                break;

            var sign = at + found;
            var span = text[sign] == '@' ? Mail(text, at, sign) : Address(text, sign);
            if (!span.IsEmpty)
                links.Add(new Link(span, Target(text, span, text[sign]), Region.Main));

            at = Math.Max(span.End, sign + 1);
        }

        return links;
    }

    private static string Target(string text, Span span, char sign)
    {
        var written = text[span.Start..span.End];
        if (sign == '@')
            return "mailto:" + written;

        return written.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + written : written;
    }

    private static Span Address(string text, int start)
    {
        if (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            return default;

        var rest = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var length = rest.IndexOfAny(Ends);
        rest = length < 0 ? rest : rest[..length];
        rest = rest.TrimEnd(".,;:!?'’");
        if (rest.Length > 0 && rest[^1] is ')' or ']' && !rest.ContainsAny('(', '['))
            rest = rest.TrimEnd(")].,;:");

        var isHost = rest.Length > 4 && rest[3..].Contains('.');
        return isHost ? new Span(start, start + rest.Length) : default;
    }

    private static Span Mail(string text, int least, int sign)
    {
        var start = sign;
        while (start > least && sign - start < 64 && IsLocal(text[start - 1]))
            start--;

        var end = sign + 1;
        while (
            end < text.Length && end - sign < 254 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-')
        )
            end++;

        while (end > sign && text[end - 1] is '.' or '-')
            end--;

        while (start < sign && text[start] == '.')
            start++;

        var host = text.AsSpan(sign + 1, Math.Max(0, end - sign - 1));
        return start < sign && host.Contains('.') ? new Span(start, end) : default;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '%' or '\'';
}

namespace Consentry.Reading.Html;

internal enum TokenKind
{
    Text,
    StartTag,
    EndTag,

    /// <summary>The content of a CDATA section of svg or math: text without references.</summary>
    CData,
}

/// <summary>
/// Cuts a stretch of the source into text and tags as the HTML standard does; comments and declarations are stepped
/// over. Tokens are places in the source: nothing is copied or decoded.
/// </summary>
internal struct Tokenizer(string source, int start, int end, TagAttributes attributes)
{
    private int position = start;

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token starts in the source.</summary>
    public int Start { get; private set; }

    /// <summary>One past its last character.</summary>
    public int End { get; private set; }

    /// <summary>Where the tag's name ends; it starts after <c>&lt;</c> or <c>&lt;/</c>.</summary>
    public int NameEnd { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>In svg and math, where CDATA sections are not comments.</summary>
    public bool IsForeign { get; set; }

    /// <summary>Where the stretch ends that is cut up.</summary>
    public readonly int Limit => end;

    public readonly ReadOnlySpan<char> Name
    {
        get
        {
            var first = Start + (Kind == TokenKind.EndTag ? 2 : 1);
            return source.AsSpan(first, NameEnd - first);
        }
    }

    private readonly char At(int index) => index < end ? source[index] : '\0';

    public bool Next()
    {
        while (position < end)
        {
            Start = position;
            if (source[position] != '<' || !IsMarkup(position))
                return Text();

            var next = source[position + 1];
            if (next is '!' or '?' || (next == '/' && !char.IsAsciiLetter(At(position + 2))))
            {
                if (Declaration())
                    return true;

                continue;
            }

            Kind = next == '/' ? TokenKind.EndTag : TokenKind.StartTag;
            if (Tag())
                return true;
        }

        return false;
    }

    /// <summary>Steps over the content of a raw text element and its end tag.</summary>
    /// <returns>The content.</returns>
    public Documents.Span RawText(ReadOnlySpan<char> name)
    {
        var from = position;
        var close = RawTextEnd.Find(source.AsSpan(from, end - from), name);
        var to = from + close;
        var tagEnd = to < end ? source.AsSpan(to, end - to).IndexOf('>') : -1;
        position = tagEnd < 0 ? end : to + tagEnd + 1;
        return new Documents.Span(from, to);
    }

    /// <summary>Everything that is left, as <c>plaintext</c> takes it.</summary>
    public Documents.Span Rest()
    {
        var from = position;
        position = end;
        return new Documents.Span(from, end);
    }

    /// <summary>Whether the &lt; at an index starts anything but text.</summary>
    private readonly bool IsMarkup(int index)
    {
        var next = At(index + 1);
        return char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && index + 2 < end);
    }

    private bool Text()
    {
        var at = position + (source[position] == '<' ? 1 : 0);
        while (at < end)
        {
            var found = source.AsSpan(at, end - at).IndexOf('<');
            at = found < 0 ? end : at + found;
            if (at < end && IsMarkup(at))
                break;

            at = Math.Min(at + 1, end);
        }

        Kind = TokenKind.Text;
        position = End = at;
        return true;
    }

    /// <summary>Steps over a comment, doctype or bogus comment; stops at a CDATA section that holds text.</summary>
    private bool Declaration()
    {
        var rest = source.AsSpan(position, end - position);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            position += CommentLength(rest);
            return false;
        }

        if (IsForeign && rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            var close = rest.IndexOf("]]>", StringComparison.Ordinal);
            Kind = TokenKind.CData;
            Start = position + 9;
            End = close < 0 ? end : position + close;
            position = close < 0 ? end : End + 3;
            return true;
        }

        var gt = rest.IndexOf('>');
        position = gt < 0 ? end : position + gt + 1;
        return false;
    }

    private static int CommentLength(ReadOnlySpan<char> comment)
    {
        if (comment[4..].StartsWith(">", StringComparison.Ordinal))
            return 5;
        if (comment[4..].StartsWith("->", StringComparison.Ordinal))
            return 6;

        for (var at = 4; ; at += 2)
        {
            var found = comment[at..].IndexOf("--", StringComparison.Ordinal);
            if (found < 0)
                return comment.Length;

            at += found;
            var tail = comment[(at + 2)..];
            var dashes = tail.IndexOfAnyExcept('-');
            if (dashes < 0)
                return comment.Length;
            if (tail[dashes] == '>')
                return at + 2 + dashes + 1;
            if (tail[dashes..].StartsWith("!>", StringComparison.Ordinal))
                return at + 2 + dashes + 2;

            at += dashes;
        }
    }

    /// <summary>Reads a tag; false where the source ends inside it, which drops it.</summary>
    private bool Tag()
    {
        var at = position + (Kind == TokenKind.EndTag ? 2 : 1);
        var length = source.AsSpan(at, end - at).IndexOfAny(TagName.Ends);
        at = NameEnd = length < 0 ? end : at + length;
        IsSelfClosing = false;
        attributes.Clear();

        while (at < end)
        {
            var c = source[at];
            if (c == '>')
            {
                position = End = at + 1;
                return true;
            }

            if (c == '/')
            {
                IsSelfClosing = At(at + 1) == '>';
                at++;
            }
            else if (TagName.IsSpace(c))
                at++;
            else
                at = Attribute(at);
        }

        position = end;
        return false;
    }

    private readonly int Attribute(int nameStart)
    {
        // A leading "=" belongs to the name.
        var rest = source.AsSpan(nameStart + 1, end - nameStart - 1);
        var length = rest.IndexOfAny(TagName.AttributeNameEnds);
        var nameEnd = length < 0 ? end : nameStart + 1 + length;
        var at = SkipSpace(nameEnd);
        if (At(at) != '=')
        {
            attributes.Add(nameStart, nameEnd, nameEnd, nameEnd);
            return nameEnd;
        }

        at = SkipSpace(at + 1);
        var quote = At(at);
        if (quote is '"' or '\'')
            at++;
        else if (quote == '>')
        {
            attributes.Add(nameStart, nameEnd, at, at);
            return at;
        }

        var value = source.AsSpan(at, end - at);
        var found = quote is '"' or '\'' ? value.IndexOf(quote) : value.IndexOfAny(TagName.UnquotedEnds);
        var valueEnd = found < 0 ? end : at + found;
        attributes.Add(nameStart, nameEnd, at, valueEnd);
        return quote is '"' or '\'' && found >= 0 ? valueEnd + 1 : valueEnd;
    }

    private readonly int SkipSpace(int at)
    {
        while (at < end && TagName.IsSpace(source[at]))
            at++;

        return at;
    }
}

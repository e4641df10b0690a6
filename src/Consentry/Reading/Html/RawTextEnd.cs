namespace Consentry.Reading.Html;

/// <summary>Where the content of script, style, title and their like ends.</summary>
internal static class RawTextEnd
{
    /// <summary>The name that ends the raw text of an element; empty for one whose content has tags.</summary>
    public static string Name(Element element) =>
        element switch
        {
            Element.Script => "script",
            Element.Style => "style",
            Element.Iframe => "iframe",
            Element.NoEmbed => "noembed",
            Element.NoFrames => "noframes",
            Element.NoScript => "noscript",
            Element.Title => "title",
            Element.TextArea => "textarea",
            Element.Xmp => "xmp",
            _ => "",
        };

    /// <summary>The index of the end tag, or the length where there is none.</summary>
    /// <param name="name">In lower case.</param>
    public static int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var close = EndTag(text, name, 0);
        return name is "script" && text[..close].Contains("<!--", StringComparison.Ordinal) ? ScriptEnd(text) : close;
    }

    /// <summary>
    /// A script that holds a comment that holds a script: the inner end tag does not end the outer element.
    /// </summary>
    private static int ScriptEnd(ReadOnlySpan<char> text)
    {
        var (isEscaped, isDouble) = (false, false);
        for (var at = 0; at < text.Length; at++)
        {
            var found = text[at..].IndexOfAny('<', '-');
            if (found < 0)
                break;

            at += found;
            var rest = text[at..];
            if (!isEscaped && rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                isEscaped = true;
                // "<!-->" opens and closes at once.
                at += 1;
            }
            else if (isEscaped && rest.StartsWith("-->", StringComparison.Ordinal))
                (isEscaped, isDouble) = (false, false);
            else if (isEscaped && !isDouble && IsTag(rest, "<script"))
                isDouble = true;
            else if (IsTag(rest, "</script"))
            {
                if (!isDouble)
                    return at;

                isDouble = false;
            }
        }

        return text.Length;
    }

    private static int EndTag(ReadOnlySpan<char> text, ReadOnlySpan<char> name, int from)
    {
        for (var at = from; at < text.Length; at += 2)
        {
            var found = text[at..].IndexOf("</", StringComparison.Ordinal);
            if (found < 0)
                break;

            at += found;
            var rest = text[(at + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && IsDelimited(rest, name.Length))
                return at;
        }

        return text.Length;
    }

    private static bool IsTag(ReadOnlySpan<char> text, ReadOnlySpan<char> tag) =>
        text.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && IsDelimited(text, tag.Length);

    private static bool IsDelimited(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (text[at] is '>' or '/' || TagName.IsSpace(text[at]));
}

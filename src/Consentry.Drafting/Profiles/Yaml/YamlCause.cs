namespace Consentry.Drafting.Profiles.Yaml;

/// <summary>Why a line is no YAML, by the slips that people make; the parser only says where it gave up.</summary>
internal static class YamlCause
{
    /// <param name="line">Where the parser gave up, from 1; the slip is there, or in a line beside it.</param>
    /// <returns>The line with the slip, and what it is.</returns>
    public static (int Line, string Message) Of(string[] lines, int line)
    {
        foreach (var near in new[] { line, line + 1, line - 1 })
        {
            if (near > 0 && near <= lines.Length && Cause(lines[near - 1]) is { } cause)
                return (near, cause);
        }

        return (line, "here it stops being YAML: a quotation mark, a bracket or a colon is missing here or above");
    }

    private static string? Cause(string line)
    {
        var text = line.TrimStart();
        if (line[..^text.Length].Contains('\t', StringComparison.Ordinal))
            return "a tab before the text: YAML takes spaces there";
        if (text.Length == 0 || text[0] == '#')
            return null;

        var value = ValueIn(text);
        return value switch
        {
            null => "a line without a colon: a key, a colon and a space stand before a value",
            ['@' or '`' or '%' or '&' or '*' or '!' or '|' or '>' or '?' or ',' or ']' or '}', ..] =>
                $"a value that begins with {value[0]} needs quotes",
            ['"' or '\'', ..] =>
                $"the quotes around a value do not match: within {value[0]} the same mark is written twice or with \\",
            ['[' or '{', ..] => $"a bracket is not closed, or a value that begins with {value[0]} needs quotes",
            _ when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') =>
                "a value with a colon and a space needs quotes",
            _ => null,
        };
    }

    /// <summary>What stands behind the key or the dash; null where there is neither.</summary>
    private static string? ValueIn(string text)
    {
        if (text.StartsWith("- ", StringComparison.Ordinal))
            return text[2..].Trim();

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : text[(colon + 1)..].Trim();
    }
}

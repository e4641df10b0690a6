namespace Consentry.Fetching.Sites;

/// <summary>The embedded word lists, without comments and blank lines.</summary>
internal static class WordList
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the word list {name} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Trim();
            if (entry.Length > 0 && entry[0] != '#')
                yield return entry;
        }
    }

    /// <summary>The entries with the section that each stands in.</summary>
    public static IEnumerable<(string Section, string Entry)> Sections(string name)
    {
        var section = "";
        foreach (var line in Lines(name))
        {
            if (line[0] == '[')
                section = line[1..^1];
            else
                yield return (section, line);
        }
    }

    /// <summary>Words apart by one space, between spaces, in lower case: what phrases are searched in.</summary>
    public static string Spaced(string text)
    {
        Span<char> buffer = text.Length + 2 <= 512 ? stackalloc char[text.Length + 2] : new char[text.Length + 2];
        var length = 0;
        buffer[length++] = ' ';
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '\'' or '’')
                buffer[length++] = char.ToLowerInvariant(c);
            else if (buffer[length - 1] != ' ')
                buffer[length++] = ' ';
        }

        if (buffer[length - 1] != ' ')
            buffer[length++] = ' ';

        return new string(buffer[..length]);
    }
}

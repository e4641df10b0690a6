namespace Consentry.OptOut.Lexicon;

/// <summary>The word lists that are built in.</summary>
internal static class LexiconFile
{
    /// <summary>Without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream =
            typeof(LexiconFile).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not built in");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}

namespace Consentry.OptOut.Lexicon;

/// <summary>The word lists that are built in.</summary>
internal static class LexiconFile
{
    /// <summary>Without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string file) =>
        AllLines(file).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>As they stand, for whoever counts them.</summary>
    public static IEnumerable<string> AllLines(string file)
    {
        using var stream =
            typeof(LexiconFile).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not built in");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}

namespace Consentry.Lexicon;

/// <summary>English inflection by rule, with the exceptions of <c>irregular.txt</c>.</summary>
internal sealed class Inflection
{
    private readonly Dictionary<string, string[]> irregular = new(StringComparer.Ordinal);

    public Inflection()
    {
        foreach (var line in WordFiles.Lines("irregular.txt"))
        {
            var forms = line.Split(' ');
            irregular.Add(forms[0], forms[1..]);
        }
    }

    public IEnumerable<(string Form, Forms Kind)> Verb(string stem)
    {
        yield return (stem, Forms.Base);
        yield return (WithS(stem), Forms.Third);
        yield return (Gerund(stem), Forms.Gerund);
        if (!irregular.TryGetValue(stem, out var pasts))
        {
            yield return (Past(stem), Forms.Past);
            yield break;
        }

        foreach (var past in pasts)
        {
            yield return (past, Forms.Past);
        }
    }

    public static IEnumerable<(string Form, Forms Kind)> Noun(string stem)
    {
        yield return (stem, Forms.Singular);
        yield return (WithS(stem), Forms.Plural);
    }

    private static string WithS(string stem) =>
        EndsInConsonantY(stem) ? stem[..^1] + "ies"
        : stem[^1] is 's' or 'x' or 'z'
        || stem.EndsWith("ch", StringComparison.Ordinal)
        || stem.EndsWith("sh", StringComparison.Ordinal)
            ? stem + "es"
        : stem is "go" or "do" ? stem + "es"
        : stem + "s";

    private static string Past(string stem) =>
        stem[^1] == 'e' ? stem + "d"
        : EndsInConsonantY(stem) ? stem[..^1] + "ied"
        : stem + "ed";

    private string Gerund(string stem)
    {
        if (
            irregular.TryGetValue(stem, out var pasts)
            && pasts[0].Length == stem.Length + 3
            && pasts[0].EndsWith("ed", StringComparison.Ordinal)
        )
        {
            // The doubled consonant of "swapped" stands in "swapping" as well.
            return pasts[0][..^2] + "ing";
        }

        return stem switch
        {
            "stop" => "stopping",
            "let" => "letting",
            "put" => "putting",
            "run" => "running",
            "get" => "getting",
            "begin" => "beginning",
            _ => stem[^1] == 'e' && !stem.EndsWith("ee", StringComparison.Ordinal) ? stem[..^1] + "ing" : stem + "ing",
        };
    }

    private static bool EndsInConsonantY(string stem) =>
        stem[^1] == 'y' && stem.Length > 1 && !"aeiou".Contains(stem[^2], StringComparison.Ordinal);
}

namespace Consentry.OptOut.Lexicon;

/// <summary>Pronouns that Spanish writes at the end of a verb: "quítenme", "mándenlo".</summary>
internal static class Enclitics
{
    private const Sense TakesPronouns = Sense.Send | Sense.Contact | Sense.Cease | Sense.Remove | Sense.Leave;

    private const int ShortestVerb = 3;

    private static readonly (string Letters, Sense Sense)[] All =
    [
        ("me", Sense.Self),
        ("nos", Sense.Self),
        ("melo", Sense.Self),
        ("mela", Sense.Self),
        ("melos", Sense.Self),
        ("melas", Sense.Self),
        ("le", Sense.Thing),
        ("lo", Sense.Thing),
        ("la", Sense.Thing),
        ("les", Sense.Thing),
        ("los", Sense.Thing),
        ("las", Sense.Thing),
        ("se", Sense.Thing),
    ];

    /// <summary>The words with each verb's forms behind; a word that is written so goes before.</summary>
    public static Dictionary<string, Word> Append(Dictionary<string, Word> words)
    {
        var all = new Dictionary<string, Word>(words, StringComparer.Ordinal);
        foreach (var (verb, word) in words)
        {
            if (verb.Length < ShortestVerb || (word.Spanish & TakesPronouns) == Sense.None)
                continue;

            foreach (var (letters, sense) in All)
                all.TryAdd(verb + letters, new Word { Spanish = word.Spanish | sense });
        }

        return all;
    }
}

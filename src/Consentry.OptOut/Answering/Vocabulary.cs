using System.Collections.Frozen;
using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Answering;

/// <summary>The phrases by which a reply is told to say something, and the words by which a scope goes on.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, string[]> Phrases = LexiconFile
        .Lines("replies.txt")
        .Select(line => line.Split(':', count: 2))
        .GroupBy(parts => parts[0], parts => parts[1].Split(','), StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(phrases => phrases).Select(Folded).ToArray(),
            StringComparer.Ordinal
        );

    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = LexiconFile
        .Lines("scope.txt")
        .Select(line => line.Split(':', count: 2))
        .GroupBy(parts => parts[0], parts => KindWords.Of(parts[1]), StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>What marketing is called: each name as its words.</summary>
    public static IReadOnlyList<string[]> Marketing { get; } =
    [
        .. LexiconFile
            .Lines("marketing.txt")
            .SelectMany(line => line.Split(','))
            .Select(phrase => KindWords.Of(phrase))
            .DistinctBy(words => string.Join(' ', words), StringComparer.Ordinal),
    ];

    /// <param name="phrases">The name of a list in replies.txt.</param>
    /// <param name="text">As it is sent.</param>
    public static bool Says(string phrases, string text)
    {
        var folded = Folding.Phrase(text);
        return Array.Exists(Phrases[phrases], phrase => folded.Contains(phrase, StringComparison.Ordinal));
    }

    /// <param name="list">The name of a list in scope.txt.</param>
    /// <param name="word">As <see cref="KindWords"/> has it.</param>
    public static bool Has(string list, string word) => Lists[list].Contains(word);

    /// <summary>A number is written as # there already.</summary>
    private static string Folded(string phrase) => Folding.Phrase(phrase.Replace('#', '0'));
}

using System.Collections.Frozen;
using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Answering;

/// <summary>The phrases by which a reply is told to say something.</summary>
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

    /// <summary>A number is written as # there already.</summary>
    private static string Folded(string phrase) => Folding.Phrase(phrase.Replace('#', '0'));
}

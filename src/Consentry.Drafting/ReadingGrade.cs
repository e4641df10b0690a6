using System.Text.RegularExpressions;
using Consentry.Drafting.Copy;

namespace Consentry.Drafting;

/// <summary>The school grade that reads a text with ease, by Flesch and Kincaid: long sentences and long words raise it.</summary>
internal static partial class ReadingGrade
{
    /// <summary>Of its paragraphs: the points of a list are short, and would only flatter the figure.</summary>
    public static double Of(Draft draft) =>
        Of(draft.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Prose.ToString()));

    /// <summary>Each text ends a sentence; an address, a number and what else holds no letter word is no word.</summary>
    public static double Of(IEnumerable<string> texts)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var sentence in texts.SelectMany(text => SentenceEnd().Split(text)))
        {
            var spoken = Word().Matches(Address().Replace(sentence, " ")).Select(match => match.Value).ToList();
            sentences += spoken.Count > 0 ? 1 : 0;
            words += spoken.Count;
            syllables += spoken.Sum(Syllables);
        }

        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /// <summary>Groups of vowels, without the silent ends of "make", "makes" and "signed".</summary>
    public static int Syllables(string word)
    {
        var letters = SilentEnd().Replace(word.ToLowerInvariant(), "");
        return Math.Max(1, Vowels().Count(letters));
    }

    [GeneratedRegex(@"(?<=[.!?])[”""')]*\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\S+@\S+|https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\p{L}[\p{L}'’]*")]
    private static partial Regex Word();

    [GeneratedRegex(
        "(?<=[aeiouy].*(?:[^aeiouyl]|[aeiouy]l))e$|(?<=[aeiouy].*(?:[^aeiouylsxzcgh]|[aeiouy]l))es$|(?<=[aeiouy].*(?:[^aeiouyltd]|[aeiouy]l))ed$"
    )]
    private static partial Regex SilentEnd();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();
}

using System.Text;

namespace Consentry.Drafting;

/// <summary>Words of a profile as a document can print them.</summary>
internal static class Cleaned
{
    /// <summary>One line of visible characters: what cannot be seen or printed has no place in a name.</summary>
    public static string? Line(string? words)
    {
        var clean = new StringBuilder();
        foreach (var rune in (words ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            else if (rune != Rune.ReplacementChar && rune.Value is not (0xFFFE or 0xFFFF or (>= 0x2028 and <= 0x202E)))
                clean.Append(rune);
        }

        var text = clean.ToString().Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>Each as it goes on in the middle of a sentence: "Class reminders." is "class reminders" there.</summary>
    public static List<string> Phrases(IReadOnlyList<string> given) =>
        [
            .. given
                .Select(Line)
                .OfType<string>()
                .Select(phrase => phrase.TrimEnd('.', ',', ';', ' '))
                .Where(phrase => phrase.Length > 0)
                .Select(phrase =>
                    phrase is [_, var second, ..] && char.IsLower(second)
                        ? char.ToLowerInvariant(phrase[0]) + phrase[1..]
                        : phrase
                )
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
}

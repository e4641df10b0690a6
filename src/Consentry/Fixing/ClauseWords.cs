using System.Text.RegularExpressions;
using Consentry.Judging;

namespace Consentry.Fixing;

/// <summary>The words of a clause with the sender's facts in them.</summary>
internal static partial class ClauseWords
{
    /// <summary>Null where every version of the clause lacks a fact.</summary>
    public static IReadOnlyList<Piece>? Fill(Clause clause, Facts facts) =>
        clause.Words.Select(words => Fill(words, facts)).FirstOrDefault(filled => filled is not null);

    /// <summary>The keys of the version that asks for least, of which nothing is known.</summary>
    public static IReadOnlyList<string> Missing(Clause clause, Facts facts) =>
        [
            .. clause
                .Words.Select(words =>
                    Keys().Matches(words).Select(m => m.Groups["key"].Value).Distinct(StringComparer.Ordinal).ToList()
                )
                .MinBy(keys => keys.Count)!
                .Where(key => facts[key] is null),
        ];

    private static List<Piece>? Fill(string words, Facts facts)
    {
        var pieces = new List<Piece>();
        var at = 0;
        foreach (Match slot in Slots().Matches(words))
        {
            if (facts[slot.Groups["key"].Value] is not { } fact)
            {
                return null;
            }

            pieces.Add(new Piece(words[at..slot.Index]));
            pieces.Add(
                slot.Groups["link"] is { Success: true, Value: var link } ? new Piece(link, fact) : new Piece(fact)
            );
            at = slot.Index + slot.Length;
        }

        pieces.Add(new Piece(words[at..]));
        pieces.RemoveAll(piece => piece.Text.Length == 0);
        return pieces;
    }

    [GeneratedRegex(@"\[(?<link>[^\]]+)\]\(\{(?<key>[A-Za-z]+)\}\)|\{(?<key>[A-Za-z]+)\}")]
    private static partial Regex Slots();

    [GeneratedRegex(@"\{(?<key>[A-Za-z]+)\}")]
    private static partial Regex Keys();
}

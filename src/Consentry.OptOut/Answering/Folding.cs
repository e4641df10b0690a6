using System.Text;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Answering;

/// <summary>Text as words that can be compared: lower case, no accents, no marks but %, numbers as #.</summary>
internal static class Folding
{
    /// <summary>With a blank before, between and behind; of no words at all it is one blank.</summary>
    public static string Words(ReadOnlySpan<char> text) => Fold(text, keepsDigits: true);

    /// <summary>The same with # for each number, for phrases that any will do for.</summary>
    public static string Phrase(ReadOnlySpan<char> text) => Fold(text, keepsDigits: false);

    /// <summary>Without the s of a plural, where there is one.</summary>
    public static string Singular(string word) => word is [.., not 's', 's'] && word.Length > 3 ? word[..^1] : word;

    private static string Fold(ReadOnlySpan<char> text, bool keepsDigits)
    {
        var folded = new StringBuilder(" ", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            // Half of a pair is no letter of ours.
            var letter = char.IsSurrogate(text[i]) ? ' ' : Letters.Of(text[i]);
            if (char.IsAsciiDigit(letter) && !keepsDigits)
            {
                if (folded[^1] != '#')
                    folded.Append('#');
            }
            else if (char.IsAsciiLetterOrDigit(letter))
                Append(folded, letter, folded[^1] == '#');
            else if (letter == '%')
                Append(folded, letter, folded[^1] != ' ');
            else if (letter != Letters.Nothing && letter != '\'' && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded[^1] == ' ' ? folded.ToString() : folded.Append(' ').ToString();
    }

    private static void Append(StringBuilder folded, char letter, bool isNext)
    {
        if (isNext)
            folded.Append(' ');

        folded.Append(letter);
    }
}

using System.Text;
using Consentry.Reading.Html;

namespace Consentry.Reading;

/// <summary>Short texts that are not part of the visible text, folded as it is.</summary>
internal static class Folded
{
    public static string Text(ReadOnlySpan<char> raw)
    {
        var decoded = CharacterReferences.Attribute(raw);
        var folded = new StringBuilder(decoded.Length);
        foreach (var c in decoded)
        {
            if (!Fold.IsSpace(c))
            {
                if (!Fold.IsDropped(c))
                    folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }
}

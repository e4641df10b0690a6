using System.Buffers;

namespace Consentry.Reading;

/// <summary>How the characters of a source show: folded, dropped, or as they are.</summary>
internal static class Fold
{
    /// <summary>Soft hyphens and characters without width split words that a reader sees whole.</summary>
    public static bool IsDropped(char c) =>
        c is '\0' or '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    /// <summary>ASCII that stands for itself, and the space, which does where it stands alone.</summary>
    public static readonly SearchValues<char> PlainOrSpace = SearchValues.Create(
        " !\"#$%'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    /// <summary>Stands for itself, and is no ampersand: the fast path.</summary>
    public static bool IsPlain(char c) => c < '\u0080' ? c > ' ' && c != '&' : !IsSpace(c) && !IsDropped(c);
}

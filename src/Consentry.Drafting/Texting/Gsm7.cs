using System.Text;

namespace Consentry.Drafting.Texting;

/// <summary>The alphabet of the GSM network (3GPP TS 23.038): what fits into seven bits, and what takes two of them.</summary>
internal static class Gsm7
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
        + "abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    /// <summary>One or two septets; 0 where the alphabet does not have the character.</summary>
    public static int Septets(char character) =>
        Basic.Contains(character, StringComparison.Ordinal) ? 1
        : Extension.Contains(character, StringComparison.Ordinal) ? 2
        : 0;

    public static bool Holds(string text) => text.All(c => Septets(c) > 0);

    /// <summary>
    /// Puts plain marks where a word processor has put curly ones: one of them halves what fits into a message.
    /// </summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '‘' or '’' or '‚' or '′' or '`' or '´' => plain.Append('\''),
                '“' or '”' or '„' or '″' => plain.Append('"'),
                '–' or '—' or '‐' or '‑' or '−' => plain.Append('-'),
                '…' => plain.Append("..."),
                '\u00A0' or '\u2009' or '\u202F' => plain.Append(' '),
                _ => plain.Append(c),
            };
        }

        return plain.ToString();
    }
}

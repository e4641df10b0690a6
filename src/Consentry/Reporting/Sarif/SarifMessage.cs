using System.Text;
using System.Text.Json;

namespace Consentry.Reporting.Sarif;

/// <summary>Plain words as a SARIF message, in which brackets would be a link and braces a placeholder.</summary>
internal static class SarifMessage
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string words)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, Escape(words));
        json.WriteEndObject();
    }

    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            _ = c switch
            {
                '[' or ']' or '\\' => escaped.Append('\\').Append(c),
                '{' or '}' => escaped.Append(c).Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}

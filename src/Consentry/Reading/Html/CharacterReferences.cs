using System.Globalization;
using System.Reflection;

namespace Consentry.Reading.Html;

/// <summary>Character references of HTML: <c>&amp;amp;</c>, <c>&amp;#8217;</c>, <c>&amp;copy</c>.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;
    private const int LongestLegacyName = 6;

    /// <summary>What the standard makes of references into the C1 controls: the characters of windows-1252.</summary>
    private const string C1 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly Dictionary<string, string> ByName = Load();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the reference that <paramref name="text"/> starts with, ampersand included.</summary>
    /// <returns>Its length, 0 where the ampersand is only an ampersand.</returns>
    public static int Match(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        if (text.Length < 2)
            return 0;

        return text[1] == '#' ? Numeric(text, out value) : Named(text, out value);
    }

    /// <summary>Decodes an attribute's value, where an unfinished reference before <c>=</c> or a letter stays as it is.</summary>
    public static string Attribute(ReadOnlySpan<char> value)
    {
        if (!value.Contains('&'))
            return value.ToString();

        var decoded = new System.Text.StringBuilder(value.Length);
        while (value.IndexOf('&') is >= 0 and var at)
        {
            decoded.Append(value[..at]);
            value = value[at..];
            var length = MatchInAttribute(value, out var character);
            decoded.Append(length == 0 ? "&" : character);
            value = value[Math.Max(length, 1)..];
        }

        return decoded.Append(value).ToString();
    }

    private static int MatchInAttribute(ReadOnlySpan<char> text, out string value)
    {
        var length = Match(text, out value);
        var isUnfinished = length > 0 && text[1] != '#' && text[length - 1] != ';';
        return isUnfinished && length < text.Length && (text[length] == '=' || char.IsAsciiLetterOrDigit(text[length]))
            ? 0
            : length;
    }

    private static int Named(ReadOnlySpan<char> text, out string value)
    {
        var limit = Math.Min(text.Length, LongestName + 1);
        var end = 1;
        while (end < limit && char.IsAsciiLetterOrDigit(text[end]))
            end++;

        if (end < text.Length && text[end] == ';' && Lookup.TryGetValue(text[1..(end + 1)], out value!))
            return end + 1;

        for (var length = Math.Min(end - 1, LongestLegacyName); length >= 2; length--)
            if (Lookup.TryGetValue(text.Slice(1, length), out value!))
                return length + 1;

        value = "";
        return 0;
    }

    private static int Numeric(ReadOnlySpan<char> text, out string value)
    {
        var isHex = text.Length > 2 && (text[2] | 0x20) == 'x';
        var first = isHex ? 3 : 2;
        var end = first;
        var code = 0;
        for (; end < text.Length && Digit(text[end], isHex) is >= 0 and var digit; end++)
            code = code > 0x10FFFF ? code : (code * (isHex ? 16 : 10)) + digit;

        if (end == first)
        {
            value = "";
            return 0;
        }

        value = Character(code);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static int Digit(char c, bool isHex) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'a' and <= 'f' when isHex => c - 'a' + 10,
            >= 'A' and <= 'F' when isHex => c - 'A' + 10,
            _ => -1,
        };

    private static string Character(int code) =>
        code switch
        {
            0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
            >= 0x80 and <= 0x9F => C1[code - 0x80].ToString(),
            _ => char.ConvertFromUtf32(code),
        };

    private static Dictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Entities.txt")!;
        using var lines = new StreamReader(stream);
        var names = new Dictionary<string, string>(2300, StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            names[parts[0]] = string.Concat(parts.Skip(1).Select(Parse));
        }

        return names;
    }

    private static string Parse(string hex) =>
        char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}

using System.Globalization;
using System.Text;

namespace Consentry.Service.Providers;

/// <summary>A body of <c>application/x-www-form-urlencoded</c>.</summary>
/// <remarks>Kept as bytes, one a character: what is signed are the bytes, also where they are no UTF-8.</remarks>
internal sealed class Form
{
    private readonly SortedDictionary<string, SortedSet<string>> fields = new(StringComparer.Ordinal);

    private Form() { }

    /// <summary>Null where it is none: a field without <c>=</c>, or a percent sign without two digits.</summary>
    public static Form? Parse(ReadOnlySpan<byte> body)
    {
        var form = new Form();
        foreach (var field in Encoding.Latin1.GetString(body).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = field.IndexOf('=', StringComparison.Ordinal);
            if (
                equals < 0
                || Decoded(field[..equals]) is not { } name
                || Decoded(field[(equals + 1)..]) is not { } value
            )
                return null;

            if (!form.fields.TryGetValue(name, out var values))
                form.fields[name] = values = new SortedSet<string>(StringComparer.Ordinal);

            values.Add(value);
        }

        return form;
    }

    /// <summary>Null where the field is missing, and where it has two values.</summary>
    public string? this[string name] =>
        fields.TryGetValue(name, out var values) && values.Count == 1
            ? Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(values.Min!))
            : null;

    public bool IsAmbiguous(string name) => fields.TryGetValue(name, out var values) && values.Count > 1;

    /// <summary>Name and value of every field, sorted by name and then by value, nothing between them; equal values once.</summary>
    public byte[] Sorted() =>
        Encoding.Latin1.GetBytes(string.Concat(fields.SelectMany(f => f.Value.Select(value => f.Key + value))));

    private static string? Decoded(string text)
    {
        var bytes = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '%')
            {
                bytes.Append(text[at] == '+' ? ' ' : text[at]);
                continue;
            }

            if (
                at + 2 >= text.Length
                || !byte.TryParse(
                    text.AsSpan(at + 1, 2),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var value
                )
            )
                return null;

            bytes.Append((char)value);
            at += 2;
        }

        return bytes.ToString();
    }
}

using System.Globalization;

namespace Consentry.Reading.Html;

/// <summary>The attributes of the tag just read, as places in the source; the first of a name counts.</summary>
internal sealed class TagAttributes(string source)
{
    /// <summary>More than any real tag has; the rest of a longer list is not looked at.</summary>
    private const int Most = 64;

    private readonly Entry[] entries = new Entry[Most];

    private readonly record struct Entry(int NameStart, int NameEnd, int ValueStart, int ValueEnd);

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Add(int nameStart, int nameEnd, int valueStart, int valueEnd)
    {
        if (Count < Most)
            entries[Count++] = new Entry(nameStart, nameEnd, valueStart, valueEnd);
    }

    public ReadOnlySpan<char> Name(int index) =>
        source.AsSpan(entries[index].NameStart, entries[index].NameEnd - entries[index].NameStart);

    /// <summary>As written, references undecoded.</summary>
    public ReadOnlySpan<char> Raw(int index) => source.AsSpan(Place(index).Start, Place(index).Length);

    public Documents.Span Place(int index) => new(entries[index].ValueStart, entries[index].ValueEnd);

    /// <summary>Its index, −1 where the tag has none of this name.</summary>
    /// <param name="name">In lower case.</param>
    public int Find(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Count; i++)
        {
            ref readonly var entry = ref entries[i];
            if (
                entry.NameEnd - entry.NameStart == name.Length
                && Name(i).Equals(name, StringComparison.OrdinalIgnoreCase)
            )
                return i;
        }

        return -1;
    }

    public bool Has(ReadOnlySpan<char> name) => Count > 0 && Find(name) >= 0;

    /// <summary>Its raw value, empty where the tag has none of this name.</summary>
    public ReadOnlySpan<char> Raw(ReadOnlySpan<char> name) => Find(name) is >= 0 and var index ? Raw(index) : default;

    /// <summary>Its value, references decoded; empty where the tag has none of this name.</summary>
    public string Value(ReadOnlySpan<char> name) =>
        Find(name) is >= 0 and var index ? CharacterReferences.Attribute(Raw(index)) : "";

    /// <summary>Its value as a whole number, 0 where it is none.</summary>
    public int Number(ReadOnlySpan<char> name) =>
        int.TryParse(Raw(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

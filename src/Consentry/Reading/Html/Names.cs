namespace Consentry.Reading.Html;

/// <summary>Numbers for element names, also unknown ones, so that end tags find their start tags.</summary>
internal sealed class Names
{
    /// <summary>A page with more names than this is no page; the rest share one number.</summary>
    private const int Most = 4096;

    private readonly Dictionary<string, Element>.AlternateLookup<ReadOnlySpan<char>> unknown = new Dictionary<
        string,
        Element
    >(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public Element Find(ReadOnlySpan<char> name)
    {
        var known = Elements.Find(name);
        if (known != Element.None)
            return known;
        if (unknown.TryGetValue(name, out var element))
            return element;

        var count = unknown.Dictionary.Count;
        element = Element.Other + Math.Min(count, Most);
        if (count < Most)
            unknown[name] = element;

        return element;
    }
}

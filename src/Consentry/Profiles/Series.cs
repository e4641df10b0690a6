namespace Consentry.Profiles;

/// <summary>Several things in one sentence.</summary>
internal static class Series
{
    /// <summary>"a", "a and b", "a, b, and c".</summary>
    public static string And(IReadOnlyList<string> items) => Join(items, "and");

    public static string Or(IReadOnlyList<string> items) => Join(items, "or");

    private static string Join(IReadOnlyList<string> items, string link) =>
        items switch
        {
            [] => "",
            [var one] => one,
            [var one, var other] => $"{one} {link} {other}",
            _ => $"{string.Join(", ", items.SkipLast(1))}, {link} {items[^1]}",
        };
}

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>What lists have in common.</summary>
internal static class ListChecks
{
    /// <summary>More than this is no sentence any more.</summary>
    public static Func<IReadOnlyList<string>, string?> Most(int most) =>
        values =>
            values.Count > most ? $"has {values.Count} entries, {most} at most: name kinds, not every case" : null;

    public static Func<string, string?> Among(string what, params string[] choices) =>
        value =>
            choices.Contains(value, StringComparer.Ordinal)
                ? null
                : $"'{value}' is no {what}{Nearest.DidYouMean(value, choices)}: it takes {string.Join(", ", choices)}";

    public static string? Purpose(string value) =>
        value.StartsWith("to ", StringComparison.OrdinalIgnoreCase)
            ? $"leave out \"to\", which the documents add: \"{value[3..].Trim()}\""
            : null;
}

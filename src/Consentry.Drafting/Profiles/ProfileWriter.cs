using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Consentry.Profiles;

namespace Consentry.Drafting.Profiles;

/// <summary>A profile to its file, with what each key is for above it. What is not known is a key without a value.</summary>
public static partial class ProfileWriter
{
    private const int Width = 100;

    /// <summary>Reading the text gives the profile again.</summary>
    /// <param name="schema">Where an editor finds the schema, from the file; null for none.</param>
    public static string Write(Profile profile, string? schema = ProfileSchema.FileName)
    {
        var text = new StringBuilder();
        if (schema is not null)
            text.Append(CultureInfo.InvariantCulture, $"# yaml-language-server: $schema={schema}\n");

        Comment(
            text,
            "What Consentry may say of this sender. A key without a value is a fact that is not known; none is ever invented. "
                + "consentry init --check says what is wrong and what is missing."
        );
        foreach (var group in ProfileKeys.All.GroupBy(key => key.Group, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n# ---- {group.Key} ----\n");
            foreach (var key in group)
                Entry(text, key, key.In(profile));
        }

        return text.ToString();
    }

    private static void Entry(StringBuilder text, ProfileKey key, IReadOnlyList<string> values)
    {
        text.Append('\n');
        Comment(text, $"{key.Question} {key.Explanation}{NeededFor(key)}");
        if (key.Choices.Count > 0)
            Comment(text, $"It takes {string.Join(", ", key.Choices)}.");
        if (values.Count == 0)
            Comment(text, $"Example: {Shown(key.Example, key.IsList)}");

        text.Append(key.Name).Append(':');
        if (!key.IsList)
            text.Append(values is [var value] ? " " + Quoted(value) : "");
        else
            foreach (var item in values)
                text.Append("\n  - ").Append(Quoted(item));

        text.Append('\n');
    }

    private static string NeededFor(ProfileKey key) =>
        (key.NeededBy, key.Condition) switch
        {
            (NeededBy.Nobody, _) => "",
            (NeededBy.Both, _) => " (needed to fix and to draft)",
            (var by, "") => $" (needed to {by.ToString().ToLowerInvariant()})",
            (var by, var condition) => $" (needed to {by.ToString().ToLowerInvariant()} {condition})",
        };

    private static string Shown(IReadOnlyList<string> example, bool isList) =>
        isList ? $"[{string.Join(", ", example.Select(Quoted))}]" : Quoted(example[0]);

    private static void Comment(StringBuilder text, string words)
    {
        var line = "#";
        foreach (var word in words.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line = "#";
            }

            line += " " + word;
        }

        text.Append(line).Append('\n');
    }

    /// <summary>Without quotes only where no reader of YAML could take it for anything but these words.</summary>
    private static string Quoted(string value)
    {
        if (Plain().IsMatch(value) && !Word().IsMatch(value))
            return value;

        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    // An address of the web has colons without a space behind them, which no reader takes for a key.
    [GeneratedRegex(
        @"^(https?://[A-Za-z0-9./_~-]+|[A-Za-z][A-Za-z0-9-]*( [A-Za-z0-9][A-Za-z0-9-]*)*)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Plain();

    [GeneratedRegex(
        "^(y|n|yes|no|on|off|true|false|null)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Word();
}

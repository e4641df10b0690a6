using System.Text;
using Consentry.Drafting.Profiles;

namespace Consentry.Tests.Profiles;

/// <summary>What docs/profile.md has from the table of keys, between two marks, and the example that it gives.</summary>
internal static class ProfilePage
{
    private const string Begin = "<!-- keys: made from the code -->\n";

    private const string End = "<!-- end of keys -->";

    public static string Keys()
    {
        var text = new StringBuilder();
        foreach (var group in ProfileKeys.All.GroupBy(key => key.Group))
        {
            text.Append('\n').Append("### ").Append(group.Key).Append("\n\n");
            text.Append("| key | takes | needed by | says |\n|---|---|---|---|\n");
            foreach (var key in group)
                text.Append('|').AppendJoin('|', Cells(key).Select(cell => $" {cell} ")).Append("|\n");
        }

        return text.Append('\n').ToString();
    }

    /// <summary>The page with the part between the marks made anew.</summary>
    public static string With(string page, string keys)
    {
        var (begin, end) = (
            page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length,
            page.IndexOf(End, StringComparison.Ordinal)
        );
        return page[..begin] + keys + page[end..];
    }

    /// <summary>The fenced YAML under a heading.</summary>
    public static string Example(string page)
    {
        var begin = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        return page[begin..page.IndexOf("```", begin, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Cells(ProfileKey key) =>
        [
            $"`{key.Name}`",
            key.Choices.Count is > 0 and < 10 ? string.Join(", ", key.Choices.Select(choice => $"`{choice}`"))
            : key.IsList ? "a list"
            : "one value",
            (key.NeededBy, key.Condition) switch
            {
                (NeededBy.Nobody, _) => "",
                (NeededBy.Both, _) => "`fix`, `draft`",
                (var by, "") => $"`{by.ToString().ToLowerInvariant()}`",
                (var by, var condition) => $"`{by.ToString().ToLowerInvariant()}` {condition}",
            },
            $"{key.Question} {key.Explanation} Such as {string.Join(", ", key.Example.Select(value => $"`{value}`"))}.",
        ];
}

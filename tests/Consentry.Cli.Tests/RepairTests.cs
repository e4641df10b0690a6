using System.Text.Json;

namespace Consentry.Cli.Tests;

/// <summary>A near miss and its repair in every report of the program.</summary>
public sealed class RepairTests : IDisposable
{
    private const string Repaired = "We do not sell, rent, or share your";

    private readonly Site site = new Site().With("bad.html", Site.Rejected);

    public static TheoryData<string> Formats => [.. Cli.Formats];

    public void Dispose() => site.Dispose();

    [Theory, MemberData(nameof(Formats))]
    public void Every_format_shows_the_sentence_repaired(string format)
    {
        var report = site.Run("vet", "--format", format, "bad.html").Output;

        Assert.Contains(
            Repaired,
            report.Replace("<ins>", "", StringComparison.Ordinal).Replace("</ins>", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_fixes_of_a_log_applied_one_after_another_mend_what_they_are_for()
    {
        var page = Site.Rejected;
        var mended = new List<string>();
        while (Fixes(page) is [var (requirement, replacements), ..])
        {
            Assert.DoesNotContain(requirement, mended);
            mended.Add(requirement);
            page = Applied(page, replacements);
        }

        string[] mendable = ["privacy.no-prohibited-sharing", "privacy.no-marketing-sharing"];
        Assert.Equal(mendable, mendable.Intersect(Unmet(Site.Rejected)));
        Assert.NotEmpty(mended);
        Assert.Empty(mendable.Intersect(Unmet(page)));
    }

    private List<string> Unmet(string page) =>
        [
            .. JsonDocument
                .Parse(site.With("mended.html", page).Run("vet", "--format", "jsonl", "mended.html").Output)
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("status").GetString() is "unmet")
                .Select(finding => finding.GetProperty("requirement").GetString()!),
        ];

    private List<(string Requirement, List<JsonElement> Replacements)> Fixes(string page) =>
        [
            .. JsonDocument
                .Parse(site.With("mended.html", page).Run("vet", "--format", "sarif", "mended.html").Output)
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Where(result => result.TryGetProperty("fixes", out _))
                .Select(result => (result.GetProperty("ruleId").GetString()!, Replacements(result))),
        ];

    private static List<JsonElement> Replacements(JsonElement result) =>
        [
            .. result
                .GetProperty("fixes")[0]
                .GetProperty("artifactChanges")[0]
                .GetProperty("replacements")
                .EnumerateArray(),
        ];

    /// <summary>As an editor does it, by line and column; from the end, so that earlier places stay where they are.</summary>
    private static string Applied(string source, List<JsonElement> replacements)
    {
        foreach (var replacement in Enumerable.Reverse(replacements))
        {
            var region = replacement.GetProperty("deletedRegion");
            var start = Offset(source, region.GetProperty("startLine"), region.GetProperty("startColumn"));
            var end = Offset(source, region.GetProperty("endLine"), region.GetProperty("endColumn"));
            var text = replacement.GetProperty("insertedContent").GetProperty("text").GetString();
            source = source[..start] + text + source[end..];
        }

        return source;
    }

    private static int Offset(string source, JsonElement line, JsonElement column) =>
        source.Split('\n').Take(line.GetInt32() - 1).Sum(before => before.Length + 1) + column.GetInt32() - 1;
}

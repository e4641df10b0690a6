using Consentry.Rulebook;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Tables;

/// <summary>Forms in the markup of sites, each with the verdicts that it must get: <c>forms/markup.txt</c>.</summary>
public sealed class FormTableTests(ITestOutputHelper output)
{
    public static TheoryData<string> Requirements =>
        [.. Labels().Select(l => l.Requirement).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Requirements))]
    public void Accuracy_on_forms_is_not_below_its_floor(string requirement)
    {
        var labels = Labels().Where(l => string.Equals(l.Requirement, requirement, StringComparison.Ordinal)).ToList();
        var wrong = labels
            .Select(l => (Label: l, Got: Judged(l)))
            .Where(l => l.Got != l.Label.Verdict && !l.Label.IsKnown)
            .ToList();
        foreach (var (label, got) in wrong)
            output.WriteLine($"markup:{label.Line} {requirement} is {label.Verdict}, got {got}");

        output.WriteLine($"{requirement}: {labels.Count - wrong.Count} of {labels.Count}");
        Assert.True(wrong.Count == 0, $"{requirement}: {wrong.Count} of {labels.Count} forms are judged otherwise");
    }

    private static string Judged(Label label) =>
        Vet.Document(Given.Html(label.Html), new VettingOptions(Editions.Latest) { As = ReadAs.Form })
            .Findings.FirstOrDefault(f => f.Requirement.Id == label.Requirement)
            ?.Verdict.Label()
        ?? "none";

    private sealed record Label(int Line, string Requirement, string Verdict, string Html, bool IsKnown);

    private static IEnumerable<Label> Labels() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Tables", "forms", "markup.txt"))
            .Index()
            .Where(l => l.Item.Length > 0 && l.Item[0] != '#')
            .SelectMany(l =>
            {
                var tab = l.Item.IndexOf('\t', StringComparison.Ordinal);
                return l.Item[..tab]
                    .Split(' ')
                    .Select(label => new Label(
                        l.Index + 1,
                        "cta." + label[1..].TrimEnd('!'),
                        label[0] switch
                        {
                            '+' => "met",
                            '-' => "unmet",
                            _ => "na",
                        },
                        l.Item[(tab + 1)..],
                        label[^1] == '!'
                    ));
            });
}

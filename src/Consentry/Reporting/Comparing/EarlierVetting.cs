using System.Text.Json;

namespace Consentry.Reporting.Comparing;

/// <summary>What an earlier report says of a source.</summary>
/// <param name="Outcome">As the contract names it, see <see cref="Labels"/>.</param>
/// <param name="Answers">By requirement.</param>
public sealed record EarlierVetting(
    string Edition,
    string For,
    string Title,
    string Outcome,
    IReadOnlyDictionary<string, Answer> Answers
)
{
    internal static EarlierVetting Of(JsonElement json) =>
        new(
            json.GetProperty("edition").GetString()!,
            json.GetProperty("for").GetString()!,
            json.GetProperty("document").GetProperty("title").GetString()!,
            json.GetProperty("outcome").GetString()!,
            json.GetProperty("findings")
                .EnumerateArray()
                .ToDictionary(
                    finding => finding.GetProperty("requirement").GetString()!,
                    Answer.Of,
                    StringComparer.Ordinal
                )
        );
}

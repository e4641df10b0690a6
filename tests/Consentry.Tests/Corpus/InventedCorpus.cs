using System.Text.Json;
using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

/// <summary>A corpus in a folder of its own, made up for a test.</summary>
internal sealed class InventedCorpus : IDisposable
{
    /// <summary>A site that may be looked at, and one that is held out: by the SHA-256 of these very names.</summary>
    public const string OpenSite = "alder";

    public const string HeldOutSite = "cedar";

    private readonly List<string> lines = [];

    public InventedCorpus() => Folder = Directory.CreateTempSubdirectory("consentry-corpus-").FullName;

    public string Folder { get; }

    /// <summary>Adds a page that is met in everything but what is named.</summary>
    public InventedCorpus Page(
        string id,
        string kind,
        string[]? unmet = null,
        string[]? na = null,
        string[]? hard = null,
        string language = "en",
        (string Requirement, string Quote)[]? evidence = null
    )
    {
        var labels = CoreRequirements.All.ToDictionary(
            requirement => requirement,
            requirement =>
                unmet?.Contains(requirement) == true ? "unmet"
                : na?.Contains(requirement) == true ? "na"
                : "met"
        );
        var quotes = (evidence ?? []).GroupBy(e => e.Requirement).ToDictionary(g => g.Key, g => g.Select(e => e.Quote));
        lines.Add(
            JsonSerializer.Serialize(
                new
                {
                    id,
                    kind,
                    lang = language,
                    labels,
                    evidence = quotes,
                    hard = hard ?? [],
                }
            )
        );
        return this;
    }

    public IReadOnlyList<GoldPage> Load()
    {
        File.WriteAllLines(Path.Combine(Folder, "gold.jsonl"), lines);
        return Gold.Load(Folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

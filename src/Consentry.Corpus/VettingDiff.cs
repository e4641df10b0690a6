using System.Collections.Immutable;
using System.Text;

namespace Consentry.Corpus;

/// <summary>What differs between two runs over the same pages: each verdict that flips, with its quotes.</summary>
public sealed class VettingDiff
{
    private readonly StringBuilder text = new();

    private VettingDiff() { }

    public int Flips { get; private set; }

    /// <summary>Flips on held-out sites: counted, not listed.</summary>
    public int HeldOutFlips { get; private set; }

    /// <exception cref="CorpusException">A file is missing or is no jsonl of vettings.</exception>
    public static VettingDiff Between(string oldFile, string newFile)
    {
        var before = VettingFile.Load(oldFile);
        var after = VettingFile.Load(newFile);
        var diff = new VettingDiff();
        foreach (var source in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!before.TryGetValue(source, out var old))
                diff.text.Append(source).Append(": only in ").Append(newFile).Append("\n\n");
            else if (!after.TryGetValue(source, out var now))
                diff.text.Append(source).Append(": only in ").Append(oldFile).Append("\n\n");
            else
                diff.Compare(source, old, now);
        }

        return diff;
    }

    public override string ToString() =>
        $"{text}{Figures.Count(Flips)} flipped, {Figures.Count(HeldOutFlips)} of them on held-out sites (not listed)\n";

    private void Compare(
        string source,
        ImmutableDictionary<string, FiledVerdict> old,
        ImmutableDictionary<string, FiledVerdict> now
    )
    {
        foreach (var requirement in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var before = old.GetValueOrDefault(requirement);
            var after = now.GetValueOrDefault(requirement);
            if (string.Equals(before?.Status, after?.Status, StringComparison.Ordinal))
                continue;

            Flips++;
            if (IsHeldOut(source))
                HeldOutFlips++;
            else
                Append(source, requirement, before, after);
        }
    }

    private static bool IsHeldOut(string source)
    {
        var folders = source.Split('/');
        var sites = Array.LastIndexOf(folders, "sites");
        return sites >= 0 && sites + 1 < folders.Length && HeldOut.Contains(folders[sites + 1]);
    }

    private void Append(string source, string requirement, FiledVerdict? old, FiledVerdict? now)
    {
        text.Append(source).Append("  ").Append(requirement).Append(": ");
        text.Append(Words(old)).Append(" → ").Append(Words(now)).Append('\n');
        Quotes("old", old);
        Quotes("new", now);
        text.Append('\n');
    }

    private static string Words(FiledVerdict? verdict) =>
        verdict switch
        {
            null => "not judged",
            { ReasonId: { } reason } => $"{verdict.Status} ({reason})",
            _ => verdict.Status,
        };

    private void Quotes(string name, FiledVerdict? verdict)
    {
        foreach (var quote in verdict?.Quotes ?? [])
            text.Append("    ").Append(name).Append(" │ ").Append(Misses.OneLine(quote)).Append('\n');
    }
}
